import { once } from "node:events";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { collectBody } from "../../../../src/core/reader/collect-body.js";

/** A stream that has ended, but is not destroyed. */
async function ended(): Promise<Readable> {
  const stream = new Readable({ autoDestroy: false, read: () => {} });
  stream.push(null);
  stream.resume();
  await once(stream, "end");
  return stream;
}

describe("the body of a response", () => {
  it.each([
    ["bytes", () => Buffer.from("body")],
    ["a Node stream", () => Readable.from([Buffer.from("bo"), Buffer.from("dy")])],
    ["a Node stream of text", () => Readable.from(["bo", "dy"])],
    ["a Node stream that was paused", () => Readable.from([Buffer.from("body")]).pause()],
    ["a web stream", () => new Blob(["body"]).stream()],
    ["an iterable of text", () => Readable.from(["bo", "dy"]).iterator()],
  ])("is collected from %s", async (_, make) => {
    expect(String(await collectBody(make()))).toBe("body");
  });

  it("is empty if the stream has ended", async () => {
    expect(await collectBody(await ended())).toEqual(Buffer.alloc(0));
  });

  it("is undefined for anything else", async () => {
    expect(await collectBody({})).toBeUndefined();
  });

  it.each([
    ["fails", "EPIPE", Object.assign(new Error("broken"), { code: "EPIPE" })],
    ["is closed before its end", "ECONNRESET", undefined],
  ])("rejects if the stream %s", async (_, code, error) => {
    const stream = new Readable({ read: () => {} });
    const body = collectBody(stream);
    stream.push("bo");
    stream.destroy(error);
    await expect(body).rejects.toMatchObject({ code });
  });
});
