import type { ListObjectsV2CommandInput, ListObjectsV2CommandOutput } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import { requestInputs } from "../../../core/paging/request-inputs.js";
import type { ObjectSummaryCollection } from "../../generated/object-summary-collection.js";
import type { ObjectSummary } from "../../generated/object-summary.js";
import type { KeyBounds } from "./key-walk.js";
import { ObjectPart } from "./object-part.js";

const MOST_ON_PAGE = 1_000;

/** One page, as the service gave it. */
export interface ListedObjects {
  readonly objects: readonly ObjectSummary[];
  readonly response: ListObjectsV2CommandOutput;
  /** The response as the collection reads it. */
  readonly output: ListObjectsV2CommandOutput;
  /** The input that asks for the page after this one. */
  readonly next: object | undefined;
}

/** Asks for pages of a collection of objects, from wherever one likes. */
export class ObjectLister {
  /** The collection's name, for errors. */
  readonly name: string;
  /** What all keys begin with. */
  readonly prefix: string;
  readonly bounds: KeyBounds;
  /** The most objects that a page has. */
  readonly pageSize: number;
  readonly #collection: ObjectSummaryCollection;
  readonly #input: ListObjectsV2CommandInput;
  readonly #options: CallOptions;

  constructor(collection: ObjectSummaryCollection, options: CallOptions) {
    const query = collection["query"];
    this.name = (collection.constructor as typeof ObjectSummaryCollection).collectionName;
    if (query.invalid !== undefined) throw new TypeError(`${this.name}: ${query.invalid}.`);
    const { part } = query;
    const [whole = {}] = requestInputs(query, collection["listing"]);
    const asked = part?.narrowed(whole) ?? whole;
    const { StartAfter: after, ...input } = asked as unknown as ListObjectsV2CommandInput;
    this.prefix = input.Prefix ?? "";
    this.bounds = {
      after: after === "" ? undefined : after,
      end: part instanceof ObjectPart ? part.end : undefined,
    };
    this.pageSize = input.MaxKeys ?? MOST_ON_PAGE;
    this.#collection = collection;
    this.#input = input;
    this.#options = options;
  }

  /** The page after a key, or that of a token. */
  async ask(from: object, abortSignal: AbortSignal): Promise<ListedObjects> {
    const collection = this.#collection;
    const command = collection["list"]({ ...this.#input, ...from });
    const response = await collection["context"].send(command, { ...this.#options, abortSignal });
    const output = collection["read"](response);
    const objects = collection["resources"](output);
    return { objects, response, output, next: collection["nextToken"](output) };
  }
}
