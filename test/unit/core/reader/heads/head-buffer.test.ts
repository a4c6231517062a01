import { describe, expect, it, vi } from "vitest";
import { HeadBuffer } from "../../../../../src/core/reader/heads/head-buffer.js";

/** Never finds a head, and records how much it was given. */
function reader() {
  const lengths: number[] = [];
  const read = vi.fn<(body: Buffer) => undefined>((body) => void lengths.push(body.length));
  return { read, lengths };
}

describe("the head buffer", () => {
  it("offers what it has received after each chunk", () => {
    const seen: string[] = [];
    const buffer = new HeadBuffer((body) => {
      seen.push(body.toString());
      return body.length < 10 ? undefined : { Name: "b" };
    });
    const chunks = ["abc", "", "defg", "hijk"].map((text) => buffer.add(Buffer.from(text)));
    expect(seen).toEqual(["abc", "abc", "abcdefg", "abcdefghijk"]);
    expect(chunks).toEqual(["none yet", "none yet", "none yet", { Name: "b" }]);
  });

  it.each([1, 7, 100, 16_384, 1_000_000])("does a bounded amount of work for chunks of %i bytes", (size) => {
    const { read, lengths } = reader();
    const buffer = new HeadBuffer(read);
    const chunk = Buffer.alloc(size, "x");
    let result: unknown = "none yet";
    let length = 0;
    for (; result === "none yet" && length < 65_536; length += size) result = buffer.add(chunk);
    expect(result).toBe("none");
    // Everything was read in the end, and no part more than a few times.
    expect(lengths.at(-1)).toBe(65_536);
    expect(lengths.reduce((sum, each) => sum + each, 0)).toBeLessThan(8 * 65_536);
  });

  it.each(["text", null, undefined, 7, { byteLength: 3 }])("finds no head if a chunk is %j", (chunk) => {
    const { read } = reader();
    const buffer = new HeadBuffer(read);
    buffer.add(Buffer.from("<a>"));
    expect(buffer.add(chunk)).toBe("none");
    expect(read).toHaveBeenCalledTimes(1);
  });
});
