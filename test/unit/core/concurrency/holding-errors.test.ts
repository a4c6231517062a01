import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { holdingErrors } from "../../../../src/core/concurrency/holding-errors.js";

it("holds back a stream's error until the module is loaded, and removes its listener", async () => {
  const stream = new PassThrough();
  const loading = new Promise((resolve) => stream.once("close", () => resolve("loaded")));
  const held = holdingErrors(stream, loading);
  stream.destroy(new Error("lost"));
  await expect(held).resolves.toBe("loaded");
  expect(stream.errored?.message).toBe("lost");
  expect(stream.listenerCount("error")).toBe(0);
});

it("removes its listener if the module cannot be loaded", async () => {
  const stream = new PassThrough();
  await expect(holdingErrors(stream, Promise.reject(new Error("no module")))).rejects.toThrow("no module");
  expect(stream.listenerCount("error")).toBe(0);
});

it.each([undefined, null, new Uint8Array(1), new ReadableStream()])("returns %o unchanged", async (given) => {
  await expect(holdingErrors(given, Promise.resolve(1))).resolves.toBe(1);
});
