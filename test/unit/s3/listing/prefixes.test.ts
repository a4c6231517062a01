import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { inputsOf, mockedS3 } from "../../../support/mocked-roots.js";

const folders = (...names: string[]) => ({ CommonPrefixes: names.map((Prefix) => ({ Prefix })) });

describe("bucket.prefixes", () => {
  it("sends no request before it is iterated", () => {
    const { s3, mock } = mockedS3();
    s3.bucket("b").prefixes({ Prefix: "a/" });
    expect(mock.calls()).toEqual([]);
  });

  it("yields the prefixes of all pages as strings, and skips pages with objects only", async () => {
    const { s3, mock } = mockedS3();
    mock
      .on(ListObjectsV2Command)
      .resolvesOnce({ ...folders("a/", "b/"), NextContinuationToken: "1" })
      .resolvesOnce({ Contents: [{ Key: "x" }], NextContinuationToken: "2" })
      .resolves(folders("c/"));
    expect(await s3.bucket("b").prefixes().toArray()).toEqual(["a/", "b/", "c/"]);
    expect(
      inputsOf(mock).map(({ Bucket, Delimiter, ContinuationToken }) => [
        Bucket,
        Delimiter,
        ContinuationToken,
      ]),
    ).toEqual([
      ["b", "/", undefined],
      ["b", "/", "1"],
      ["b", "/", "2"],
    ]);
  });

  it("passes on the rest of the input, and can be filtered further", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectsV2Command).resolves({});
    await s3
      .bucket("b")
      .prefixes({ Prefix: "a-", Delimiter: "-", RequestPayer: "requester" })
      .filter({ StartAfter: "a-b" })
      .toArray();
    expect(inputsOf(mock)[0]).toMatchObject({
      Prefix: "a-",
      Delimiter: "-",
      RequestPayer: "requester",
      StartAfter: "a-b",
    });
  });

  it("requests whole pages even for first(), as most entries may be objects", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectsV2Command).resolves(folders("a/", "b/"));
    expect(await s3.bucket("b").prefixes().first()).toBe("a/");
    expect(await s3.bucket("b").prefixes().limit(1).toArray()).toEqual(["a/"]);
    await s3.bucket("b").prefixes().pageSize(10).toArray();
    expect(inputsOf(mock).map(({ MaxKeys }) => MaxKeys)).toEqual([undefined, undefined, 10]);
  });

  it("continues from a cursor, even within a page", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectsV2Command).resolves({ ...folders("a/", "b/", "c/") });
    const { value: page } = await s3.bucket("b").prefixes().limit(2).pages()[Symbol.asyncIterator]().next();
    expect([...(page ?? [])]).toEqual(["a/", "b/"]);
    expect(
      await s3
        .bucket("b")
        .prefixes()
        .startFrom(page?.cursor ?? "")
        .toArray(),
    ).toEqual(["c/"]);
  });

  it.each(["", null, 1])("refuses the delimiter %j", (delimiter) => {
    const { s3 } = mockedS3();
    expect(() => s3.bucket("b").prefixes({ Delimiter: delimiter as string })).toThrow(TypeError);
  });
});

describe("objects with a delimiter", () => {
  it("are requested in whole pages, whatever the limit", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectsV2Command).resolves({ Contents: [{ Key: "a" }, { Key: "b" }] });
    const { objects } = s3.bucket("b");
    expect(await objects.filter({ Delimiter: "/" }).limit(1).toArray()).toHaveLength(1);
    await objects.limit(1).toArray();
    expect(inputsOf(mock).map(({ MaxKeys }) => MaxKeys)).toEqual([undefined, 1]);
  });

  it("come on pages that also list the folders", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectsV2Command).resolves({ Contents: [{ Key: "a" }], ...folders("b/", "c/") });
    for await (const page of s3.bucket("b").objects.filter({ Delimiter: "/" }).limit(0).pages()) {
      expect(page.commonPrefixes).toEqual(["b/", "c/"]);
    }
    for await (const page of s3.bucket("b").objects.filter({ Delimiter: "/" }).pages()) {
      expect([page.length, page.commonPrefixes]).toEqual([1, ["b/", "c/"]]);
    }
    expect(mock.calls()).toHaveLength(1);
  });
});
