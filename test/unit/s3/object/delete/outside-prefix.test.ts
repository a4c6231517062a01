import {
  DeleteObjectsCommand,
  type DeleteObjectsCommandInput,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
} from "@aws-sdk/client-s3";
import { beforeEach, describe, expect, it } from "vitest";
import { isBatchActionError, isTucuxiError } from "../../../../../src/core/errors/error-guards.js";
import { answerObjects, inputsOf, mockedS3, operationsOf } from "../../../../support/mocked-roots.js";

// A store, or a proxy in front of it, that ignores the query and lists keys that were not requested.

const { s3, mock } = mockedS3();
const bucket = s3.bucket("b");
const deleted = (): (string | undefined)[] =>
  (inputsOf(mock, "DeleteObjects") as unknown as DeleteObjectsCommandInput[]).flatMap(
    ({ Delete }) => Delete?.Objects?.map(({ Key }) => Key) ?? [],
  );
const mismatch = { code: "ListingMismatch", collection: expect.stringMatching(/Collection$/) as string };

beforeEach(() => {
  mock.reset();
  mock.on(DeleteObjectsCommand).resolves({});
});

describe("a batch delete by Prefix", () => {
  it.each([
    ["first", ["prod/database", "tmp/1"], "prod/database"],
    ["last", ["tmp/1", "tmp/2", "www/index.html"], "www/index.html"],
    ["in another case", ["Tmp/1"], "Tmp/1"],
    ["shorter than the prefix", ["tmp"], "tmp"],
  ])("rejects without a delete if a listed key lacks the prefix: %s", async (_, keys, listed) => {
    answerObjects(mock, keys);
    const objects = bucket.objects.filter({ Prefix: "tmp/" });
    await expect(objects.delete()).rejects.toMatchObject({ ...mismatch, requested: "tmp/", listed });
    await expect(objects.delete({}, { dryRun: true })).rejects.toMatchObject(mismatch);
    await expect(bucket.objects.all().filter({ Prefix: "tmp/" }).delete()).rejects.toMatchObject(mismatch);
    expect(deleted()).toEqual([]);
  });

  it("also protects versions and delete markers", async () => {
    const versions = bucket.objectVersions.filter({ Prefix: "tmp/" });
    for (const member of ["Versions", "DeleteMarkers"]) {
      mock.on(ListObjectVersionsCommand).resolves({ [member]: [{ Key: "prod/a", VersionId: "1" }] });
      await expect(versions.delete()).rejects.toMatchObject({ ...mismatch, listed: "prod/a" });
      await expect(versions.delete({}, { dryRun: true })).rejects.toMatchObject(mismatch);
    }
    expect(operationsOf(mock)).not.toContain("DeleteObjects");
  });

  it("also protects keys that do not come after StartAfter in byte order", async () => {
    const objects = bucket.objects.filter({ Prefix: "tmp/", StartAfter: "tmp/\u{ff5e}" });
    answerObjects(mock, ["tmp/\u{1f600}"]);
    await expect(objects.delete()).resolves.toHaveLength(1);
    for (const listed of ["tmp/\u{ff5e}", "tmp/a"]) {
      answerObjects(mock, [listed]);
      await expect(objects.delete()).rejects.toMatchObject({
        ...mismatch,
        requested: "tmp/\u{ff5e}",
        listed,
      });
    }
    expect(deleted()).toEqual(["tmp/\u{1f600}"]);
  });

  it.each([
    ["", 'StartAfter is ""'],
    [undefined, "StartAfter is undefined"],
    [5, "StartAfter must be a string"],
  ])("is refused with an invalid StartAfter: %j", async (StartAfter, why) => {
    answerObjects(mock, ["tmp/1"]);
    const objects = bucket.objects.filter({ Prefix: "tmp/", StartAfter: StartAfter as string });
    await expect(objects.delete()).rejects.toThrow(why);
    const alone = bucket.objects.filter({ StartAfter: "a" });
    await expect(alone.delete()).rejects.toThrow("was refused");
    expect(deleted()).toEqual([]);
  });

  it("of a range is protected as well", async () => {
    answerObjects(mock, ["tmp/1", "www/index.html"]);
    const range = bucket.objects.range({ Prefix: "tmp/", StartAfter: "tmp/0" });
    await expect(range.delete()).rejects.toMatchObject({ ...mismatch, listed: "www/index.html" });
    expect(deleted()).toEqual([]);
  });

  it("reports what it had deleted before", async () => {
    answerObjects(mock, ["tmp/1"], ["tmp/2", "www/index.html"]);
    const error: unknown = await bucket.objects
      .filter({ Prefix: "tmp/" })
      .delete()
      .catch((thrown: unknown) => thrown);
    expect(isBatchActionError(error) && error.succeeded).toEqual(["tmp/1"]);
    expect(isTucuxiError((error as Error).cause, "ListingMismatch")).toBe(true);
    expect(deleted()).toEqual(["tmp/1"]);
  });

  it("succeeds if all keys have the prefix, or if none was given", async () => {
    answerObjects(mock, ["tmp/", "tmp/1"]);
    await bucket.objects.filter({ Prefix: "tmp/" }).delete();
    await bucket.objects.all().delete();
    expect(deleted()).toEqual(["tmp/", "tmp/1", "tmp/", "tmp/1"]);
  });

  it("ignores keys that a predicate rejects", async () => {
    answerObjects(mock, ["prod/a", "tmp/1"]);
    const objects = bucket.objects.filter({ Prefix: "tmp/" });
    await objects.where(({ key }) => key.startsWith("tmp/")).delete();
    expect(deleted()).toEqual(["tmp/1"]);
  });
});

describe("a loop", () => {
  it("yields whatever the store lists", async () => {
    mock.on(ListObjectsV2Command).resolves({ Contents: [{ Key: "other" }] });
    mock.on(ListMultipartUploadsCommand).resolves({ Uploads: [{ Key: "other", UploadId: "1" }] });
    expect(await bucket.objects.filter({ Prefix: "tmp/" }).toArray()).toHaveLength(1);
    expect(await bucket.multipartUploads.filter({ Prefix: "tmp/" }).toArray()).toHaveLength(1);
  });
});
