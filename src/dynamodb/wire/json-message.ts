/** The media type of the supported protocol. */
const JSON_1_0 = "application/x-amz-json-1.0";

/** Whether a request or a response uses the supported protocol. */
export function isJson({
  headers,
}: {
  readonly headers?: Readonly<Record<string, string>> | undefined;
}): boolean {
  return headers?.["content-type"] === JSON_1_0 && typeof Buffer !== "undefined";
}
