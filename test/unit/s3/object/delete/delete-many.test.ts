import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  type DeleteObjectsCommandInput,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { BatchActionError } from "../../../../../src/core/errors/errors.js";
import { answerObjects, inputsOf, mockedS3, operationsOf } from "../../../../support/mocked-roots.js";

function refusal(name: string): S3ServiceException {
  return new S3ServiceException({
    name,
    message: "no",
    $fault: "client",
    $metadata: { httpStatusCode: 403 },
  });
}

const keysOf = (inputs: Record<string, unknown>[]): (string | undefined)[][] =>
  inputs.map(
    (input) => (input as unknown as DeleteObjectsCommandInput).Delete?.Objects?.map(({ Key }) => Key) ?? [],
  );

describe("deleting objects", () => {
  it("makes one call per thousand, with the caller's input in addition to the keys", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["pa", "pb"], ["pc"]);
    mock.on(DeleteObjectsCommand).resolves({});
    const input = {
      Delete: { Quiet: true, Objects: [{ Key: "other" }] },
      RequestPayer: "requester",
      Bucket: "x",
    };
    await s3
      .bucket("b")
      .objects.filter({ Prefix: "p" })
      .delete(input as object);
    expect(inputsOf(mock, "DeleteObjects")).toEqual([
      {
        Bucket: "b",
        RequestPayer: "requester",
        Delete: { Quiet: true, Objects: [{ Key: "pa" }, { Key: "pb" }] },
      },
      { Bucket: "b", RequestPayer: "requester", Delete: { Quiet: true, Objects: [{ Key: "pc" }] } },
    ]);
  });

  it("deletes each key that XML cannot represent in its own call, along with the others of its page", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a", "b\u0000", "c", "\ufffe", "d\r\n", " "]);
    mock.on(DeleteObjectsCommand).resolves({ Deleted: [{ Key: "a" }, { Key: "c" }, { Key: "d\r\n" }] });
    mock
      .on(DeleteObjectCommand)
      .resolves({})
      .on(DeleteObjectCommand, { Key: "b\u0000" })
      .resolves({ DeleteMarker: true, VersionId: "2", RequestCharged: "requester" });
    const outputs = await s3
      .bucket("b")
      .objects.all()
      .delete({ MFA: "123", Delete: { Quiet: false }, ChecksumAlgorithm: "CRC32" });
    expect(keysOf(inputsOf(mock, "DeleteObjects"))).toEqual([["a", "c", "d\r\n"]]);
    expect(inputsOf(mock, "DeleteObject")).toEqual([
      { Bucket: "b", Key: "b\u0000", MFA: "123" },
      { Bucket: "b", Key: "\ufffe", MFA: "123" },
      { Bucket: "b", Key: " ", MFA: "123" },
    ]);
    expect(outputs.slice(1)).toEqual([
      {
        Deleted: [{ Key: "b\u0000", DeleteMarker: true, DeleteMarkerVersionId: "2" }],
        RequestCharged: "requester",
      },
      { Deleted: [{ Key: "\ufffe" }] },
      { Deleted: [{ Key: " " }] },
    ]);
  });

  it.each([{}, { Delete: {} }, { Delete: { Quiet: undefined } }, { Delete: { Quiet: true } }])(
    "requests responses without the deleted keys, unless told otherwise: %j",
    async (input) => {
      const { s3, mock } = mockedS3();
      answerObjects(mock, ["\u0001", "a"]);
      mock.on(DeleteObjectCommand).resolves({});
      mock.on(DeleteObjectsCommand).resolves({});
      expect(await s3.bucket("b").objects.all().delete(input)).toEqual([{}, {}]);
      expect(inputsOf(mock, "DeleteObjects")).toMatchObject([{ Delete: { Quiet: true } }]);
    },
  );

  it("reports a failure of such a key like any other, and continues", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["\u0001", "a"], ["b"]);
    mock.on(DeleteObjectCommand).rejects(refusal("AccessDenied"));
    mock.on(DeleteObjectsCommand).resolves({});
    const error: unknown = await s3
      .bucket("b")
      .objects.all()
      .delete()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BatchActionError);
    expect(error).toMatchObject({
      failures: [{ id: "\u0001", code: "AccessDenied", message: "no" }],
      succeeded: ["a", "b"],
    });
  });

  it("stops if the service cannot be reached", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["\u0001"], ["a"]);
    const broken = Object.assign(new Error("socket hang up"), { name: "TimeoutError" });
    mock.on(DeleteObjectCommand).rejects(broken);
    await expect(s3.bucket("b").objects.all().delete()).rejects.toBe(broken);
    expect(operationsOf(mock)).not.toContain("DeleteObjects");
  });

  it.each([undefined, { Prefix: "" }, { Prefix: undefined }, {}])(
    "is refused for the filter %j",
    async (filter) => {
      const { s3, mock } = mockedS3();
      answerObjects(mock, ["a"]);
      const { objects, objectVersions } = s3.bucket("b");
      for (const all of [objects, objectVersions]) {
        const named = filter ? all.filter(filter) : all;
        await expect(named.delete()).rejects.toThrow(TypeError);
        await expect(named.delete({}, { dryRun: true })).rejects.toThrow(TypeError);
      }
      expect(mock.calls()).toEqual([]);
    },
  );
});

