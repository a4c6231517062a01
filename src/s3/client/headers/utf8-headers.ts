import { Readable } from "node:stream";
import type { ClientLike } from "../../../core/client/client-like.js";
import { addMiddleware, type HttpRequest } from "../../../core/client/middleware.js";
import { bytesForHeader, isAscii } from "./header-text.js";
import { takesStreams } from "../takes-streams.js";

/**
 * Sends the headers of a command in UTF-8, which is what the SDK signs. By default Node sends Latin-1 and refuses
 * characters beyond it.
 */
export function sendHeadersInUtf8(command: object, client: ClientLike): void {
  // After the signature, directly before the connection.
  const place = { step: "deserialize", priority: "low" } as const;
  addMiddleware(command, "tucuxiUtf8Headers", place, (next) => async (given) => {
    const { request } = given;
    const { headers, body } = request;
    const sent = Object.entries(headers).map(([name, value]) => [name, bytesForHeader(value)]);
    request.headers = Object.fromEntries(sent) as Record<string, string>;
    if (takesStreams(client) && isRecodedByNode(request))
      request.body = Readable.from([body], { objectMode: false });
    try {
      return await next(given);
    } finally {
      // For the next attempt, which may not be signed again.
      Object.assign(request, { headers, body });
    }
  });
}

/**
 * Node encodes this header again if it knows the length of the body in advance, as it does for bytes but not for a
 * stream. https://github.com/nodejs/node/pull/46528
 */
function isRecodedByNode({ headers, body }: HttpRequest): boolean {
  const isKnown = typeof body === "string" || (ArrayBuffer.isView(body) && body.byteLength > 0);
  return isKnown && !isAscii(headers["content-disposition"] ?? "");
}

/** Adds headers to a command that the SDK's input has no member for, such as an invalid date. */
export function addHeaders(
  command: object,
  client: ClientLike,
  headers: Readonly<Record<string, string>>,
): void {
  if (Object.keys(headers).length === 0) return;
  addMiddleware(command, "tucuxiAddedHeaders", { step: "build" }, (next) => (given) => {
    Object.assign(given.request.headers, headers);
    return next(given);
  });
  if (!Object.values(headers).every(isAscii)) sendHeadersInUtf8(command, client);
}
