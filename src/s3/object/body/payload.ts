import { kindError } from "../../../core/text/argument-checks.js";
import { Readable } from "node:stream";
import { bytesOf } from "./collect.js";

/** The content that `write` accepts. */
export type ObjectContent =
  | string
  | Uint8Array
  | ArrayBuffer
  | ArrayBufferView
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** Content as it can be sent: as bytes, or as a stream. */
export type Payload =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | {
      readonly kind: "stream";
      readonly chunks: AsyncIterable<Uint8Array | string>;
      readonly length: number | undefined;
      readonly type?: string | undefined;
    };

/**
 * @param kinds the accepted types, for the error
 * @throws {TypeError} for any other type, such as `undefined`
 */
export function payloadOf(content: ObjectContent, kinds = "text, bytes, a Blob or a stream"): Payload {
  if (typeof content === "string") return { kind: "bytes", bytes: new TextEncoder().encode(content) };
  if (content instanceof Uint8Array) return { kind: "bytes", bytes: content };
  if (ArrayBuffer.isView(content)) {
    const { buffer, byteOffset, byteLength } = content;
    return { kind: "bytes", bytes: new Uint8Array(buffer, byteOffset, byteLength) };
  }
  if (content instanceof ArrayBuffer) return { kind: "bytes", bytes: new Uint8Array(content) };
  if (content instanceof Blob) {
    const { size: length, type } = content;
    return { kind: "stream", chunks: chunksOf(content.stream()), length, type: type || undefined };
  }
  // Node's web streams can be iterated as well, but a loop that waits for one cannot be left and keeps it locked.
  if (content instanceof ReadableStream)
    return { kind: "stream", chunks: chunksOf(content), length: undefined };
  if (isAsyncIterable(content)) return { kind: "stream", chunks: content, length: undefined };
  if (isWebStream(content)) return { kind: "stream", chunks: chunksOf(content), length: undefined };
  throw kindError("The content to write", kinds, content);
}

/** As `Readable.fromWeb`, but for that a `null` among the chunks would be the end there, and others errors of Node. */
function chunksOf(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  let position = 0;
  const readable: Readable = new Readable({
    read() {
      reader
        .read()
        .then(({ done, value }) => readable.push(done ? null : bytesOf(value, position++)))
        .catch((error: Error) => readable.destroy(error));
    },
    destroy(reason, callback) {
      const end = (): void => callback(reason);
      reader.cancel(reason).then(end, end);
    },
  });
  reader.closed.catch((error: Error) => readable.destroy(error));
  return readable;
}

function isAsyncIterable(value: unknown): value is AsyncIterable<Uint8Array | string> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

function isWebStream(value: unknown): value is ReadableStream<Uint8Array> {
  return typeof value === "object" && value !== null && "getReader" in value;
}