describe("deleting versions", () => {
  const Versions = [
    { Key: "a", VersionId: "1" },
    { Key: "\u0001", VersionId: "2" },
  ];

  it("identifies each by key and version id, in batches or alone", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectVersionsCommand).resolves({ Versions });
    mock.on(DeleteObjectsCommand).resolves({ Errors: [{ Key: "a", VersionId: "1", Code: "AccessDenied" }] });
    mock.on(DeleteObjectCommand).resolves({ DeleteMarker: true, VersionId: "2" });
    const error: unknown = await s3
      .bucket("b")
      .objectVersions.all()
      .delete({ BypassGovernanceRetention: true })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      failures: [{ id: "a (1)", code: "AccessDenied" }],
      succeeded: ["\u0001 (2)"],
    });
    expect(inputsOf(mock, "DeleteObjects")).toEqual([
      {
        Bucket: "b",
        BypassGovernanceRetention: true,
        Delete: { Quiet: true, Objects: [{ Key: "a", VersionId: "1" }] },
      },
    ]);
    expect(inputsOf(mock, "DeleteObject")).toEqual([
      { Bucket: "b", BypassGovernanceRetention: true, Key: "\u0001", VersionId: "2" },
    ]);
  });

  it("requests the next page before it deletes the version that leads there", async () => {
    const { s3, mock } = mockedS3();
    mock
      .on(ListObjectVersionsCommand)
      .resolvesOnce({
        Versions: [{ Key: "a", VersionId: "1" }],
        NextKeyMarker: "a",
        NextVersionIdMarker: "1",
      })
      .resolves({ Versions: [{ Key: "b", VersionId: "1" }] });
    mock.on(DeleteObjectsCommand).resolves({});
    await s3.bucket("b").objectVersions.all().delete();
    expect(operationsOf(mock)).toEqual([
      "ListObjectVersions",
      "ListObjectVersions",
      "DeleteObjects",
      "DeleteObjects",
    ]);
  });

  it("deletes the versions found before the listing failed, and then rejects", async () => {
    const { s3, mock } = mockedS3();
    const broken = new Error("broken");
    mock
      .on(ListObjectVersionsCommand)
      .resolvesOnce({ Versions: [{ Key: "a", VersionId: "1" }], NextKeyMarker: "a" })
      .rejects(broken);
    mock.on(DeleteObjectsCommand).resolves({});
    const error: unknown = await s3
      .bucket("b")
      .objectVersions.all()
      .delete()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ succeeded: ["a (1)"], failures: [], cause: broken });
  });
});

describe("a dry run", () => {
  it("resolves to the keys that would be deleted, after limits and predicates, and deletes nothing", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a", "b"], ["c", "d"]);
    const keys: string[] = await s3
      .bucket("b")
      .objects.all()
      .where(({ key }) => key !== "b")
      .limit(2)
      .delete({}, { dryRun: true });
    expect(keys).toEqual(["a", "c"]);
    expect(operationsOf(mock)).toEqual(["ListObjectsV2", "ListObjectsV2"]);
  });

  it("resolves to keys and version ids for versions", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectVersionsCommand).resolves({ Versions: [{ Key: "a", VersionId: "1", Size: 1 }] });
    const versions = await s3.bucket("b").objectVersions.all().delete({}, { dryRun: true });
    expect(versions).toEqual([{ Key: "a", VersionId: "1" }]);
    expect(operationsOf(mock)).toEqual(["ListObjectVersions"]);
  });

  it("can be aborted", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectsV2Command).resolves({});
    const dry = s3.bucket("b").objects.all().delete({}, { dryRun: true, abortSignal: AbortSignal.abort() });
    await expect(dry).rejects.toMatchObject({ name: "AbortError" });
    expect(mock.calls()).toEqual([]);
  });
});
