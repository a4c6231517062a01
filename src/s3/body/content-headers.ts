import type { GetObjectCommandOutput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";

/** The members of an output that are headers of what it describes, as they come. */
const MEMBERS = {
  AcceptRanges: "accept-ranges",
  CacheControl: "cache-control",
  ContentDisposition: "content-disposition",
  ContentEncoding: "content-encoding",
  ContentLanguage: "content-language",
  ContentLength: "content-length",
  ContentRange: "content-range",
  ContentType: "content-type",
  ETag: "etag",
  ExpiresString: "expires",
} as const;

/**
 * The HTTP headers of an object, or of the range of it that was answered, as a server that passes it on has to send
 * them: content type, length, range and encoding, ETag, Last-Modified, and what says how long it may be cached. Of
 * outputs of GetObject and HeadObject.
 *
 * @example
 * const input = { Bucket: "photos", Key: "cat.jpg" };
 * const output = await bucket.meta.client.send(new HeadObjectCommand(input));
 * response.writeHead(200, contentHeaders(output)).end();
 */
export function contentHeaders(
  output: Omit<GetObjectCommandOutput, "Body"> | HeadObjectCommandOutput,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [member, name] of Object.entries(MEMBERS)) {
    const value = output[member as keyof typeof MEMBERS];
    if (value !== undefined) headers[name] = String(value);
  }
  if (output.LastModified) headers["last-modified"] = output.LastModified.toUTCString();
  return headers;
}
