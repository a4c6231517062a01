import { DescribeInstancesCommand } from "@aws-sdk/client-ec2";
import { ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { decodeCursor, encodeCursor, START } from "../../../../src/core/query/cursor.js";
import { isTucuxiError } from "../../../../src/core/errors/error-guards.js";
import { RepeatedPageTokenError } from "../../../../src/core/errors/errors.js";
import {
  answerInstances,
  answerObjects,
  collect,
  inputsOf,
  mockedEC2,
  mockedS3,
} from "../../../support/mocked-roots.js";
import { indexOf, pagingStore } from "../../../support/s3/paging-store.js";

const cursorOf = (members: object): string => Buffer.from(JSON.stringify(members)).toString("base64url");

describe("a page", () => {
  it("is iterable, has a length, and contains the raw response", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a", "b"], ["c"]);
    const pages = await collect(s3.bucket("b").objects.pages());
    const [first, second] = pages;
    expect(pages).toHaveLength(2);
    expect([...(first ?? [])].map(({ key }) => key)).toEqual(["a", "b"]);
    expect([first?.length, second?.length]).toEqual([2, 1]);
    expect([first?.at(0)?.key, first?.at(-1)?.key, first?.at(2)]).toEqual(["a", "b", undefined]);
    expect(first?.response).toMatchObject({ NextContinuationToken: "page-1", IsTruncated: true });
    expect([typeof first?.cursor, second?.cursor]).toEqual(["string", undefined]);
  });

  it("returns a new array each time", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a", "b"]);
    const [page] = await collect(s3.bucket("b").objects.pages());
    page?.toArray().pop();
    expect(page?.length).toBe(2);
  });

  it("can be empty before the last one", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, [], ["i-1"], []);
    const pages = await collect(ec2.instances.pages());
    expect(pages.map(({ length }) => length)).toEqual([0, 1, 0]);
  });

  it("sends new requests when the pages are iterated again", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"], ["i-2"]);
    const pages = ec2.instances.pages();
    expect(await collect(pages)).toHaveLength(2);
    expect(await collect(pages)).toHaveLength(2);
    expect(mock.calls()).toHaveLength(4);
  });
});

