import { getEventListeners } from "node:events";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import { describe, expect, it, vi } from "vitest";
import { isTucuxiError } from "../../../../../src/index.js";
import { mockedS3 } from "../../../../support/mocked-roots.js";
import { broken, times, read } from "./broken-object.js";

describe("a body", () => {
  it("can be read as a string, JSON, bytes or a stream", async () => {
    const { object } = await broken([], { body: '{"name":"ü"}' });
    expect(await object.text()).toBe('{"name":"ü"}');
    expect(await object.json()).toEqual({ name: "ü" });
    expect(await object.bytes()).toEqual(new Uint8Array(Buffer.from('{"name":"ü"}')));
    expect(String(await read(object))).toBe('{"name":"ü"}');
  });

  it("may be empty", async () => {
    const { object, store } = await broken([], { body: "" });
    expect(await object.text()).toBe("");
    expect(await read(object)).toEqual(Buffer.alloc(0));
    expect(store.requests).toHaveLength(2);
  });

  it("of a version ignores any other version in the input", async () => {
    const { s3, mock } = mockedS3();
    mock
      .on(GetObjectCommand)
      .callsFake(() => ({ Body: Readable.from([Buffer.from("old")]), ContentLength: 3 }));
    const input = { VersionId: "2", Range: "bytes=0-2" } as { Range: string };
    expect(await s3.object("photos", "k").version("1").text(input)).toBe("old");
    expect(mock.calls()[0]?.args[0].input).toEqual({
      Bucket: "photos",
      Key: "k",
      VersionId: "1",
      Range: "bytes=0-2",
    });
  });

  it.each([
    ["a web stream", () => new Blob(["stub"]).stream()],
    [
      "an object of the SDK's mixin",
      () => ({ transformToByteArray: async () => new Uint8Array(Buffer.from("stub")) }),
    ],
  ])("can come from a stub as %s", async (_, body) => {
    const { s3, mock } = mockedS3();
    mock.on(GetObjectCommand).callsFake(() => ({ Body: body() }));
    expect(await s3.object("photos", "k").text()).toBe("stub");
  });

  it("is not quoted in the error if it is not JSON", async () => {
    const { object } = await broken([], { body: "password=hunter2" });
    const error: unknown = await object.json().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SyntaxError);
    expect(inspect(error)).not.toContain("hunter2");
    expect(error).toHaveProperty(
      "message",
      'The body of S3Object(bucketName="photos", key="k") is not JSON.',
    );
  });

  it("rejects with the service's error if the object is missing", async () => {
    const { object } = await broken([{ status: 404 }]);
    await expect(object.text()).rejects.toMatchObject({ $metadata: { httpStatusCode: 404 } });
  });
});

describe("an abortSignal", () => {
  it("prevents the request if it is aborted already", async () => {
    const { object, store } = await broken([]);
    const abortSignal = AbortSignal.abort();
    await expect(object.text({}, { abortSignal })).rejects.toMatchObject({ name: "AbortError" });
    await expect(read(object, {}, { abortSignal })).rejects.toMatchObject({ name: "AbortError" });
    expect(store.requests).toEqual([]);
  });

  it.each(["stallAfter", "dropAfter"] as const)("ends a body, even one with %s", async (kind) => {
    const { object, store } = await broken(times(9, { [kind]: 10 }));
    const controller = new AbortController();
    const { signal: abortSignal } = controller;
    const reading = object.bytes({}, { abortSignal, maxResumes: 100 }).catch((thrown: unknown) => thrown);
    await vi.waitFor(() => expect(store.requests.length).toBeGreaterThan(0));
    await sleep(20);
    controller.abort("enough");
    const error = await reading;
    expect(isTucuxiError(error, "Aborted")).toBe(true);
    expect(error).toHaveProperty("cause", "enough");
    // A request that was sent before the abort may arrive only now.
    await expect.poll(() => store.sockets.size).toBe(0);
    const before = store.requests.length;
    await sleep(100);
    expect(store.requests).toHaveLength(before);
    expect(store.sockets.size).toBe(0);
    expect(getEventListeners(abortSignal, "abort")).toEqual([]);
  });

  it("loses its listener when the body ends", async () => {
    const { object } = await broken([{ dropAfter: 10 }]);
    const { signal: abortSignal } = new AbortController();
    await read(object, {}, { abortSignal });
    expect(getEventListeners(abortSignal, "abort")).toEqual([]);
  });
});
