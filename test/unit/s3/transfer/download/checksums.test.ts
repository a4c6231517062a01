import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Writable } from "node:stream";
import { GetObjectCommand, HeadObjectCommand } from "@aws-sdk/client-s3";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../../src/index.js";
import { S3Resource } from "../../../../../src/s3/index.js";
import { checksumKinds } from "../../../../../src/s3/checksum/checksum-kinds.js";
import { expectedChecksum } from "../../../../../src/s3/checksum/expected-checksum.js";
import { objectSum } from "../../../../../src/s3/checksum/object-sum.js";
import { content, PART, place, ranged } from "../../../../support/s3/download-place.js";
import { mockedS3 } from "../../../../support/mocked-roots.js";
import { compositeOf, evenSizes, kindOf, sumOf } from "../../../../support/s3/object-checksums.js";

describe("a checksum", () => {
  // https://reveng.sourceforge.io/crc-catalogue/all.htm: the check value, of the digits 1 to 9.
  it.each([
    ["CRC32", "cbf43926"],
    ["CRC32C", "e3069283"],
    ["CRC64NVME", "ae8b14860a799888"],
    ["SHA256", createHash("sha256").update("123456789").digest("hex")],
  ])("with %s has the published check value", (name, expected) => {
    expect(sumOf(name, Buffer.from("123456789")).toString("hex")).toBe(expected);
  });

  it.each(checksumKinds.map(({ name }) => name))("with %s does not depend on the chunks", (name) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, at) => {
        const sum = kindOf(name).create();
        sum.update(bytes.subarray(0, at));
        sum.update(bytes.subarray(at));
        expect(sum.digest()).toEqual(sumOf(name, bytes));
      }),
    );
  });

  it.each(["CRC32", "CRC32C", "CRC64NVME"])("with %s can be combined from those of pieces", (name) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), fc.nat(5_000), (bytes, at) => {
        const [first, second] = [bytes.subarray(0, at), bytes.subarray(at)];
        const combined = kindOf(name).combine?.(sumOf(name, first), sumOf(name, second), second.length);
        expect(combined).toEqual(sumOf(name, bytes));
      }),
    );
  });

  it("is the cheapest of those in the response", () => {
    const told = { ChecksumSHA256: "aa==", ChecksumCRC64NVME: "bb==", ChecksumXXHASH3: "cc==" };
    expect(expectedChecksum(told)).toMatchObject({
      kind: { name: "CRC64NVME" },
      value: "bb==",
      parts: undefined,
    });
    expect(expectedChecksum({ ChecksumSHA1: "aa==-12" })).toMatchObject({
      kind: { name: "SHA1" },
      parts: 12,
    });
    expect(expectedChecksum({ ChecksumXXHASH3: "cc==" })).toBeUndefined();
  });

  it("of regions in any order is correct if all have arrived", () => {
    const value = sumOf("CRC32", content).toString("base64");
    const expected = { kind: kindOf("CRC32"), value, parts: undefined };
    const bounds = [0, 1, 30_000, 30_001, content.length];
    const regions = bounds.slice(1).map((end, index) => [bounds[index] ?? 0, end] as const);
    const backwards = regions.map((_, index) => regions[regions.length - 1 - index] ?? ([0, 0] as const));
    for (const missing of [undefined, ...regions]) {
      const sum = objectSum(expected, content.length);
      for (const region of backwards) {
        if (region === missing) continue;
        const taken = sum.region(region[0]);
        taken.update(content.subarray(...region));
        taken.end();
      }
      expect(sum.isRight()).toBe(missing === undefined);
    }
  });
});

const header = (name: string): string => `x-amz-checksum-${name.toLowerCase()}`;

function into(chunks: Buffer[]): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
}

