/** The media type of the protocol that is known here. */
const JSON_1_0 = "application/x-amz-json-1.0";

/** Whether a request or a response is in the protocol that is known here. */
export function isJson({
  headers,
}: {
  readonly headers?: Readonly<Record<string, string>> | undefined;
}): boolean {
  return headers?.["content-type"] === JSON_1_0 && typeof Buffer !== "undefined";
}
