import { Readable, Writable } from "node:stream";
import { CopyObjectCommand, HeadObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import type { S3Object } from "../../../src/s3/index.js";
import { inputsOf, mockedS3 } from "../../support/mocked-roots.js";

type Call = (object: S3Object, input: never) => Promise<unknown>;

const calls: readonly (readonly [string, Call])[] = [
  ["write", (object, input) => object.write("x", input)],
  ["text", (object, input) => object.text(input)],
  ["bytes", (object, input) => object.bytes(input)],
  ["open", (object, input) => object.open(input)],
  ["stream", async (object, input) => object.stream(input).toArray()],
  ["upload", (object, input) => object.upload(Buffer.from("x"), input)],
  ["uploadFile", (object, input) => object.uploadFile(import.meta.filename, input)],
  ["download", (object, input) => object.download(new Writable(), input)],
  ["downloadFile", (object, input) => object.downloadFile("/nowhere/at/all", input)],
  ["copy", (object, input) => object.copy({ Bucket: "b", Key: "s" }, input)],
  ["updateMetadata", (object, input) => object.updateMetadata({}, input)],
  ["presign", (object, input) => object.presign("get", input)],
];

describe.each(calls)("%s refuses an input that is not a plain object, before any request", (_, call) => {
  it.each([
    ["a string", "text"],
    ["a number", 5],
    ["a list", []],
    ["a Blob", new Blob(["x"])],
    ["a stream", Readable.from([])],
    ["bytes", new Uint8Array(1)],
  ])("%s", async (__, input) => {
    const { s3, mock } = mockedS3();
    await expect((async () => call(s3.object("b", "k"), input as never))()).rejects.toThrow(TypeError);
    expect(mock.calls()).toHaveLength(0);
  });
});

describe("an encryption context", () => {
  const context = '{"team":"web"}';
  const encoded = Buffer.from(context).toString("base64");
  const contexts: [string, string | Uint8Array][] = [
    ["text", context],
    ["bytes", Buffer.from(context)],
    ["base64", encoded],
  ];

  it.each(contexts)("is encoded once by every way of writing: %s", async (_, SSEKMSEncryptionContext) => {
    const { s3, mock } = mockedS3();
    mock.on(PutObjectCommand).resolves({});
    mock.on(CopyObjectCommand).resolves({ CopyObjectResult: { ETag: '"e"' } });
    mock.on(HeadObjectCommand).resolves({ ContentLength: 1, ETag: '"e"' });
    const object = s3.object("b", "k");
    await object.put({ Body: "x", SSEKMSEncryptionContext });
    await object.write("x", { SSEKMSEncryptionContext });
    await object.upload(Buffer.from("x"), { SSEKMSEncryptionContext });
    await object.uploadFile(import.meta.filename, { SSEKMSEncryptionContext });
    await object.copy({ Bucket: "b", Key: "s" }, { SSEKMSEncryptionContext, Tagging: "" });
    await object.updateMetadata({ a: "b" }, { SSEKMSEncryptionContext });
    const sent = [...inputsOf(mock, "PutObject"), ...inputsOf(mock, "CopyObject")];
    expect(sent.map((input) => input["SSEKMSEncryptionContext"])).toEqual(Array<string>(6).fill(encoded));
  });
});
