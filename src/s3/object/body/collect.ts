import { untilAborted } from "../../../core/concurrency/until-aborted.js";
import { kindError } from "../../../core/text/argument-checks.js";

const encoder = new TextEncoder();

/**
 * The bytes of a chunk; text is UTF-8.
 *
 * @param position of the chunk in content that the caller has passed, from 0
 * @throws {TypeError} for any other chunk, such as `null`
 */
export function bytesOf(chunk: unknown, position?: number): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk === "string") return encoder.encode(chunk);
  const name =
    position === undefined ? "A chunk of the stream" : `The chunk at position ${position} of the content`;
  throw kindError(name, "bytes or text", chunk);
}

/**
 * The bytes of each chunk. Node's `Readable.from` would refuse some chunks by errors of its own.
 *
 * @throws {TypeError} for a chunk that is neither bytes nor text
 */
export function bytesIn(chunks: AsyncIterable<unknown>): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = chunks[Symbol.asyncIterator]();
      let position = 0;
      // Not a generator, which cannot be left while it waits for a chunk.
      return {
        async next() {
          const { done, value } = await iterator.next();
          return done ? { done, value: undefined } : { done: false, value: bytesOf(value, position++) };
        },
        async return() {
          await iterator.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}

/**
 * All bytes of a stream.
 *
 * @throws {RangeError} if they are more than the limit
 */
export async function collect(
  chunks: AsyncIterable<unknown>,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let position = 0;
  for await (const chunk of untilAborted(chunks, signal)) {
    const part = bytesOf(chunk, position++);
    length += part.byteLength;
    if (length > limit) {
      throw new RangeError(
        `The stream has more than the ${limit} bytes that write() holds in memory. ` +
          "Pass its ContentLength, so that it need not be held, or raise bufferLimit.",
      );
    }
    parts.push(part);
  }
  return joined(parts, length);
}

/** The same chunks. Throws instead of a chunk that exceeds the length, and at an end that comes too early. */
export async function* exactly(chunks: AsyncIterable<unknown>, length: number): AsyncGenerator<Uint8Array> {
  const check = lengthCheck(length);
  let seen = 0;
  let position = 0;
  for await (const chunk of chunks) {
    const part = bytesOf(chunk, position++);
    seen += part.byteLength;
    check(seen, false);
    yield part;
  }
  check(seen, true);
}

/** A check that throws for too many bytes, and at the end for too few; it never throws without a length. */
export function lengthCheck(length: number | undefined): (seen: number, isEnd: boolean) => void {
  return (seen, isEnd) => {
    if (length === undefined) return;
    if (seen > length) throw wrongLength(`has more than the ${length}`);
    if (isEnd && seen < length) throw wrongLength(`ended after ${seen} of the ${length}`);
  };
}

export function wrongLength(what: string): RangeError {
  return new RangeError(`The content ${what} bytes of its ContentLength.`);
}

export function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.byteLength;
  }
  return all;
}
