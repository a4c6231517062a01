import { Readable } from "node:stream";

interface Buffered {
  transformToByteArray(): Promise<Uint8Array>;
}

/**
 * What an output of GetObject has as `Body`, as a stream of Node. Its error is nobody's but the reader's: it may end
 * before anybody reads it.
 */
export function nodeBody(body: unknown): Readable {
  const stream = streamOf(body);
  stream.on("error", () => {});
  return stream;
}

function streamOf(body: unknown): Readable {
  if (body === undefined) return Readable.from([]);
  if (typeof body === "object" && body !== null) {
    if ("pause" in body && "resume" in body && "destroy" in body) return body as Readable;
    if ("getReader" in body) return Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
    if (Symbol.asyncIterator in body) return Readable.from(body as AsyncIterable<unknown>);
    // A stub has what is usually called.
    if ("transformToByteArray" in body) return Readable.from(bytesOf(body as Buffered));
  }
  throw new TypeError("The response has a body that is no stream.");
}

async function* bytesOf(body: Buffered): AsyncGenerator<Uint8Array> {
  yield await body.transformToByteArray();
}
