// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddTagsCommand,
  type AddTagsCommandOutput,
  DeleteTrustStoreCommand,
  type DeleteTrustStoreCommandInput,
  type DeleteTrustStoreCommandOutput,
  DescribeTrustStoresCommand,
  type DescribeTrustStoresCommandInput,
  type DescribeTrustStoresCommandOutput,
  type ElasticLoadBalancingV2Client,
  RemoveTagsCommand,
  type RemoveTagsCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { TrustStore, type TrustStoreIdentifiers } from "./trust-store.js";

/** The input of `filter`: that of DescribeTrustStores, without the members that the collection sets. */
export type TrustStoreFilter = ReadonlyInput<Omit<DescribeTrustStoresCommandInput, "Marker">>;

const describeTrustStores: ListOperation<
  ElasticLoadBalancingV2Client,
  TrustStore,
  DescribeTrustStoresCommandInput,
  DescribeTrustStoresCommandOutput
> = {
  name: "DescribeTrustStores",
  selectors: { TrustStoreArns: "ids", Names: "ids" },
  named: { TrustStoreArns: "arn" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["TrustStoreArns", "Names"], max: 400 },
  maxValues: 20,
  command: (input) => new DescribeTrustStoresCommand(input),
  items: (output, { context }) =>
    (output.TrustStores ?? []).map(
      (store) => new TrustStore({ arn: present(store.TrustStoreArn, "TrustStoreArn") }, context, store),
    ),
  next: (output) => pageToken({ Marker: output.NextMarker }),
};

/**
 * Trust stores that
 * [DescribeTrustStores](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTrustStores.html)
 * lists; lazy, and iterable any number of times.
 */
export class TrustStoreCollection extends Collection<
  ElasticLoadBalancingV2Client,
  TrustStore,
  TrustStoreFilter,
  DescribeTrustStoresCommandOutput
> {
  static override readonly collectionName: string = "TrustStoreCollection";
  static override readonly itemErrors: readonly string[] = [
    "TrustStoreNotFoundException",
    "TrustStoreNotFound",
  ];

  /** @internal */
  constructor(context: Context<ElasticLoadBalancingV2Client>, fixed: object, query?: Query<TrustStore>) {
    super(describeTrustStores, context, fixed, query);
  }

  /**
   * The given trust stores, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(stores: Known<TrustStore | string>): this {
    return this.known<TrustStoreIdentifiers>(stores, {
      classes: ["TrustStore"],
      own: { arn: ["arn"] },
      make: (identifiers) => new TrustStore(identifiers, this.context),
    });
  }

  /**
   * Deletes a trust store.
   *
   * Calls
   * [DeleteTrustStore](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTrustStore.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the trust stores, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteTrustStoreCommandInput, "TrustStoreArn">> = {},
    options?: BatchOptions,
  ): Promise<DeleteTrustStoreCommandOutput[]> {
    return this.batch<DeleteTrustStoreCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteTrustStoreCommand,
        command: (stores) =>
          new DeleteTrustStoreCommand({ ...sdkInput(input), TrustStoreArn: stores[0].arn }),
        id: (store) => store.arn,
        ends: true,
        max: 1,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the trust stores, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<AddTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<AddTagsCommandOutput>(
      "addTags",
      {
        command: (stores) =>
          new AddTagsCommand({ ResourceArns: stores.map((store) => store.arn), Tags: given }),
        id: (store) => store.arn,
        max: 20,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the trust stores, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<RemoveTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<RemoveTagsCommandOutput>(
      "removeTags",
      {
        command: (stores) =>
          new RemoveTagsCommand({ ResourceArns: stores.map((store) => store.arn), TagKeys: given }),
        id: (store) => store.arn,
        max: 20,
      },
      options,
    );
  }
}
