import { AbortMultipartUploadCommand, CopyObjectCommand, UploadPartCopyCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../../src/index.js";
import type { CopyInput, CopyOptions } from "../../../../../src/s3/index.js";
import { inputsOf, operationsOf } from "../../../../support/mocked-roots.js";
import {
  carried,
  customerKey,
  failure,
  MIB,
  mocked,
  named,
  ofCustomer,
  pinned,
  small,
} from "./mocked-copy.js";

describe("a small copy", () => {
  it("sends one CopyObject, without repeating its defaults", async () => {
    const { mock, target, source } = mocked(small);
    const result = await target.copy(source);
    expect(operationsOf(mock)).toEqual(["HeadObject", "CopyObject"]);
    expect(inputsOf(mock)[0]).toEqual({ Bucket: "photos", Key: "ä b.png", ChecksumMode: "ENABLED" });
    expect(inputsOf(mock)[1]).toEqual({
      ...named,
      ...carried,
      CopySource: pinned.CopySource,
    });
    expect(result).toMatchObject({ size: 5, eTag: '"copy"', versionId: "v1", parts: undefined });
  });

  it.each<[string, CopyInput, object]>([
    [
      "a content type and keeps other metadata",
      { ContentType: "image/x" },
      {
        ...pinned,
        MetadataDirective: "REPLACE",
        ContentType: "image/x",
        CacheControl: "no-store",
        Metadata: { author: "me" },
      },
    ],
    [
      "metadata and keeps the content type",
      { Metadata: { a: "b" } },
      { MetadataDirective: "REPLACE", ContentType: "image/png", Metadata: { a: "b" } },
    ],
    [
      "a property to undefined, which drops it",
      { CacheControl: undefined },
      { ContentType: "image/png", CacheControl: undefined },
    ],
    ["the tags", { Tagging: "x=y" }, { TaggingDirective: "REPLACE", Tagging: "x=y" }],
    ["the storage class", { StorageClass: "GLACIER" }, { StorageClass: "GLACIER" }],
  ])("changes %s", async (_, input, expected) => {
    const { mock, target, source } = mocked(small);
    await target.copy(source, input);
    expect(inputsOf(mock, "CopyObject")[0]).toMatchObject(expected);
  });

  it("rejects metadata with the directive COPY, and keeps none of the source's with REPLACE", async () => {
    const { mock, target, source } = mocked(small);
    await target.copy(source, { MetadataDirective: "COPY", ContentType: "image/x" });
    await target.copy(source, { MetadataDirective: "REPLACE", ContentType: "image/x" });
    const [copied, replaced] = inputsOf(mock, "CopyObject");
    expect(copied).not.toHaveProperty("ContentType");
    expect(replaced).toMatchObject({ MetadataDirective: "REPLACE", ContentType: "image/x" });
    expect(replaced).not.toHaveProperty("Metadata");
  });

  it("reads its source with the customer's key", async () => {
    const { mock, target, source } = mocked({ ContentLength: 5, ETag: '"source"', TagCount: 0 });
    await target.copy(source, ofCustomer);
    expect(inputsOf(mock, "HeadObject")[0]).toMatchObject(customerKey);
    expect(inputsOf(mock, "CopyObject")[0]).toMatchObject(ofCustomer);
    expect(inputsOf(mock, "CopyObject")[0]).not.toHaveProperty("SSECustomerKey");
  });

  it("fails on a 200 without a result", async () => {
    const { mock, target, source } = mocked(small);
    mock.on(CopyObjectCommand).resolves({});
    expect(await failure(target.copy(source))).toMatchObject({ code: "UnexpectedResponse" });
  });
});

describe("the arguments of a copy", () => {
  it.each<[CopyInput, CopyOptions, string]>([
    [{ ContentLength: 5 } as CopyInput, {}, "copy takes no ContentLength. It accepts ACL, "],
    [{}, { config: { maxConcurrency: 0 } }, "maxConcurrency"],
    [{}, { config: { threads: 5 } as never }, "config has no member threads"],
  ])("are validated before any request: %j %j", async (input, options, message) => {
    const { mock, target, source } = mocked();
    expect(await failure(target.copy(source, input, options))).toMatchObject({
      message: expect.stringContaining(message),
    });
    expect(mock.calls()).toEqual([]);
  });

  it("set concurrency and part size, and report progress", async () => {
    const { mock, s3 } = mocked();
    const seen: number[] = [];
    const bucket = s3.bucket("archive");
    const config = { multipartChunksize: 10 * MIB, maxConcurrency: 1 };
    await bucket.copy(
      { Bucket: "photos", Key: "a" },
      "b",
      {},
      { config, onProgress: (at) => seen.push(at.transferredBytes) },
    );
    expect(inputsOf(mock, "UploadPartCopy").length).toBe(2);
    expect(seen).toEqual([10 * MIB, 20 * MIB]);
  });

  it("include a signal whose abort leaves nothing behind", async () => {
    const { mock, target, source } = mocked();
    const controller = new AbortController();
    mock.on(AbortMultipartUploadCommand).resolves({});
    mock.on(UploadPartCopyCommand).callsFake(async () => {
      controller.abort();
      throw Object.assign(new Error("aborted"), { name: "AbortError" });
    });
    const error = await failure(target.copy(source, {}, { abortSignal: controller.signal }));
    expect(isTucuxiError(error, "Aborted")).toBe(true);
    expect(operationsOf(mock)).toContain("AbortMultipartUpload");
  });
});
