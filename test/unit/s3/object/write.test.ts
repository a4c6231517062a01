import { getEventListeners } from "node:events";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { PutObjectCommand, type PutObjectCommandInput } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import type { ObjectContent } from "../../../../src/s3/index.js";
import { collect, inputsOf, mockedS3 } from "../../../support/mocked-roots.js";

/** An object, and the inputs of its PutObjects, with their bodies read. */
function written() {
  const { s3, mock } = mockedS3();
  const bodies: string[] = [];
  mock.on(PutObjectCommand).callsFake(async ({ Body }: PutObjectCommandInput) => {
    bodies.push(
      Body instanceof Readable
        ? Buffer.concat(await collect(Body)).toString()
        : String(Body && Buffer.from(Body as Uint8Array)),
    );
    return { ETag: '"1"' };
  });
  return { object: s3.object("photos", "k"), mock, bodies };
}

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

const bytes = new TextEncoder().encode("grüße");

describe("write accepts", () => {
  it.each<[string, () => ObjectContent]>([
    ["text", () => "grüße"],
    ["bytes", () => bytes],
    ["a Buffer", () => Buffer.from("grüße")],
    ["a view of bytes", () => new DataView(bytes.buffer, 0)],
    ["a part of a buffer", () => new Uint8Array(Buffer.from("..grüße..")).subarray(2, 9)],
    ["an ArrayBuffer", () => bytes.slice().buffer],
    ["a Blob", () => new Blob(["grüße"])],
    ["a Node stream", () => Readable.from([Buffer.from("grü"), Buffer.from("ße")])],
    ["a Node stream of strings", () => Readable.from(["grü", "ße"])],
    ["a web stream", () => new Blob(["grüße"]).stream()],
    ["an async iterable", () => chunks("grü", bytes.subarray(4))],
  ])("%s", async (_, content) => {
    const { object, mock, bodies } = written();
    await object.write(content());
    expect(bodies).toEqual(["grüße"]);
    expect(inputsOf(mock)[0]).toMatchObject({ Bucket: "photos", Key: "k", ContentLength: 7 });
  });

  it.each<ObjectContent>(["", new Uint8Array(), new Blob([]), Readable.from([])])(
    "empty content: %o",
    async (content) => {
      const { object, mock, bodies } = written();
      await object.write(content);
      expect(bodies).toEqual([""]);
      // A body of zero bytes rather than none: without a length the SDK warns, and stores refuse it.
      expect(inputsOf(mock)[0]).toMatchObject({ Body: new Uint8Array(), ContentLength: 0 });
    },
  );

  it.each([undefined, null, 5, {}, [1]])("no %j, and sends nothing", async (content) => {
    const { object, mock } = written();
    await expect(object.write(content as ObjectContent)).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });

  it("no stream of objects", async () => {
    const { object, mock } = written();
    await expect(object.write(Readable.from([{ a: 1 }]))).rejects.toThrow(
      "must be bytes or text, but it is an object",
    );
    expect(mock.calls()).toEqual([]);
  });
});

describe("write sends", () => {
  it("the rest of the input, but never another key", async () => {
    const { object, mock } = written();
    const input = { IfNoneMatch: "*", Metadata: { a: "b" }, Key: "other", Bucket: "other", Body: "other" };
    expect(await object.write("x", input)).toMatchObject({ ETag: '"1"' });
    expect(inputsOf(mock)[0]).toMatchObject({
      IfNoneMatch: "*",
      Metadata: { a: "b" },
      Bucket: "photos",
      Key: "k",
    });
  });

  it("a content type only if it is certain", async () => {
    const { object, mock } = written();
    await object.write("{}");
    await object.write(new Blob(["{}"]));
    await object.write(new Blob(["{}"], { type: "application/json" }));
    await object.write(new Blob(["{}"], { type: "application/json" }), { ContentType: "text/plain" });
    expect(inputsOf(mock).map(({ ContentType }) => ContentType)).toEqual([
      undefined,
      undefined,
      "application/json",
      "text/plain",
    ]);
  });
});