describe("a download is verified", () => {
  it.each(["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"])(
    "by the %s of the whole object",
    async (name) => {
      const { object, store, path } = await place(content);
      store.checksum = { [header(name)]: sumOf(name, content).toString("base64") };
      expect(await object.downloadFile(path, {}, ranged)).toMatchObject({ verifiedBy: name });
      expect(await object.download(into([]), {}, ranged)).toMatchObject({ verifiedBy: name });
      store.fault = ({ first }) => (first === undefined ? undefined : { flip: 5 });
      const error: unknown = await object.downloadFile(path, {}, ranged).catch((thrown: unknown) => thrown);
      expect(isTucuxiError(error, "ChecksumMismatch") && error.algorithm).toBe(name);
      expect(Buffer.compare(await readFile(path), content)).toBe(0);
    },
  );

  it.each([
    ["CRC32", 30_000],
    ["CRC32", PART],
    ["CRC32", 7_777],
    ["CRC64NVME", 33_333],
    ["SHA256", 30_000],
    ["CRC32C", content.length],
  ])("by the %s of the checksums of parts of %i bytes", async (name, size) => {
    const { object, store, path } = await place(content);
    store.partSizes = evenSizes(size);
    store.checksum = { [header(name)]: compositeOf(name, store.partSizes) };
    expect(await object.downloadFile(path, {}, ranged)).toMatchObject({ verifiedBy: name });
    expect(await object.download(into([]), {}, ranged)).toMatchObject({ verifiedBy: name });
    store.fault = ({ first }) => (first === undefined ? undefined : { flip: 5 });
    const error: unknown = await object.downloadFile(path, {}, ranged).catch((thrown: unknown) => thrown);
    expect(isTucuxiError(error, "ChecksumMismatch") && error.algorithm).toBe(name);
  });

  it.each([
    ["the parts differ in size", [20_000, 30_000, 20_000, 25_500]],
    ["the store does not return their sizes", []],
  ])("but not by a composite checksum if %s", async (_, sizes) => {
    const { object, store, path } = await place(content);
    const value = compositeOf("CRC32", sizes.length > 0 ? sizes : evenSizes(PART));
    store.partSizes = sizes;
    store.checksum = { "x-amz-checksum-crc32": value };
    expect(await object.downloadFile(path, {}, ranged)).toMatchObject({ verifiedBy: undefined });
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
  });

  it("but not by an unsupported checksum, or without one", async () => {
    const { object, store, path } = await place(content);
    store.checksum = { "x-amz-checksum-xxhash3": "AAAAAAAAAAA=" };
    expect(await object.downloadFile(path)).toMatchObject({ verifiedBy: undefined });
    store.checksum = {};
    expect(await object.downloadFile(path)).toMatchObject({ verifiedBy: undefined });
  });

  it("but not by a checksum of the whole in the response to a range", async () => {
    const { object, store, path } = await place(content);
    const whole = sumOf("CRC32", content).toString("base64");
    store.fault = () => ({ headers: { "x-amz-checksum-crc32": whole } });
    expect(await object.downloadFile(path, {}, ranged)).toMatchObject({ verifiedBy: "CRC32" });
    expect(store.requests.length).toBeGreaterThan(1);
  });

  it("only on request if the client says that its store may lack checksums", async () => {
    const { store, path } = await place(content);
    const s3 = new S3Resource({ ...store.config, responseChecksumValidation: "WHEN_REQUIRED" });
    const object = s3.object("photos", "k");
    expect(await object.downloadFile(path)).toMatchObject({ verifiedBy: undefined });
    expect(store.requests[0]?.headers["x-amz-checksum-mode"]).toBeUndefined();
    expect(await object.downloadFile(path, { ChecksumMode: "ENABLED" })).toMatchObject({
      verifiedBy: "CRC32",
    });
    s3.meta.client.destroy();
  });
});

describe("all requests of a download", () => {
  it("include the members that the service requires", async () => {
    const { s3, mock } = mockedS3();
    const chunks = [content.subarray(0, 60_000), content.subarray(60_000)];
    mock.on(HeadObjectCommand).resolves({ ETag: '"a"', ContentLength: 50_000, PartsCount: 2 });
    mock.on(GetObjectCommand).callsFake(({ Range: range }: { Range?: string }) => {
      const [, first = "0", last = String(content.length - 1)] =
        /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
      return {
        ETag: '"a"',
        ContentLength: Number(last) + 1 - Number(first),
        ContentRange: range && `bytes ${first}-${last}/${content.length}`,
        ChecksumCRC32: "AAAAAA==-2",
        Body: range
          ? new Blob([content.subarray(Number(first), Number(last) + 1)]).stream()
          : new Blob(chunks).stream(),
      };
    });
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
    const input = {
      RequestPayer: "requester",
      SSECustomerKey: "key",
      SSECustomerAlgorithm: "AES256",
    } as const;
    const error: unknown = await s3
      .object("photos", "k")
      .download(sink, input, ranged)
      .catch((thrown: unknown) => thrown);
    expect(isTucuxiError(error, "ChecksumMismatch")).toBe(true);
    const inputs = mock.calls().map(({ args }) => args[0].input);
    expect(inputs.length).toBeGreaterThan(3);
    for (const one of inputs) expect(one).toMatchObject({ ...input, Bucket: "photos", Key: "k" });
  });
});
