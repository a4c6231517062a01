import type { ClientLike } from "../../core/client/client-like.js";
import { hasDotSegment } from "./dot-segments.js";

/** In bytes of UTF-8. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const LONGEST_KEY = 1024;

/**
 * Throws a `TypeError` for a key by which a request would reach something else than was meant, or nothing: an empty
 * one (it addresses the bucket), one over 1,024 bytes, one that is no text, and one that this client's HTTP handler
 * would rewrite on the way.
 */
export function checkKey(key: string, client: ClientLike): void {
  if (key === "") throw new TypeError("The key is empty, and would address the bucket.");
  const length = byteLength(key);
  if (length > LONGEST_KEY) {
    throw new TypeError(`The key is ${length} bytes long, and S3 takes ${LONGEST_KEY}: ${shown(key)}.`);
  }
  // Half of a character: it has no UTF-8, and a client would send another key.
  if (/\p{Surrogate}/u.test(key)) throw new TypeError(`The key is not well-formed text: ${shown(key)}.`);
  if (hasDotSegment(key) && resolvesDots(client)) {
    throw new TypeError(
      `The key has a "." or ".." between its slashes, which fetch resolves like a path, so that it would reach ` +
        `another key: ${shown(key)}. On Node, use the SDK's NodeHttpHandler.`,
    );
  }
}

function byteLength(text: string): number {
  // No character of UTF-16 is more than three bytes of UTF-8.
  return text.length * 3 <= LONGEST_KEY ? text.length : new TextEncoder().encode(text).length;
}

/** Whether the request goes out by fetch. */
function resolvesDots({ config }: ClientLike): boolean {
  const { requestHandler } = config as { requestHandler?: { metadata?: { handlerProtocol?: string } } };
  // A stub sends nothing; and only the handlers on Node's http and http2, which send a path as it is, name a protocol.
  return requestHandler !== undefined && requestHandler.metadata?.handlerProtocol === undefined;
}

function shown(key: string): string {
  return JSON.stringify(key.length > 64 ? `${key.slice(0, 61)}...` : key);
}
