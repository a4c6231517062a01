import { HeadObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it } from "vitest";
import { isResourceNotFound } from "../../../../../src/index.js";
import type { CopyFrom } from "../../../../../src/s3/index.js";
import { inputsOf, operationsOf } from "../../../../support/mocked-roots.js";
import { failure, head, mocked, small } from "./mocked-copy.js";

describe("the source", () => {
  it.each<[string, (s3: ReturnType<typeof mocked>["s3"]) => CopyFrom, string]>([
    ["an object", (s3) => s3.object("photos", "a/ü+.png"), "photos/a/%C3%BC%2B.png"],
    ["a version", (s3) => s3.object("photos", "a").version("v/1"), "photos/a?versionId=v%2F1"],
    ["named", () => ({ Bucket: "photos", Key: "a" }), "photos/a"],
    ["a named version", () => ({ Bucket: "photos", Key: "a", VersionId: "null" }), "photos/a?versionId=null"],
  ])("may be %s", async (_, from, CopySource) => {
    const { s3, mock, target } = mocked(small);
    await target.copy(from(s3));
    expect(inputsOf(mock, "CopyObject")[0]).toMatchObject({ CopySource });
  });

  it.each<[string, unknown, string]>([
    ["undefined", undefined, "{ Bucket, Key, VersionId }"],
    ["a path", "photos/a", "must be an object, a version or { Bucket, Key, VersionId }, but it is a string"],
    ["without a key", { Bucket: "photos" }, "Key of the source of a copy must be"],
    [
      "with an empty version",
      { Bucket: "photos", Key: "a", VersionId: "" },
      "VersionId of the source of a copy must be",
    ],
    ["with an unknown member", { Bucket: "photos", Key: "a", Prefix: "b" }, "no Prefix"],
  ])("may not be %s", async (_, from, message) => {
    const { mock, target } = mocked();
    const error = await failure(target.copy(from as CopyFrom));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(message);
    expect(mock.calls()).toEqual([]);
  });

  it("may not be a bucket or an upload", async () => {
    const { s3, mock, target } = mocked();
    for (const from of [s3.bucket("photos"), s3.object("photos", "a").multipartUpload("u")]) {
      expect(await failure(target.copy(from as unknown as CopyFrom))).toMatchObject({
        message: expect.stringContaining("is not an object"),
      });
    }
    expect(mock.calls()).toEqual([]);
  });

  it("causes a clear error if missing", async () => {
    const { mock, target, source } = mocked();
    const cause = Object.assign(new Error("UnknownError"), {
      name: "NotFound",
      $metadata: { httpStatusCode: 404 },
    });
    mock.on(HeadObjectCommand).rejects(cause);
    const error = await failure(target.copy(source));
    expect(isResourceNotFound(error) && error.identifiers).toEqual({ bucketName: "photos", key: "ä b.png" });
  });

  it("is read by its own client, or by the given one", async () => {
    const { mock, target } = mocked();
    for (const given of [false, true]) {
      const other = mocked();
      const client = new S3Client({});
      const third = mockClient(client);
      third.on(HeadObjectCommand).resolves({ ...head, TagCount: 0 });
      await target.copy(other.source, {}, given ? { sourceClient: client } : {});
      expect(operationsOf(given ? third : other.mock)).toEqual(
        given ? ["HeadObject"] : ["HeadObject", "GetObjectTagging"],
      );
      expect(operationsOf(given ? other.mock : third)).toEqual([]);
    }
    expect(operationsOf(mock)).not.toContain("HeadObject");
  });

  it("may be the target itself only if something changes", async () => {
    const { s3, mock, target } = mocked(small);
    for (const input of [{}, { IfMatch: '"1"' }, { MetadataDirective: "COPY" } as const]) {
      expect(await failure(target.copy(target, input))).toMatchObject({
        name: "TypeError",
        message: expect.stringContaining("onto itself changes nothing"),
      });
    }
    expect(mock.calls()).toEqual([]);
    await target.copy(target, { StorageClass: "GLACIER" });
    await target.copy(s3.object("archive", "b c.png").version("v0"));
    expect(operationsOf(mock)).toEqual(["HeadObject", "CopyObject", "HeadObject", "CopyObject"]);
  });
});
