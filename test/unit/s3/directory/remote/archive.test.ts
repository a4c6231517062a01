import { Readable } from "node:stream";
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  RestoreObjectCommand,
  type RestoreRequest,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { isTucuxiError } from "../../../../../src/index.js";
import { inputsOf, mockedS3, operationsOf } from "../../../../support/mocked-roots.js";
import { useTemporaryDirectory } from "../../../../support/directory/temporary-directory.js";

const restore: RestoreRequest = { Days: 7, GlacierJobParameters: { Tier: "Bulk" } };
const problem = (name: string, members: object = {}): Error =>
  Object.assign(new Error(name), { name, ...members });

function mocked(StorageClass: string, status?: string) {
  const { s3, mock } = mockedS3();
  const listed = { Size: 1, LastModified: new Date("2026-01-01") };
  mock.on(ListObjectsV2Command).resolves({
    Contents: [
      { Key: "cold", StorageClass, ...listed },
      { Key: "warm", StorageClass: "STANDARD", ...listed },
    ] as never,
  });
  mock.on(HeadObjectCommand).resolves({ Restore: status });
  mock.on(RestoreObjectCommand).resolves({});
  mock.on(GetObjectCommand).callsFake(() => ({ Body: Readable.from([Buffer.from("1")]), ContentLength: 1 }));
  return { bucket: s3.bucket("b"), mock };
}

describe("an archived object", () => {
  const directory = useTemporaryDirectory();

  const methods = ["downloadDirectory", "syncTo"] as const;

  it.each(methods)("is skipped by %s without a read, with its class as the reason", async (method) => {
    const { bucket, mock } = mocked("DEEP_ARCHIVE");
    const { skipped, counts } = await bucket[method](directory.path);
    expect(skipped).toEqual([{ key: "cold", path: directory.at("cold"), size: 1, reason: "DEEP_ARCHIVE" }]);
    expect([counts.transferred, counts.failed]).toEqual([1, 0]);
    expect(inputsOf(mock, "GetObject").map(({ Key }) => Key)).toEqual(["warm"]);
    expect(operationsOf(mock)).not.toContain("RestoreObject");
    const plan = await bucket[method](directory.path, { dryRun: true });
    expect(plan.skipped).toMatchObject([{ key: "cold", reason: "DEEP_ARCHIVE" }, ...plan.skipped.slice(1)]);
  });

  it("is downloaded once it has been restored", async () => {
    const { bucket } = mocked(
      "GLACIER",
      'ongoing-request="false", expiry-date="Fri, 21 Dec 2026 00:00:00 GMT"',
    );
    expect((await bucket.downloadDirectory(directory.path)).counts.transferred).toBe(2);
  });

  it("is restored on request, never by a plan, and only once", async () => {
    const { bucket, mock } = mocked("GLACIER");
    const input = { RequestPayer: "requester", ExpectedBucketOwner: "123456789012" } as const;
    const plan = await bucket.syncTo(directory.path, { restore, input, dryRun: true });
    expect(plan.skipped).toMatchObject([{ key: "cold", reason: "GLACIER" }]);
    expect(operationsOf(mock)).not.toContain("RestoreObject");
    expect((await bucket.syncTo(directory.path, { restore, input })).skipped).toMatchObject([
      { key: "cold", reason: "restoring" },
    ]);
    expect(inputsOf(mock, "RestoreObject")).toEqual([
      { Bucket: "b", Key: "cold", ...input, RestoreRequest: restore, VersionId: undefined },
    ]);
    mock.on(RestoreObjectCommand).rejects(problem("RestoreAlreadyInProgress"));
    expect((await bucket.syncTo(directory.path, { restore })).skipped).toMatchObject([
      { key: "cold", reason: "restoring" },
      { key: "warm", reason: "unchanged" },
    ]);
    mock.on(HeadObjectCommand).resolves({ Restore: 'ongoing-request="true"' });
    mock.resetHistory();
    const { skipped } = await bucket.downloadDirectory(directory.path, { restore });
    expect(skipped).toMatchObject([{ key: "cold", reason: "restoring" }]);
    expect(operationsOf(mock)).not.toContain("RestoreObject");
  });

  it("fails if it cannot be restored", async () => {
    const { bucket, mock } = mocked("GLACIER");
    mock.on(RestoreObjectCommand).rejects(problem("GlacierExpeditedRetrievalNotAvailable"));
    const error: unknown = await bucket
      .syncTo(directory.path, { restore })
      .catch((reason: unknown) => reason);
    expect(isTucuxiError(error, "DirectoryTransferFailed") && error.report.failed).toMatchObject([
      { key: "cold", code: "GlacierExpeditedRetrievalNotAvailable" },
    ]);
  });

  it.each([{ StorageClass: "INTELLIGENT_TIERING", AccessTier: "ARCHIVE_ACCESS" }, {}])(
    "that only its read reveals is skipped as well (%o)",
    async (details) => {
      const { bucket, mock } = mocked("INTELLIGENT_TIERING");
      mock.on(GetObjectCommand, { Key: "cold" }).rejects(problem("InvalidObjectState", details));
      const seen: (number | undefined)[] = [];
      const report = await bucket.downloadDirectory(directory.path, {
        onProgress: ({ totalFiles }) => seen.push(totalFiles),
      });
      expect(report.skipped).toMatchObject([{ key: "cold", reason: "INTELLIGENT_TIERING" }]);
      expect(seen.at(-1)).toBe(1);
      expect(directory.files()).toEqual({ warm: "1" });
      await bucket.downloadDirectory(directory.path, { restore });
      expect(inputsOf(mock, "RestoreObject")[0]).toMatchObject({
        RestoreRequest: { Days: undefined, GlacierJobParameters: { Tier: "Bulk" } },
      });
    },
  );

  it("of an unknown class is reported as such", async () => {
    const { bucket, mock } = mocked("FROZEN");
    mock.on(GetObjectCommand, { Key: "cold" }).rejects(problem("InvalidObjectState"));
    const { skipped } = await bucket.downloadDirectory(directory.path);
    expect(skipped).toMatchObject([{ key: "cold", reason: "archived" }]);
  });

  it.each([true, "Bulk", 7, null, []])("is not restored with the option %j", async (given) => {
    const { bucket } = mocked("GLACIER");
    const restoring = bucket.syncTo(directory.path, { restore: given as never });
    await expect(restoring).rejects.toThrow(TypeError);
  });
});