describe("a cursor", () => {
  it("continues after its page, with the filters of the new collection", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a"], ["b"], ["c"]);
    const objects = s3.bucket("b").objects.filter({ Prefix: "p" });
    const [page] = await collect(objects.pages());
    const rest = await objects.startFrom(page?.cursor ?? "").toArray();
    expect(rest.map(({ key }) => key)).toEqual(["b", "c"]);
    expect(inputsOf(mock).slice(3)).toMatchObject([
      { Bucket: "b", Prefix: "p", ContinuationToken: "page-1" },
      { Bucket: "b", Prefix: "p", ContinuationToken: "page-2" },
    ]);
  });

  it("can be kept in a URL or a file", async () => {
    const { objects } = pagingStore(5, [2]);
    const [page] = await collect(objects.pages());
    expect(page?.cursor).toMatch(/^[\w-]+$/);
    expect(encodeURIComponent(page?.cursor ?? "")).toBe(page?.cursor);
  });

  it("continues within a page if a limit ended there", async () => {
    const { objects } = pagingStore(5, [4]);
    const [page] = await collect(objects.pageSize(4).limit(3).pages());
    expect(page?.toArray().map(indexOf)).toEqual([0, 1, 2]);
    expect((await objects.startFrom(page?.cursor ?? "").toArray()).map(indexOf)).toEqual([3, 4]);
    const [next] = await collect(
      objects
        .startFrom(page?.cursor ?? "")
        .pageSize(4)
        .limit(1)
        .pages(),
    );
    expect((await objects.startFrom(next?.cursor ?? "").toArray()).map(indexOf)).toEqual([4]);
  });

  it("contains both markers of a service that has two", async () => {
    const { s3, mock } = mockedS3();
    const { objectVersions } = s3.bucket("b");
    mock
      .on(ListObjectVersionsCommand)
      .resolvesOnce({ NextKeyMarker: "k", NextVersionIdMarker: "v" })
      .resolves({ Versions: [{ Key: "k", VersionId: "w" }] });
    const [page] = await collect(objectVersions.pages());
    await objectVersions.startFrom(page?.cursor ?? "").toArray();
    expect(inputsOf(mock).slice(1)).toMatchObject([
      { Bucket: "b", KeyMarker: "k", VersionIdMarker: "v" },
      { Bucket: "b", KeyMarker: "k", VersionIdMarker: "v" },
    ]);
  });

  it.each([
    ["an empty string", ""],
    ["not a cursor", "hello"],
    ["undefined", undefined],
    ["a number", 5],
    ["empty", cursorOf({})],
    ["a list", cursorOf(["page-1"])],
    ["a raw page token of the service", "page-1"],
    ["a token without its listing", cursorOf({ NextToken: "page-1" })],
    ["one of another operation", cursorOf({ ContinuationToken: "page-1", of: "x" })],
    ["a forged filter", cursorOf({ NextToken: "page-1", Filters: [], of: "x" })],
    ["a token that is not a string", cursorOf({ NextToken: 5, of: "x" })],
    ["an empty token", cursorOf({ NextToken: "", of: "x" })],
    ["an odd member", Buffer.from('{"__proto__": {"NextToken": "page-1"}}').toString("base64url")],
    ["a negative chunk", cursorOf({ chunk: -1, of: "x" })],
    ["half a chunk", cursorOf({ chunk: 0.5, of: "x" })],
    ["a chunk that is not a number", cursorOf({ chunk: "0", of: "x" })],
    ["a negative skip", cursorOf({ NextToken: "page-1", skip: -1, of: "x" })],
    ["one whose listing is not a string", cursorOf({ NextToken: "page-1", of: 5 })],
  ])("throws an error with a code if it is %s", (_, cursor) => {
    const { ec2 } = mockedEC2();
    const error = caught(() => ec2.instances.startFrom(cursor as string));
    expect(isTucuxiError(error, "InvalidCursor")).toBe(true);
    expect(error).toMatchObject({ collection: "InstanceCollection" });
  });

  it("is refused by every other listing, before any request", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["pa"], ["pb"]);
    const { objects } = s3.bucket("b");
    const [page] = await collect(objects.filter({ Prefix: "p" }).pages());
    const cursor = page?.cursor ?? "";
    const others = [
      s3.bucket("c").objects.filter({ Prefix: "p" }),
      objects,
      objects.filter({ Prefix: "pa" }),
      objects.filter({ Prefix: "p", Delimiter: "/" }),
      objects.range({ Prefix: "p" }),
      objects.range({ Prefix: "p", EndAt: "pb" }),
      s3.bucket("b").prefixes({ Prefix: "p" }),
    ];
    mock.resetHistory();
    for (const other of others) {
      await expect(other.startFrom(cursor).toArray()).rejects.toMatchObject({ code: "InvalidCursor" });
    }
    await expect(others[0]?.startFrom(cursor).first()).rejects.toThrow(/another parent, such as a bucket/);
    await expect(objects.all().startFrom(cursor).delete()).rejects.toMatchObject({ code: "InvalidCursor" });
    expect(mock.calls()).toEqual([]);
  });

  it("is accepted with another limit, page size, predicate or order of filters", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["pa"], ["pb"]);
    const { objects } = s3.bucket("b");
    const [page] = await collect(objects.filter({ Prefix: "p" }).filter({ FetchOwner: true }).pages());
    const again = objects
      .pageSize(5)
      .startFrom(page?.cursor ?? "")
      .filter({ FetchOwner: true, Prefix: "p" })
      .where(() => true)
      .limit(3)
      .all();
    expect((await again.toArray()).map(({ key }) => key)).toEqual(["pb"]);
  });

  it("of a part of a filter continues the same part", async () => {
    const { s3, mock } = mockedS3();
    answerObjects(mock, ["a"], ["b"], ["c"]);
    const { objects } = s3.bucket("b");
    const [page] = await collect(objects.range({ EndAt: "b" }).pages());
    const rest = await objects
      .range({ EndAt: "b" })
      .startFrom(page?.cursor ?? "")
      .toArray();
    expect(rest.map(({ key }) => key)).toEqual(["b"]);
    const other = objects.range({ EndAt: "c" }).startFrom(page?.cursor ?? "");
    await expect(other.toArray()).rejects.toMatchObject({ code: "InvalidCursor" });
  });

  it("is refused before any request if it belongs to a longer filter", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"]);
    const ids = Array.from({ length: 201 }, (_, index) => `i-${index}`);
    const [page] = await collect(ec2.instances.filter({ InstanceIds: ids }).pages());
    mock.resetHistory();
    const instances = ec2.instances.filter({ InstanceIds: ["i-1"] }).startFrom(page?.cursor ?? "");
    await expect(instances.toArray()).rejects.toMatchObject({ code: "InvalidCursor" });
    await expect(instances.terminate()).rejects.toMatchObject({ code: "InvalidCursor" });
    expect(mock.calls()).toEqual([]);
  });

  it("cannot widen the request", async () => {
    const { ec2, mock } = mockedEC2();
    answerInstances(mock, ["i-1"], ["i-2"]);
    const filter = { Filters: [{ Name: "tag:Name", Values: ["web"] }] };
    const instances = ec2.vpc("vpc-1").instances.filter(filter);
    const [page] = await collect(instances.pages());
    mock.resetHistory();
    await instances.startFrom(page?.cursor ?? "").toArray();
    expect(inputsOf(mock)).toEqual([
      {
        Filters: [{ Name: "vpc-id", Values: ["vpc-1"] }, ...filter.Filters],
        MaxResults: 1000,
        NextToken: "page-1",
      },
    ]);
  });

  it("is the same after decoding and encoding", () => {
    for (const position of [
      { token: { NextToken: "ÄÖ/+=" }, chunk: 0, skip: 0, of: "x" },
      { token: {}, chunk: 2, skip: 0, of: "x" },
      { token: {}, chunk: 0, skip: 7, of: "x" },
    ]) {
      expect(decodeCursor("Things", encodeCursor(position, "x"), ["NextToken"])).toEqual(position);
    }
    expect(START).toEqual({ token: {}, chunk: 0, skip: 0 });
  });
});

