import { describe, expect, it } from "vitest";
import { RepeatedPageTokenError, UnexpectedResponseError } from "../../../../src/core/errors/errors.js";
import { S3Resource } from "../../../../src/s3/index.js";

/** A bucket that lists these pages in turn. */
function paged(pages: readonly object[]) {
  let page = 0;
  const send = async (): Promise<object> => {
    const next = pages[page++];
    if (!next) throw new Error("There was no more to ask for.");
    return next;
  };
  return new S3Resource({ client: { config: {}, send } }).bucket("b");
}

describe("a list that claims to continue but has no token", () => {
  const page = { IsTruncated: true };

  it.each([
    ["objects", "NextContinuationToken", () => paged([page]).objects.toArray()],
    ["objects in parallel", "NextContinuationToken", () => paged([page]).objects.parallel().toArray()],
    ["ranges", "NextContinuationToken", () => paged([page]).objects.partition(2)],
    ["prefixes", "NextContinuationToken", () => paged([page]).prefixes().toArray()],
    ["versions", "NextKeyMarker", () => paged([page]).objectVersions.toArray()],
    ["uploads", "NextKeyMarker", () => paged([page]).multipartUploads.toArray()],
    ["parts", "NextPartNumberMarker", () => paged([page]).object("k").multipartUpload("u").parts.toArray()],
  ])("throws instead of ending: %s", async (_, member, list) => {
    const error = await list().then(
      () => expect.fail("It ended."),
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ member });
  });

  it("ends if it says so, whatever else it contains", async () => {
    const last = { IsTruncated: false, NextContinuationToken: "t", Contents: [{ Key: "a" }] };
    expect(await paged([last]).objects.toArray()).toHaveLength(1);
  });
});

/** One page for each string, whose keys are its letters, or its words if it contains spaces. */
const pagesOf = (...pages: readonly string[]): object[] =>
  pages.map((keys, index) => ({
    Contents: keys.split(" ").flatMap((Key) => (Key === "" ? [] : { Key })),
    ...(index < pages.length - 1 && { IsTruncated: true, NextContinuationToken: `t${index}` }),
  }));

describe("a plain list of objects", () => {
  it.each([
    ["byte order", ["a z", "é \uffee", "\u{10000}"]],
    ["UTF-16 order", ["a \u{10000}", "\uffee"]],
    ["the order of files in folders", ["a/1 a/2", "a-b/1 a.b/1"]],
    ["files of a folder before its subfolders", ["d/a d/z", "d/a/x d/b/y"]],
    ["no order at all", ["m a z", "", "b y c", "a0"]],
    ["no order, with one key per page", ["c", "a", "b"]],
  ])("may be unordered: %s", async (_, pages) => {
    const listed = await paged(pagesOf(...pages)).objects.toArray();
    expect(listed.map(({ key }) => key)).toEqual(pages.join(" ").split(/ +/));
  });
});

/** A store that ignores its tokens, and returns a new one each time. */
function restarting(page: object, next: (call: number) => object) {
  let calls = 0;
  const send = async (): Promise<object> => ({ IsTruncated: true, ...page, ...next(calls++) });
  return { bucket: new S3Resource({ client: { config: {}, send } }).bucket("b"), count: () => calls };
}

const prefixes = (Prefix: string, next?: string): object => ({
  CommonPrefixes: [{ Prefix }],
  IsTruncated: next !== undefined,
  ...(next !== undefined && { NextContinuationToken: next }),
});
const token = (call: number) => ({ NextContinuationToken: `t${call}` });
const marker = (call: number) => ({ NextKeyMarker: `k${call}` });

describe("a listing that starts over under another token", () => {
  const several = [{ Key: "a" }, { Key: "b" }];
  const version = { Key: "a", VersionId: "1" };
  const upload = { Key: "a", UploadId: "1" };
  const stores = {
    objects: restarting({ Contents: several }, token),
    one: restarting({ Contents: several.slice(1) }, token),
    versions: restarting({ Versions: [version] }, marker),
    markers: restarting({ DeleteMarkers: [version] }, marker),
    uploads: restarting({ Uploads: [upload] }, marker),
    parts: restarting({ Parts: [{ PartNumber: 1 }] }, (call) => ({
      NextPartNumberMarker: String(call + 1),
    })),
  };

  it.each([
    ["objects", stores.objects, () => stores.objects.bucket.objects],
    ["pages of one object", stores.one, () => stores.one.bucket.objects],
    ["versions", stores.versions, () => stores.versions.bucket.objectVersions],
    ["delete markers", stores.markers, () => stores.markers.bucket.objectVersions],
    ["uploads", stores.uploads, () => stores.uploads.bucket.multipartUploads],
    ["parts", stores.parts, () => stores.parts.bucket.object("k").multipartUpload("u").parts],
  ])("throws instead of continuing forever: %s", async (_, { count }, collection) => {
    const error: unknown = await collection()
      .toArray()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RepeatedPageTokenError);
    expect(String(error)).toContain("repeated a page, under another token");
    expect(count()).toBeLessThanOrEqual(3);
  });

  it("is not mistaken for a prefix that occurs on two pages", async () => {
    const pages = [prefixes("a/", "1"), prefixes("a/", "2"), prefixes("b/")];
    expect(await paged(pages).prefixes().toArray()).toEqual(["a/", "a/", "b/"]);
    const listed = paged(pages).objects.filter({ Delimiter: "/" }).pages();
    const found: string[] = [];
    for await (const page of listed) found.push(...page.commonPrefixes);
    expect(found).toEqual(["a/", "a/", "b/"]);
  });
});
