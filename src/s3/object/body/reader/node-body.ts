import { Readable } from "node:stream";

interface Buffered {
  transformToByteArray(): Promise<Uint8Array>;
}

/**
 * The `Body` of an output of GetObject as a Node stream. An error before it is read does not end the process.
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
    // A stub may have only this method.
    if ("transformToByteArray" in body) return Readable.from(bytesOf(body as Buffered));
  }
  throw new TypeError("The body of the response is not a stream.");
}

async function* bytesOf(body: Buffered): AsyncGenerator<Uint8Array> {
  yield await body.transformToByteArray();
}
