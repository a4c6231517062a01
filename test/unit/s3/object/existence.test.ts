import {
  CopyObjectCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../src/index.js";
import { isPreconditionFailed, type S3Resource } from "../../../../src/s3/index.js";
import { inputsOf, mockedS3, operationsOf } from "../../../support/mocked-roots.js";

/** An error as the SDK creates it for a HEAD: a status and headers, but no message. */
function answered(
  status: number,
  name = "Unknown",
  headers: Record<string, string> = {},
): S3ServiceException {
  const $metadata = { httpStatusCode: status };
  const error = new S3ServiceException({ name, message: "UnknownError", $fault: "client", $metadata });
  Object.defineProperty(error, "$response", { value: { headers } });
  return error;
}

const marker = answered(405, "Unknown", {
  "x-amz-delete-marker": "true",
  "last-modified": "Sat, 21 Nov 2026 04:57:15 GMT",
});

const things = [
  ["an object", (s3: S3Resource) => s3.object("photos", "k"), /s3:ListBucket .* key does not exist/],
  ["a summary", (s3: S3Resource) => s3.objectSummary("photos", "k"), /s3:ListBucket .* key does not exist/],
  ["a version", (s3: S3Resource) => s3.objectVersion("photos", "k", "1"), /s3:GetObjectVersion/],
  ["a bucket", (s3: S3Resource) => s3.bucket("photos"), /another account/],
] as const;

describe.each(things)("exists() of %s", (_, make, hint) => {
  const answering = (answer: object) => {
    const { s3, mock } = mockedS3();
    for (const command of [HeadObjectCommand, HeadBucketCommand]) {
      if (answer instanceof Error) mock.on(command as typeof HeadObjectCommand).rejects(answer);
      else mock.on(command as typeof HeadObjectCommand).resolves(answer);
    }
    return { thing: make(s3), mock };
  };

  it("returns true if it exists", async () => {
    const { thing, mock } = answering({});
    expect(await thing.exists()).toBe(true);
    expect(mock.calls()).toHaveLength(1);
  });

  it("returns false for a 404", async () => {
    expect(await answering(answered(404, "NotFound")).thing.exists()).toBe(false);
  });

  it("throws an error with the possible meanings of a 403", async () => {
    const cause = answered(403);
    const { thing } = answering(cause);
    const error: unknown = await thing.exists().catch((thrown: unknown) => thrown);
    if (!isTucuxiError(error, "ExistenceUnknown")) throw error;
    expect(error.message).toMatch(/ does not reveal whether it exists \(403\)/);
    expect(error.message).toMatch(hint);
    expect(error).toMatchObject({ resource: String(thing), identifiers: thing.meta.identifiers, cause });
  });

  it.each([answered(400), answered(503), new Error("socket hang up")])(
    "throws %s unchanged",
    async (cause) => {
      const error: unknown = await answering(cause)
        .thing.exists()
        .catch((thrown: unknown) => thrown);
      expect(error).toBe(cause);
    },
  );
});

describe("a version", () => {
  it("that is a delete marker exists, and loads the data that S3 returns about it", async () => {
    const { s3, mock } = mockedS3();
    mock.on(HeadObjectCommand).rejects(marker);
    const version = s3.objectVersion("photos", "k", "2");
    expect(await version.exists()).toBe(true);
    await version.load();
    expect(version.isDeleteMarker).toBe(true);
    expect(version.meta.data).toEqual({
      Key: "k",
      VersionId: "2",
      LastModified: new Date("2026-11-21T04:57:15Z"),
    });
  });

  it("loads with its own id", async () => {
    const { s3, mock } = mockedS3();
    const LastModified = new Date(0);
    mock
      .on(HeadObjectCommand)
      .resolves({ ETag: '"1"', ContentLength: 3, LastModified, ContentType: "text/plain" });
    const version = await s3.objectVersion("photos", "k", "1").load();
    expect(inputsOf(mock)).toEqual([{ Bucket: "photos", Key: "k", VersionId: "1" }]);
    expect(version.meta.data).toEqual({
      Key: "k",
      VersionId: "1",
      ETag: '"1"',
      Size: 3,
      LastModified,
      StorageClass: "STANDARD",
    });
    expect(version.isDeleteMarker).toBe(false);
  });

  it("keeps its data from a listing when exists() is called", async () => {
    const { s3, mock } = mockedS3();
    mock.on(HeadObjectCommand).resolves({ ETag: '"1"', ContentLength: 3 });
    const version = await s3.objectVersion("photos", "k", "1").load();
    const { data } = version.meta;
    await version.exists();
    expect(version.meta.data).toBe(data);
  });

  it("that does not exist causes a not-found error", async () => {
    const { s3, mock } = mockedS3();
    const cause = answered(404, "NotFound");
    mock.on(HeadObjectCommand).rejects(cause);
    const loading = s3.objectVersion("photos", "k", "1").load();
    await expect(loading).rejects.toMatchObject({ code: "ResourceNotFound", cause });
  });
});

describe.each([
  ["an object", (s3: S3Resource) => s3.object("photos", "k"), { Bucket: "photos", Key: "k" }],
  ["a summary", (s3: S3Resource) => s3.objectSummary("photos", "k"), { Bucket: "photos", Key: "k" }],
  [
    "a version",
    (s3: S3Resource) => s3.objectVersion("photos", "k", "1"),
    { Bucket: "photos", Key: "k", VersionId: "1" },
  ],
] as const)("deleteIfExists() of %s", (_, make, input) => {
  it("deletes an existing one", async () => {
    const { s3, mock } = mockedS3();
    mock.on(HeadObjectCommand).resolves({}).on(DeleteObjectCommand).resolves({});
    expect(await make(s3).deleteIfExists()).toBe(true);
    expect(operationsOf(mock)).toEqual(["HeadObject", "DeleteObject"]);
    expect(inputsOf(mock, "DeleteObject")).toEqual([input]);
  });

  it("deletes nothing if it does not exist", async () => {
    const { s3, mock } = mockedS3();
    mock.on(HeadObjectCommand).rejects(answered(404, "NotFound"));
    expect(await make(s3).deleteIfExists()).toBe(false);
    expect(operationsOf(mock)).toEqual(["HeadObject"]);
  });

  it("deletes nothing if S3 does not say whether it exists", async () => {
    const { s3, mock } = mockedS3();
    mock.on(HeadObjectCommand).rejects(answered(403));
    await expect(make(s3).deleteIfExists()).rejects.toMatchObject({ code: "ExistenceUnknown" });
    expect(operationsOf(mock)).toEqual(["HeadObject"]);
  });
});

describe("deleteIfExists() of a bucket", () => {
  it.each([
    [{}, true],
    [answered(404, "NoSuchBucket"), false],
  ])("returns for %s whether it existed: %s", async (answer, expected) => {
    const { s3, mock } = mockedS3();
    if (answer instanceof Error) mock.on(DeleteBucketCommand).rejects(answer);
    else mock.on(DeleteBucketCommand).resolves(answer);
    expect(await s3.bucket("photos").deleteIfExists()).toBe(expected);
    expect(inputsOf(mock)).toEqual([{ Bucket: "photos" }]);
  });

  it("throws if the bucket is not empty", async () => {
    const { s3, mock } = mockedS3();
    mock.on(DeleteBucketCommand).rejects(answered(409, "BucketNotEmpty"));
    await expect(s3.bucket("photos").deleteIfExists()).rejects.toThrow("UnknownError");
  });
});

it("the condition of a copy is the SDK's", async () => {
  const { s3, mock } = mockedS3();
  mock.on(CopyObjectCommand).rejects(answered(412, "PreconditionFailed"));
  const input = { CopySource: "photos/a", IfNoneMatch: "*", IfMatch: '"1"' };
  const error: unknown = await s3
    .object("photos", "k")
    .copyFrom(input)
    .catch((thrown: unknown) => thrown);
  expect(isPreconditionFailed(error)).toBe(true);
  expect(inputsOf(mock)).toEqual([{ ...input, Bucket: "photos", Key: "k" }]);
});

describe("isPreconditionFailed", () => {
  it.each([answered(412, "PreconditionFailed"), answered(412), answered(409, "ConditionalRequestConflict")])(
    "returns true for %s",
    (error) => expect(isPreconditionFailed(error)).toBe(true),
  );

  it.each([
    answered(404, "NoSuchKey"),
    answered(409, "OperationAborted"),
    answered(304),
    new Error("x"),
    { $metadata: { httpStatusCode: 412 } },
    undefined,
  ])("returns false for %s", (error) => expect(isPreconditionFailed(error)).toBe(false));
});
