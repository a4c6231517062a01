import { ListMultipartUploadsCommand, ListObjectVersionsCommand, ListPartsCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { inputsOf, mockedS3 } from "../../../support/mocked-roots.js";

const upload = (UploadId: string) => ({ Uploads: [{ Key: "a", UploadId }] });
const part = (PartNumber: number) => ({ Parts: [{ PartNumber, ETag: `"${PartNumber}"`, Size: 1 }] });

describe("versions", () => {
  const version = { Key: "a", VersionId: "1", ETag: '"e"', Size: 0, IsLatest: false };
  const marker = { Key: "a", VersionId: "2", IsLatest: true };

  it("are distinguished from delete markers, even if empty", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectVersionsCommand).resolves({ Versions: [version], DeleteMarkers: [marker] });
    const versions = await s3.bucket("b").objectVersions.toArray();
    expect(versions.map(({ id, isDeleteMarker, isLatest }) => [id, isDeleteMarker, isLatest])).toEqual([
      ["1", false, false],
      ["2", true, true],
    ]);
    expect(() => s3.objectVersion("b", "a", "1").isDeleteMarker).toThrow("load");
  });

  it("have key and version id without a request", () => {
    const { s3 } = mockedS3();
    const { key, objectKey, id, versionId } = s3.object("b", "a").version("1");
    expect([key, objectKey, id, versionId]).toEqual(["a", "a", "1", "1"]);
  });

  it("continue with both markers, and from a cursor", async () => {
    const { s3, mock } = mockedS3();
    const next = { IsTruncated: true, NextKeyMarker: "a", NextVersionIdMarker: "1" };
    mock
      .on(ListObjectVersionsCommand, { KeyMarker: undefined })
      .resolves({ ...next, Versions: [version] })
      .on(ListObjectVersionsCommand, { KeyMarker: "a", VersionIdMarker: "1" })
      .resolves({ IsTruncated: false, DeleteMarkers: [marker] });
    const { objectVersions } = s3.bucket("b");
    expect((await objectVersions.toArray()).map(({ id }) => id)).toEqual(["1", "2"]);
    const { value: page } = await objectVersions.pages()[Symbol.asyncIterator]().next();
    const rest = await objectVersions.startFrom(page?.cursor ?? "").toArray();
    expect(rest.map(({ id }) => id)).toEqual(["2"]);
  });

  it("end with the page that says so, whatever its markers", async () => {
    const { s3, mock } = mockedS3();
    mock
      .on(ListObjectVersionsCommand)
      .resolves({ IsTruncated: false, NextKeyMarker: "a", NextVersionIdMarker: "1", Versions: [version] });
    expect(await s3.bucket("b").objectVersions.toArray()).toHaveLength(1);
    expect(mock.calls()).toHaveLength(1);
  });
});

describe("multipart uploads", () => {
  it("continue with both markers, and end when the response says so", async () => {
    const { s3, mock } = mockedS3();
    mock
      .on(ListMultipartUploadsCommand)
      .resolvesOnce({ ...upload("1"), IsTruncated: true, NextKeyMarker: "a", NextUploadIdMarker: "1" })
      .resolves({ ...upload("2"), IsTruncated: false, NextKeyMarker: "a", NextUploadIdMarker: "2" });
    const uploads = await s3.bucket("b").multipartUploads.pageSize(1).toArray();
    expect(uploads.map(({ bucketName, objectKey, id }) => [bucketName, objectKey, id])).toEqual([
      ["b", "a", "1"],
      ["b", "a", "2"],
    ]);
    expect(inputsOf(mock)).toEqual([
      { Bucket: "b", EncodingType: "url", MaxUploads: 1 },
      { Bucket: "b", EncodingType: "url", MaxUploads: 1, KeyMarker: "a", UploadIdMarker: "1" },
    ]);
  });

  it("continue from a cursor", async () => {
    const { s3, mock } = mockedS3();
    const next = { IsTruncated: true, NextKeyMarker: "a", NextUploadIdMarker: "1" };
    mock.on(ListMultipartUploadsCommand).resolves({ ...upload("1"), ...next });
    const { multipartUploads } = s3.bucket("b");
    const { value: page } = await multipartUploads.pages()[Symbol.asyncIterator]().next();
    await multipartUploads.startFrom(page?.cursor ?? "").first();
    expect(inputsOf(mock)[1]).toMatchObject({ KeyMarker: "a", UploadIdMarker: "1" });
  });
});

describe("parts", () => {
  it("continue with the part number, and end when the response says so", async () => {
    const { s3, mock } = mockedS3();
    mock
      .on(ListPartsCommand)
      .resolvesOnce({ ...part(1), IsTruncated: true, NextPartNumberMarker: "1" })
      .resolves({ ...part(7), IsTruncated: false, NextPartNumberMarker: "7" });
    const parts = await s3.multipartUpload("b", "k", "u").parts.toArray();
    expect(parts.map(({ partNumber, eTag }) => [partNumber, eTag])).toEqual([
      [1, '"1"'],
      [7, '"7"'],
    ]);
    expect(inputsOf(mock)).toEqual([
      { Bucket: "b", Key: "k", UploadId: "u" },
      { Bucket: "b", Key: "k", UploadId: "u", PartNumberMarker: "1" },
    ]);
  });

  it("have numbers as part numbers, and strings among their identifiers", () => {
    const { s3 } = mockedS3();
    const one = s3.multipartUpload("b", "k", "u").part(3);
    expect(one.partNumber).toBe(3);
    expect(one.meta.identifiers["partNumber"]).toBe("3");
    expect(one.equals(s3.multipartUploadPart("b", "k", "u", 3))).toBe(true);
    expect(one.multipartUpload().equals(s3.multipartUpload("b", "k", "u"))).toBe(true);
    expect(String(one)).toContain('partNumber="3"');
  });

  it.each([NaN, 1.5, -1, null, undefined])("cannot have the part number %j", (number) => {
    const { s3 } = mockedS3();
    expect(() => s3.multipartUpload("b", "k", "u").part(number as number)).toThrow("partNumber");
    expect(() => s3.multipartUploadPart("b", "k", "u", number as number)).toThrow(TypeError);
  });

  it("cannot be uploaded with a string that is not a number", async () => {
    const { s3, mock } = mockedS3();
    const misnumbered = s3.multipartUpload("b", "k", "u").part("one" as unknown as number);
    await expect(misnumbered.upload({ Body: "x" })).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });
});
