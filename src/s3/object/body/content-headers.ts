import { kindError } from "../../../core/text/argument-checks.js";
import type { GetObjectCommandOutput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";

/** The members of an output that are HTTP headers of the content. */
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
 * The HTTP headers with which a server passes on an object or a range of it: content type, length, range, encoding, ETag,
 * Last-Modified and caching. Takes an output of GetObject or HeadObject.
 *
 * @example
 * const input = { Bucket: "photos", Key: "cat.jpg" };
 * const output = await bucket.meta.client.send(new HeadObjectCommand(input));
 * response.writeHead(200, contentHeaders(output)).end();
 */
export function contentHeaders(
  output: Omit<GetObjectCommandOutput, "Body"> | HeadObjectCommandOutput,
): Record<string, string> {
  if (typeof output !== "object" || output === null)
    throw kindError("The output", "that of GetObject or HeadObject", output);
  const headers: Record<string, string> = {};
  for (const [member, name] of Object.entries(MEMBERS)) {
    const value = output[member as keyof typeof MEMBERS];
    if (value !== undefined) headers[name] = String(value);
  }
  if (output.LastModified) headers["last-modified"] = output.LastModified.toUTCString();
  return headers;
}
