interface HasKey {
  readonly Key?: string | undefined;
}

/** The parts of S3's listings that it encodes on demand. */
interface EncodedListing {
  readonly EncodingType?: string | undefined;
  readonly Contents?: readonly HasKey[] | undefined;
  readonly Versions?: readonly HasKey[] | undefined;
  readonly DeleteMarkers?: readonly HasKey[] | undefined;
  readonly Uploads?: readonly HasKey[] | undefined;
  readonly CommonPrefixes?: readonly { readonly Prefix?: string | undefined }[] | undefined;
  readonly NextKeyMarker?: string | undefined;
}

/**
 * A listing as it would be without `EncodingType: "url"`, which the collections ask for: many characters of keys
 * do not survive XML and its readers. The listing itself stays as it came. A store that knows no encoding does not
 * name one in its answer.
 */
export function urlDecoded<Output extends object>(response: Output & EncodedListing): Output {
  if (response.EncodingType !== "url") return response;
  const decoded: Record<string, unknown> = {};
  for (const member of ["Contents", "Versions", "DeleteMarkers", "Uploads"] as const) {
    if (response[member]) decoded[member] = decodedItems(response[member], "Key");
  }
  if (response.CommonPrefixes) decoded["CommonPrefixes"] = decodedItems(response.CommonPrefixes, "Prefix");
  if (response.NextKeyMarker !== undefined) decoded["NextKeyMarker"] = urlDecode(response.NextKeyMarker);
  return { ...response, ...decoded };
}

function decodedItems<Name extends string>(
  items: readonly { readonly [Member in Name]?: string | undefined }[],
  member: Name,
): readonly object[] {
  return items.map((item) => {
    const value = item[member];
    const decoded = value === undefined ? value : urlDecode(value);
    return decoded === value ? item : { ...item, [member]: decoded };
  });
}

function urlDecode(text: string): string {
  // Most keys hold nothing that was encoded.
  if (!text.includes("%") && !text.includes("+")) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
