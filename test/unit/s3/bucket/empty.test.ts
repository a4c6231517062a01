import {
  AbortMultipartUploadCommand,
  DeleteObjectsCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { BatchActionError } from "../../../../src/core/errors/errors.js";
import { answerObjects, inputsOf, mockedS3, operationsOf } from "../../../support/mocked-roots.js";

const refusal = (name: string) =>
  new S3ServiceException({ name, message: "no", $fault: "client", $metadata: { httpStatusCode: 400 } });

function mocked() {
  const { s3, mock } = mockedS3();
  answerObjects(mock, ["a", "b"], ["c"]);
  mock.on(ListObjectVersionsCommand).resolves({
    Versions: [{ Key: "a", VersionId: "1", Size: 1 }],
    DeleteMarkers: [{ Key: "a", VersionId: "2" }],
  });
  mock.on(ListMultipartUploadsCommand).resolves({
    Uploads: [
      { Key: "u", UploadId: "1" },
      { Key: "u", UploadId: "2" },
    ],
  });
  mock.on(DeleteObjectsCommand).resolves({});
  mock.on(AbortMultipartUploadCommand).resolves({});
  return { bucket: s3.bucket("b"), mock };
}

describe("bucket.empty", () => {
  it("deletes the current objects quietly, and nothing else", async () => {
    const { bucket, mock } = mocked();
    expect(await bucket.empty()).toEqual({ deleted: 3, aborted: 0 });
    expect(operationsOf(mock)).toEqual(["ListObjectsV2", "ListObjectsV2", "DeleteObjects", "DeleteObjects"]);
    expect(inputsOf(mock).every(({ Bucket }) => Bucket === "b")).toBe(true);
    expect(inputsOf(mock, "DeleteObjects")[0]?.["Delete"]).toMatchObject({ Quiet: true });
  });

  it("deletes versions and delete markers and aborts uploads if requested", async () => {
    const { bucket, mock } = mocked();
    const result = await bucket.empty({ versions: true, multipartUploads: true });
    expect(result).toEqual({ deleted: 2, aborted: 2 });
    expect(operationsOf(mock)).toEqual([
      "ListObjectVersions",
      "DeleteObjects",
      "ListMultipartUploads",
      "AbortMultipartUpload",
      "AbortMultipartUpload",
    ]);
    expect(inputsOf(mock, "AbortMultipartUpload")).toEqual([
      { Bucket: "b", Key: "u", UploadId: "1" },
      { Bucket: "b", Key: "u", UploadId: "2" },
    ]);
  });

  it("reports in a dry run what would be deleted or refused", async () => {
    const { bucket, mock } = mocked();
    expect(await bucket.empty({}, { dryRun: true })).toEqual({
      objects: [{ Key: "a" }, { Key: "b" }, { Key: "c" }],
      multipartUploads: [],
    });
    expect(await bucket.empty({ versions: true, multipartUploads: true }, { dryRun: true })).toEqual({
      objects: [
        { Key: "a", VersionId: "1" },
        { Key: "a", VersionId: "2" },
      ],
      multipartUploads: [
        { Key: "u", UploadId: "1" },
        { Key: "u", UploadId: "2" },
      ],
    });
    expect(operationsOf(mock).filter((name) => !name.startsWith("List"))).toEqual([]);
  });

  it("aborts uploads even if some keys cannot be deleted, and reports both at the end", async () => {
    const { bucket, mock } = mocked();
    mock.on(DeleteObjectsCommand).resolves({ Errors: [{ Key: "a", VersionId: "1", Code: "AccessDenied" }] });
    mock
      .on(AbortMultipartUploadCommand, { UploadId: "1" })
      .rejects(refusal("AccessDenied"))
      .on(AbortMultipartUploadCommand, { UploadId: "2" })
      .resolves({});
    const error: unknown = await bucket
      .empty({ versions: true, multipartUploads: true })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BatchActionError);
    expect(error).toMatchObject({
      action: 'Bucket(name="b").empty',
      failures: [
        { id: "a (1)", code: "AccessDenied" },
        { id: "u (1)", code: "AccessDenied" },
      ],
      succeeded: ["a (2)", "u (2)"],
    });
  });

  it.each([undefined, 3])("aborts several uploads concurrently, %s", async (concurrency) => {
    const { bucket, mock } = mocked();
    const Uploads = Array.from({ length: 20 }, (_, index) => ({ Key: "u", UploadId: String(index) }));
    mock.on(ListMultipartUploadsCommand).resolves({ Uploads });
    let atOnce = 0;
    let most = 0;
    mock.on(AbortMultipartUploadCommand).callsFake(async ({ UploadId: id }: { UploadId: string }) => {
      most = Math.max(most, ++atOnce);
      await sleep(5);
      atOnce--;
      if (Number(id) % 10 === 4) throw refusal("AccessDenied");
      return {};
    });
    const error: unknown = await bucket
      .empty({ multipartUploads: true }, { concurrency })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      failures: [{ id: "u (4)" }, { id: "u (14)" }],
      succeeded: expect.toSatisfy(({ length }: readonly string[]) => length === 3 + 18),
    });
    expect(most).toBe(concurrency ?? 8);
  });

  it("ignores uploads that no longer exist", async () => {
    const { bucket, mock } = mocked();
    mock.on(AbortMultipartUploadCommand).rejectsOnce(refusal("NoSuchUpload")).resolves({});
    expect(await bucket.empty({ multipartUploads: true })).toEqual({ deleted: 3, aborted: 1 });
  });

  it("stops if a call fails as a whole", async () => {
    const { bucket, mock } = mocked();
    const denied = refusal("AccessDenied");
    mock.on(DeleteObjectsCommand).rejects(denied);
    await expect(bucket.empty({ multipartUploads: true })).rejects.toBe(denied);
    expect(operationsOf(mock)).not.toContain("ListMultipartUploads");
  });

  it("reports what was deleted if the uploads cannot be aborted", async () => {
    const { bucket, mock } = mocked();
    const lost = new Error("socket hang up");
    mock.on(AbortMultipartUploadCommand).resolvesOnce({}).rejects(lost);
    const error: unknown = await bucket
      .empty({ multipartUploads: true }, { concurrency: 1 })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "BatchActionFailed",
      cause: lost,
      failures: [{ id: "u (2)", code: "Error" }],
      succeeded: ["a", "b", "c", "u (1)"],
    });
  });

  it("reports what was deleted if the uploads cannot be listed", async () => {
    const { bucket, mock } = mocked();
    const denied = refusal("AccessDenied");
    mock.on(ListMultipartUploadsCommand).rejects(denied);
    await expect(bucket.empty({ multipartUploads: true })).rejects.toMatchObject({
      cause: denied,
      failures: [],
      succeeded: ["a", "b", "c"],
    });
  });

  it("reports what was deleted before an abort", async () => {
    const { bucket, mock } = mocked();
    const controller = new AbortController();
    mock.on(ListMultipartUploadsCommand).callsFake(() => {
      controller.abort();
      return { Uploads: [] };
    });
    const call = bucket.empty({ multipartUploads: true }, { abortSignal: controller.signal });
    await expect(call).rejects.toMatchObject({ name: "AbortError", cause: { succeeded: ["a", "b", "c"] } });
  });

  it("throws the error itself if nothing was deleted", async () => {
    const { bucket, mock } = mocked();
    answerObjects(mock, []);
    const denied = refusal("AccessDenied");
    mock.on(ListMultipartUploadsCommand).rejects(denied);
    await expect(bucket.empty({ multipartUploads: true })).rejects.toBe(denied);
  });

  it("sends nothing further after an abort", async () => {
    const { bucket, mock } = mocked();
    const options = { abortSignal: AbortSignal.abort() };
    await expect(bucket.empty({}, options)).rejects.toMatchObject({ name: "AbortError" });
    expect(mock.calls()).toEqual([]);
  });
});
