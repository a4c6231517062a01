import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { UploadContent } from "../../../../../src/s3/index.js";
import { MIB } from "./mocked-upload.js";
import { useUploadStore } from "./use-upload-store.js";

const server = useUploadStore();

async function* generated(chunks: readonly unknown[]): AsyncGenerator {
  yield* chunks;
}

function webStream(chunks: readonly unknown[]): unknown {
  const left = [...chunks];
  return new ReadableStream({
    pull(controller) {
      if (left.length === 0) controller.close();
      else controller.enqueue(left.shift());
    },
  });
}

/** All forms of content that have chunks. A `null` ends a Node stream, so that it cannot be a chunk of one. */
const forms: readonly (readonly [string, (chunks: readonly unknown[]) => unknown, ...string[]])[] = [
  ["an async iterable", generated],
  ["a web stream", webStream],
  ["a Node stream in object mode", (chunks) => Readable.from(generated(chunks)), "null"],
];

const wrong: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["undefined", undefined],
  ["a number", 5],
  ["true", true],
  ["an object", { byteLength: 3 }],
  ["a list", [1, 2]],
];

const cases = forms.flatMap(([form, make, ...impossible]) =>
  wrong
    .filter(([kind]) => !impossible.includes(kind))
    .map(([kind, chunk]) => [kind, form, make, chunk] as const),
);

describe.each(cases)("%s as a chunk of %s", (_kind, _form, make, chunk) => {
  it.each([
    ["small", [Buffer.from("a"), Buffer.from("b")]],
    ["large, of which parts have been sent,", [Buffer.alloc(9 * MIB), Buffer.alloc(9 * MIB)]],
  ])("is refused by its position in content that is %s, and leaves nothing", async (_size, before) => {
    const content = make([...before, chunk, Buffer.from("c")]) as UploadContent;
    const error: unknown = await server
      .object()
      .upload(content)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(/The chunk at position 2 of the content must be bytes or text, but it is /);
    server.expectNothing();
  });

  it("is refused by write()", async () => {
    const content = make([Buffer.from("a"), chunk]) as UploadContent;
    await expect(server.object().write(content)).rejects.toThrow(
      /^The chunk at position 1 of the content must/,
    );
    server.expectNothing();
  });
});
