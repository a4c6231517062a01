import {
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  type ListObjectsV2CommandOutput,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { Context } from "../../../../src/core/call/context.js";
import type { ClientLike } from "../../../../src/core/client/client-like.js";
import { Collection } from "../../../../src/core/collection/collection.js";
import type { ListOperation } from "../../../../src/core/paging/list-operation.js";
import { Listing } from "../../../../src/core/paging/listing.js";
import { Page } from "../../../../src/core/paging/page.js";
import { pageToken } from "../../../../src/core/paging/page-token.js";
import { bareQuery, type Query } from "../../../../src/core/query/query.js";

class KeyPage extends Page<string, ListObjectsV2CommandOutput> {
  get count(): number | undefined {
    return this.content.KeyCount;
  }
}

type ListKeys = ListOperation<
  ClientLike,
  string,
  ListObjectsV2CommandInput,
  ListObjectsV2CommandOutput,
  KeyPage
>;

const listKeys: ListKeys = {
  name: "ListObjectsV2",
  selectors: { Prefix: "text" },
  tokens: ["ContinuationToken"],
  command: (input) => new ListObjectsV2Command(input),
  read: (response) => ({ ...response, KeyCount: response.Contents?.length }),
  items: (output, { fixed }) => (output.Contents ?? []).map(({ Key }) => `${fixed("Bucket")}/${Key}`),
  next: (output) => pageToken({ ContinuationToken: output.NextContinuationToken }),
  page: KeyPage,
};

class KeyCollection extends Collection<ClientLike, string, object, ListObjectsV2CommandOutput, KeyPage> {
  static override readonly collectionName: string = "KeyCollection";

  constructor(context: Context<ClientLike>, fixed: object, query?: Query<string>) {
    super(listKeys, context, fixed, query);
  }
}

const pages = [
  { Contents: [{ Key: "a" }, { Key: "b" }], NextContinuationToken: "t" },
  { Contents: [{ Key: "c" }] },
];
const sent: object[] = [];
const client: ClientLike = {
  config: {},
  send: ({ input }: { readonly input: { readonly ContinuationToken?: string } }) => {
    sent.push(input);
    return Promise.resolve(pages[input.ContinuationToken === undefined ? 0 : 1]);
  },
};
const context = new Context(client, "s3");
const fixed = { Bucket: "photos" };

describe("a listing", () => {
  const listing = new Listing("KeyCollection", listKeys, context, bareQuery<string>(fixed));

  it("requests a page, reads its items and finds the next token", async () => {
    const page = listing.read(await listing.send({ Bucket: "photos" }, {}));
    expect(page.items).toEqual(["photos/a", "photos/b"]);
    expect(page.response).toBe(pages[0]);
    expect(listing.next(page.output)).toEqual({ ContinuationToken: "t" });
    expect(listing.page(page.items, page, "cursor")).toMatchObject({ length: 2, count: 2, cursor: "cursor" });
  });

  it("names the collection if the parent lacks a required value", () => {
    expect(() => listing.fixed("Key")).toThrow(new TypeError("KeyCollection was created without Key."));
  });

  it("refuses a filter that would list something else", () => {
    const query = { ...bareQuery<string>(fixed), invalid: "Prefix must be a string" };
    expect(() => new Listing("KeyCollection", listKeys, context, query).check()).toThrow(
      "KeyCollection: Prefix must be a string.",
    );
  });
});

describe("a collection", () => {
  it("yields the pages of its operation", async () => {
    const counts: (number | undefined)[] = [];
    for await (const page of new KeyCollection(context, fixed).pages()) counts.push(page.count);
    expect(counts).toEqual([2, 1]);
  });
});
