import {
  CopyObjectCommand,
  DeleteObjectsCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it } from "vitest";
import { S3Resource } from "../../../../src/s3/index.js";
import { answerObjects, mockedS3, operationsOf } from "../../../support/mocked-roots.js";
import { StubHandler } from "../../../support/client/stub-handler.js";

const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };

/** A client on fetch, as in a browser: its handler does not tell which protocol it uses. */
function s3OnFetch() {
  const client = new S3Client({ region: "eu-west-1", credentials, requestHandler: new StubHandler() });
  return { s3: new S3Resource({ client }), mock: mockClient(client) };
}

describe("a key", () => {
  it.each([
    ["over 1,024 bytes", "k".repeat(1_025), "1025 bytes"],
    ["over 1,024 bytes in two-byte characters", "é".repeat(513), "1026 bytes"],
    ["over 1,024 bytes in four-byte characters", "😀".repeat(257), "1028 bytes"],
    ["with half a surrogate pair", "a\ud800b", "well-formed"],
  ])("%s is refused before any request", async (_, key, why) => {
    const { s3, mock } = mockedS3();
    const object = s3.object("b", key);
    const calls: (() => Promise<unknown>)[] = [
      () => object.get(),
      () => object.put({ Body: "x" }),
      () => object.delete(),
      () => object.load(),
      () => object.exists(),
      () => object.acl().load(),
      () => object.version("1").delete(),
      () => object.initiateMultipartUpload(),
      () => object.multipartUpload("u").parts.toArray(),
      () => object.waitUntilExists(),
      () => object.getTags(),
      () => object.updateMetadata({}),
      () => s3.bucket("b").putObject({ Key: key }),
    ];
    for (const call of calls) {
      const error: unknown = await call().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toContain(why);
    }
    expect(mock.calls()).toEqual([]);
  });

  it("is refused everywhere if empty, as it would address the bucket", async () => {
    const { s3, mock } = mockedS3();
    const bucket = s3.bucket("b");
    expect(() => bucket.object("")).toThrow(TypeError);
    expect(() => s3.objectVersion("b", "", "1")).toThrow(TypeError);
    expect(() => s3.multipartUpload("b", "", "u")).toThrow(TypeError);
    await expect(bucket.putObject({ Key: "" })).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });

  it.each([
    ["of 1,024 bytes", "k".repeat(1_024)],
    ["of 1,024 bytes in 512 characters", "é".repeat(512)],
    ["of 1,024 bytes in 256 characters", "😀".repeat(256)],
  ])("%s is accepted", async (_, key) => {
    const { s3, mock } = mockedS3();
    mock.on(PutObjectCommand).resolves({});
    await s3.object("b", key).put({ Body: "x" });
    expect(operationsOf(mock)).toEqual(["PutObject"]);
  });
});

describe("a key with a dot segment", () => {
  const dotted = [".", "..", "a/.", "a/..", "./a", "../a", "a/./b", "a/../b"];

  it.each(dotted)("is refused if the client uses fetch: %s", async (key) => {
    const { s3, mock } = s3OnFetch();
    await expect(s3.object("b", key).get()).rejects.toThrow(TypeError);
    await expect(s3.object("b", key).get()).rejects.toThrow("NodeHttpHandler");
    expect(mock.calls()).toEqual([]);
  });

  it.each(dotted)("is accepted on Node's own http: %s", async (key) => {
    const { s3, mock } = mockedS3();
    mock.on(HeadObjectCommand).resolves({});
    await s3.object("b", key).load();
    expect(operationsOf(mock)).toEqual(["HeadObject"]);
  });

  it.each(["a.b", "...", "a/.b", "a/b.", "a..b/c", ".../.a."])("does not include %s", async (key) => {
    const { s3, mock } = s3OnFetch();
    mock.on(PutObjectCommand).resolves({});
    await s3.object("b", key).put({ Body: "x" });
    expect(operationsOf(mock)).toEqual(["PutObject"]);
  });

  it("is listed and batch-deleted even if the client uses fetch", async () => {
    const { s3, mock } = s3OnFetch();
    answerObjects(mock, ["a/../b"]);
    mock.on(DeleteObjectsCommand).resolves({});
    await s3.bucket("b").objects.all().delete();
    expect(operationsOf(mock)).toEqual(["ListObjectsV2", "DeleteObjects"]);
  });

  it("is accepted as the source of a copy, which is a header", async () => {
    const { s3, mock } = s3OnFetch();
    mock.on(CopyObjectCommand).resolves({});
    await s3.object("b", "k").copyFrom({ CopySource: "b/a/../b" });
    expect(operationsOf(mock)).toEqual(["CopyObject"]);
  });

  it("is accepted by a stub client, which sends nothing", async () => {
    const s3 = new S3Resource({ client: { config: {}, send: async () => ({}) } });
    expect(await s3.object("b", "a/../b").put({ Body: "x" })).toEqual({});
  });
});
