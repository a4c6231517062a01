import type { ClientLike } from "../../core/client/client-like.js";
import { hasDotSegment } from "./dot-segments.js";

/** In bytes of UTF-8. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
export const LONGEST_KEY = 1024;

/**
 * Throws a `TypeError` for a key that a request cannot have or that would reach something else: an empty one (which
 * addresses the bucket), one over 1,024 bytes, one that is not well-formed text, and one that this client's HTTP handler
 * would change.
 */
export function checkKey(key: string, client: ClientLike): void {
  if (key === "") throw new TypeError("The key is empty, so that the request would address the bucket.");
  const length = byteLength(key);
  if (length > LONGEST_KEY) {
    throw new TypeError(
      `The key is ${length} bytes long. S3 accepts at most ${LONGEST_KEY}: ${quoted(key)}.`,
    );
  }
  // Half of a character has no UTF-8, and a client would send another key.
  if (/\p{Surrogate}/u.test(key)) throw new TypeError(`The key is not well-formed text: ${quoted(key)}.`);
  if (hasDotSegment(key) && resolvesDots(client)) {
    throw new TypeError(
      `The key has "." or ".." as a path segment, which fetch resolves, so that the request would reach ` +
        `another key: ${quoted(key)}. On Node, use the SDK's NodeHttpHandler.`,
    );
  }
}

function byteLength(text: string): number {
  // A UTF-16 unit is at most three bytes of UTF-8.
  return text.length * 3 <= LONGEST_KEY ? text.length : new TextEncoder().encode(text).length;
}

/** Whether the client sends requests by fetch. */
function resolvesDots({ config }: ClientLike): boolean {
  const { requestHandler } = config as { requestHandler?: { metadata?: { handlerProtocol?: string } } };
  // A stub sends nothing. Only the handlers based on Node's http and http2, which send paths unchanged, name a protocol.
  return requestHandler !== undefined && requestHandler.metadata?.handlerProtocol === undefined;
}

function quoted(key: string): string {
  return JSON.stringify(key.length > 64 ? `${key.slice(0, 61)}...` : key);
}
