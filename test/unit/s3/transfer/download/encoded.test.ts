import { readFile } from "node:fs/promises";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import { describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../../src/index.js";
import { S3Resource } from "../../../../../src/s3/index.js";
import { content, place, ranged } from "../../../../support/s3/download-place.js";

const zipped = gzipSync(Buffer.from("all work and no play\n".repeat(5_000)));

/** A store with an encoded object, and a client for it that uses fetch. */
async function fetchPlace(body: Uint8Array, encoding: string | undefined) {
  const at = await place(body);
  at.store.fault = () => ({ headers: { "content-encoding": encoding } });
  const s3 = new S3Resource({ ...at.store.config, requestHandler: new FetchHttpHandler() });
  return { ...at, byFetch: s3.object("photos", "k") };
}

describe("a gzip-encoded object", () => {
  it("is downloaded without decoding", async () => {
    const { object, path } = await fetchPlace(zipped, "gzip");
    expect(await object.downloadFile(path)).toMatchObject({ size: zipped.length, verifiedBy: "CRC32" });
    expect(Buffer.compare(await readFile(path), zipped)).toBe(0);
  });

  it("is refused if fetch decodes it, and the target stays unchanged", async () => {
    const { byFetch, path, names } = await fetchPlace(zipped, "gzip");
    for (const call of [
      () => byFetch.downloadFile(path),
      () => byFetch.downloadFile(path, {}, { resume: true }),
      () => byFetch.download(new PassThrough()),
    ]) {
      const error: unknown = await call().catch((thrown: unknown) => thrown);
      expect(isTucuxiError(error, "BodyInterrupted") && error.message).toContain("is decoded by fetch");
    }
    expect(await names()).toEqual([]);
  });
});

describe("with fetch", () => {
  it("an object without an encoding is downloaded", async () => {
    const { byFetch, path } = await fetchPlace(content, undefined);
    expect(await byFetch.downloadFile(path, {}, ranged)).toMatchObject({ verifiedBy: "CRC32" });
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    const through = new PassThrough();
    const [bytes] = await Promise.all([buffer(through), byFetch.download(through, {}, ranged)]);
    expect(Buffer.compare(bytes, content)).toBe(0);
  });
});
