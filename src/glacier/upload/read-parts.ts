import { untilAborted } from "../../core/concurrency/until-aborted.js";
import { kindError } from "../../core/text/argument-checks.js";

/** Yields the bytes in parts of this size; the last one may be smaller, but never empty. */
export async function* readParts(
  chunks: AsyncIterable<Uint8Array>,
  partSize: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer, undefined, undefined> {
  let held: Uint8Array[] = [];
  let size = 0;
  let position = 0;
  for await (const chunk of untilAborted(chunks, signal)) {
    if (!(chunk instanceof Uint8Array))
      throw kindError(`The chunk at position ${position} of the source`, "a Uint8Array", chunk);
    position++;
    let rest = chunk;
    while (size + rest.length >= partSize) {
      const missing = partSize - size;
      yield Buffer.concat([...held, rest.subarray(0, missing)]);
      rest = rest.subarray(missing);
      held = [];
      size = 0;
    }
    // Copied, because a source may reuse its buffer.
    if (rest.length > 0) held.push(Uint8Array.from(rest));
    size += rest.length;
  }
  if (size > 0) yield Buffer.concat(held);
}
