import { describe, expect, it } from "vitest";
import { UnexpectedResponseError } from "../../../../src/core/errors/errors.js";
import { UnorderedListingError } from "../../../../src/core/errors/listing-error.js";
import { S3Resource } from "../../../../src/s3/index.js";

/** A bucket whose lists are these pages, one after another. */
function paged(pages: readonly object[], name = "b") {
  let page = 0;
  const send = async (): Promise<object> => {
    const next = pages[page++];
    if (!next) throw new Error("There was no more to ask for.");
    return next;
  };
  return new S3Resource({ client: { config: {}, send } }).bucket(name);
}

describe("a list that goes on, by its own words, without a token", () => {
  const page = { IsTruncated: true };

  it.each([
    ["objects", "NextContinuationToken", () => paged([page]).objects.toArray()],
    ["objects in parallel", "NextContinuationToken", () => paged([page]).objects.parallel().toArray()],
    ["ranges", "NextContinuationToken", () => paged([page]).objects.partition(2)],
    ["versions", "NextKeyMarker", () => paged([page]).objectVersions.toArray()],
    ["uploads", "NextKeyMarker", () => paged([page]).multipartUploads.toArray()],
    ["parts", "NextPartNumberMarker", () => paged([page]).object("k").multipartUpload("u").parts.toArray()],
  ])("is an error, and not the end: of %s", async (_, member, list) => {
    const error = await list().then(
      () => expect.fail("It ended."),
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ member });
  });

  it("ends where it says so, whatever else it says", async () => {
    const last = { IsTruncated: false, NextContinuationToken: "t", Contents: [{ Key: "a" }] };
    expect(await paged([last]).objects.toArray()).toHaveLength(1);
  });
});

/** One page for each string, with its letters as keys, or with those between spaces. */
const pagesOf = (...pages: readonly string[]): object[] =>
  pages.map((keys, index) => ({
    Contents: keys.split(" ").flatMap((Key) => (Key === "" ? [] : { Key })),
    ...(index < pages.length - 1 && { IsTruncated: true, NextContinuationToken: `t${index}` }),
  }));

describe("a list of objects whose pages go back", () => {
  it.each([
    ["to what was before", ["a b", "c d", "b c"], "b", "d"],
    ["to the key that was last", ["a b", "b c"], "b", "b"],
    ["after a page without keys", ["a m", "", "c"], "c", "m"],
  ])("is an error: %s", async (_, pages, key, after) => {
    const error: unknown = await paged(pagesOf(...pages))
      .objects.toArray()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnorderedListingError);
    expect(error).toMatchObject({ collection: "ObjectSummaryCollection", key, after });
    expect(String(error)).not.toContain("parallel()");
  });

  it.each([
    ["the order of bytes", ["a z", "é \uffee", "\u{10000}"]],
    ["the order of UTF-16", ["a \u{10000}", "\uffee"]],
    ["the order of files in folders", ["a/1 a/2", "a-b/1 a.b/1"]],
  ])("is none in %s", async (_, pages) => {
    const listed = await paged(pagesOf(...pages)).objects.toArray();
    expect(listed.map(({ key }) => key)).toEqual(pages.flatMap((keys) => keys.split(" ")));
  });

  it("is none of a directory bucket, which lists in no order", async () => {
    const { objects } = paged(pagesOf("c d", "a b"), "photos--use1-az4--x-s3");
    expect(await objects.toArray()).toHaveLength(4);
  });
});
