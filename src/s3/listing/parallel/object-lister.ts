import type { ListObjectsV2CommandInput, ListObjectsV2CommandOutput, S3Client } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { CollectionHandle } from "../../../core/collection/collection-handle.js";
import type { ListedPage } from "../../../core/paging/listing.js";
import { arrayOf } from "../../../core/paging/page-items.js";
import type {
  ObjectSummaryCollection,
  ObjectSummaryPage,
} from "../../generated/object-summary-collection.js";
import type { ObjectSummary } from "../../generated/object-summary.js";
import type { KeyBounds } from "./ranges/key-walk.js";
import { ObjectPart } from "./ranges/object-part.js";

/** The handle of a collection of objects, for hand-written functions. */
export type ObjectsHandle = CollectionHandle<
  S3Client,
  ObjectSummary,
  ListObjectsV2CommandOutput,
  ObjectSummaryPage,
  ObjectSummaryCollection
>;

export type ObjectListing = ObjectsHandle["listing"];

const MOST_ON_PAGE = 1_000;

/** One page as the service returned it. */
export interface ListedObjects extends ListedPage<ObjectSummary, ListObjectsV2CommandOutput> {
  readonly items: readonly ObjectSummary[];
  /** The input for the next page. */
  readonly next: object | undefined;
}

export type ObjectLister = ReturnType<typeof objectLister>;

/** Requests pages of objects, from any key. */
export function objectLister(listing: ObjectListing, options: CallOptions) {
  listing.check();
  const [asked = {}] = listing.inputs();
  const { StartAfter: after, ...input } = asked as unknown as ListObjectsV2CommandInput;
  const { part } = listing.query;
  const bounds: KeyBounds = {
    after: after === "" ? undefined : after,
    end: part instanceof ObjectPart ? part.end : undefined,
  };
  return {
    /** The collection's name, for errors. */
    name: listing.name,
    prefix: input.Prefix ?? "",
    bounds,
    pageSize: input.MaxKeys ?? MOST_ON_PAGE,
    /** The page after a key, or with a token. */
    async ask(from: object, abortSignal: AbortSignal): Promise<ListedObjects> {
      const page = listing.read(await listing.send({ ...input, ...from }, { ...options, abortSignal }));
      return { ...page, items: arrayOf(page.items), next: listing.next(page.output) };
    },
  };
}