/** The error that a call throws. */
function caught(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return expect.fail("It was taken.");
}

describe("a page token in a filter", () => {
  it("is refused, as it would be sent with every page", async () => {
    const { ec2, mock } = mockedEC2();
    const instances = ec2.instances.filter({ NextToken: "page-1" } as never);
    const message = "NextToken is a page token: use startFrom(page.cursor)";
    await expect(instances.toArray()).rejects.toThrow(message);
    await expect(instances.all().terminate()).rejects.toThrow(message);
    expect(mock.calls()).toEqual([]);
  });
});

/** Responds with these tokens in a cycle. */
function circle(...tokens: string[]) {
  const { ec2, mock } = mockedEC2();
  let calls = 0;
  mock.on(DescribeInstancesCommand).callsFake(() => ({
    Reservations: [{ Instances: [{ InstanceId: `i-${calls}` }] }],
    NextToken: tokens[calls++ % tokens.length],
  }));
  return { ec2, mock };
}

describe("a service that repeats a page token", () => {
  it.each([
    ["at once", ["A"], 2],
    ["alternating", ["A", "B"], 3],
    ["after many", Array.from({ length: 1_500 }, (_, index) => `t-${index}`), 4_000],
  ])("causes an error instead of an endless loop: %s", async (_, tokens, most) => {
    const { ec2, mock } = circle(...tokens);
    await expect(ec2.instances.toArray()).rejects.toThrow(RepeatedPageTokenError);
    expect(mock.calls().length).toBeLessThanOrEqual(most);
  });

  it("is detected from the token of a cursor on", async () => {
    const { ec2, mock } = circle("A");
    const [page] = await collect(ec2.instances.limit(1).pages());
    mock.resetHistory();
    const instances = ec2.instances.startFrom(page?.cursor ?? "");
    await expect(instances.toArray()).rejects.toThrow(RepeatedPageTokenError);
    expect(mock.calls()).toHaveLength(1);
  });

  it("does not matter if no further page is needed", async () => {
    const { ec2 } = circle("A");
    expect(await ec2.instances.limit(2).toArray()).toHaveLength(2);
  });
});
