interface HasKey {
  readonly Key?: string | undefined;
}

/** The members of S3's listings that it encodes on request. */
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
 * Decodes a listing that was requested with `EncodingType: "url"`, as the collections do, since XML cannot represent many
 * characters of keys. The response itself is not changed. A store without this encoding does not name it in its response.
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
  // Most keys contain no encoded characters.
  if (!text.includes("%") && !text.includes("+")) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
