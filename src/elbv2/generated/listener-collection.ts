// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddTagsCommand,
  type AddTagsCommandOutput,
  DeleteListenerCommand,
  type DeleteListenerCommandInput,
  type DeleteListenerCommandOutput,
  DescribeListenersCommand,
  type DescribeListenersCommandInput,
  type DescribeListenersCommandOutput,
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
import { Listener, type ListenerIdentifiers } from "./listener.js";

/** The input of `filter`: that of DescribeListeners, without the members that the collection sets. */
export type ListenerFilter = ReadonlyInput<Omit<DescribeListenersCommandInput, "Marker">>;

const describeListeners: ListOperation<
  ElasticLoadBalancingV2Client,
  Listener,
  DescribeListenersCommandInput,
  DescribeListenersCommandOutput
> = {
  name: "DescribeListeners",
  selectors: { ListenerArns: "ids", LoadBalancerArn: "text" },
  named: { ListenerArns: "arn" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["ListenerArns"], max: 400 },
  maxValues: 20,
  command: (input) => new DescribeListenersCommand(input),
  items: (output, { context }) =>
    (output.Listeners ?? []).map(
      (listener) => new Listener({ arn: present(listener.ListenerArn, "ListenerArn") }, context, listener),
    ),
  next: (output) => pageToken({ Marker: output.NextMarker }),
};

/**
 * Listeners that
 * [DescribeListeners](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html)
 * lists; lazy, and iterable any number of times.
 */
export class ListenerCollection extends Collection<
  ElasticLoadBalancingV2Client,
  Listener,
  ListenerFilter,
  DescribeListenersCommandOutput
> {
  static override readonly collectionName: string = "ListenerCollection";
  static override readonly itemErrors: readonly string[] = ["ListenerNotFoundException", "ListenerNotFound"];

  /** @internal */
  constructor(context: Context<ElasticLoadBalancingV2Client>, fixed: object, query?: Query<Listener>) {
    super(describeListeners, context, fixed, query);
  }

  /**
   * The given listeners, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(listeners: Known<Listener | string>): this {
    return this.known<ListenerIdentifiers>(listeners, {
      classes: ["Listener"],
      own: { arn: ["arn"] },
      make: (identifiers) => new Listener(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified listener.
   *
   * Calls
   * [DeleteListener](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteListener.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the listeners, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteListenerCommandInput, "ListenerArn">> = {},
    options?: BatchOptions,
  ): Promise<DeleteListenerCommandOutput[]> {
    return this.batch<DeleteListenerCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteListenerCommand,
        command: (listeners) =>
          new DeleteListenerCommand({ ...sdkInput(input), ListenerArn: listeners[0].arn }),
        id: (listener) => listener.arn,
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
   * @throws `TypeError` if nothing selects the listeners, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<AddTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<AddTagsCommandOutput>(
      "addTags",
      {
        command: (listeners) =>
          new AddTagsCommand({ ResourceArns: listeners.map((listener) => listener.arn), Tags: given }),
        id: (listener) => listener.arn,
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
   * @throws `TypeError` if nothing selects the listeners, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<RemoveTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<RemoveTagsCommandOutput>(
      "removeTags",
      {
        command: (listeners) =>
          new RemoveTagsCommand({ ResourceArns: listeners.map((listener) => listener.arn), TagKeys: given }),
        id: (listener) => listener.arn,
        max: 20,
      },
      options,
    );
  }
}