describe("a stream", () => {
  it("that is too long to buffer is refused with the alternative", async () => {
    const { object, mock } = written();
    const stream = Readable.from([Buffer.alloc(60), Buffer.alloc(60), Buffer.alloc(60)]);
    await expect(object.write(stream, {}, { bufferLimit: 100 })).rejects.toThrow(
      /^The stream has more than the 100 bytes .* Pass its ContentLength/,
    );
    expect(stream.destroyed).toBe(true);
    expect(mock.calls()).toEqual([]);
  });

  it.each<[string, () => ObjectContent, Partial<PutObjectCommandInput>]>([
    ["whose length is given", () => chunks("a".repeat(60), "b".repeat(60)), { ContentLength: 120 }],
    ["of a longer Blob", () => new Blob(["a".repeat(60), "b".repeat(60)]), {}],
  ])("%s is sent without buffering", async (_, content, input) => {
    const { object, mock, bodies } = written();
    await object.write(content(), input, { bufferLimit: 100 });
    expect(bodies).toEqual(["a".repeat(60) + "b".repeat(60)]);
    expect(inputsOf(mock)[0]).toMatchObject({ Body: expect.any(Readable) as Readable, ContentLength: 120 });
  });

  it.each([
    [3, 100, "The content has more than the 3 bytes of its ContentLength."],
    [9, 100, "The content ended after 5 of the 9 bytes of its ContentLength."],
    [3, 1, "The content has more than the 3 bytes of its ContentLength."],
    [9, 1, "The content ended after 5 of the 9 bytes of its ContentLength."],
  ])(
    "that is not %i bytes long as announced is not written (buffer limit: %i)",
    async (ContentLength, bufferLimit, message) => {
      const { object } = written();
      const writing = object.write(chunks("ab", "cde"), { ContentLength }, { bufferLimit });
      await expect(writing).rejects.toThrow(new RangeError(message));
    },
  );

  it.each([100, 1])(
    "that fails rejects the write with its own error (buffer limit: %i)",
    async (bufferLimit) => {
      const { object } = written();
      const failing = new Readable({ read: () => failing.destroy(new Error("disk on fire")) });
      await expect(object.write(failing, { ContentLength: 10 }, { bufferLimit })).rejects.toThrow(
        "disk on fire",
      );
    },
  );

  it("that hangs ends on an abort", async () => {
    const { object, mock } = written();
    const controller = new AbortController();
    const hanging = new Readable({ read: () => {} });
    const writing = object.write(hanging, {}, { abortSignal: controller.signal });
    controller.abort();
    await expect(writing).rejects.toMatchObject({ name: "AbortError", code: "Aborted" });
    await sleep(1);
    expect(hanging.destroyed).toBe(true);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(mock.calls()).toEqual([]);
  });
});

it.each([-1, NaN])("refuses a bufferLimit of %f", async (bufferLimit) => {
  const { object, mock } = written();
  await expect(object.write("x", {}, { bufferLimit })).rejects.toThrow(RangeError);
  expect(mock.calls()).toEqual([]);
});

it("does not write a string whose length differs from the given one", async () => {
  const { object, mock } = written();
  await expect(object.write("abc", { ContentLength: 2 })).rejects.toThrow("has 3, not the 2 bytes");
  expect(mock.calls()).toEqual([]);
});

it("refuses more than PutObject allows before reading it", async () => {
  const { object, mock } = written();
  const stream = new Readable({ read: () => {} });
  await expect(object.write(stream, { ContentLength: 5 * 1024 ** 3 + 1 })).rejects.toThrow(RangeError);
  expect(stream.readableDidRead).toBe(false);
  expect(mock.calls()).toEqual([]);
});

it("makes the snapshot stale", async () => {
  const { object } = written();
  await object.write("x");
  expect(object.isLoaded).toBe(false);
});
