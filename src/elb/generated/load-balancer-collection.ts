// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddTagsCommand,
  type AddTagsCommandOutput,
  DeleteLoadBalancerCommand,
  type DeleteLoadBalancerCommandInput,
  type DeleteLoadBalancerCommandOutput,
  DescribeLoadBalancersCommand,
  type DescribeLoadBalancersCommandInput,
  type DescribeLoadBalancersCommandOutput,
  type ElasticLoadBalancingClient,
  RemoveTagsCommand,
  type RemoveTagsCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing";
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
import { LoadBalancer, type LoadBalancerIdentifiers } from "./load-balancer.js";

/** The input of `filter`: that of DescribeLoadBalancers, without the members that the collection sets. */
export type LoadBalancerFilter = ReadonlyInput<Omit<DescribeLoadBalancersCommandInput, "Marker">>;

const describeLoadBalancers: ListOperation<
  ElasticLoadBalancingClient,
  LoadBalancer,
  DescribeLoadBalancersCommandInput,
  DescribeLoadBalancersCommandOutput
> = {
  name: "DescribeLoadBalancers",
  selectors: { LoadBalancerNames: "ids" },
  named: { LoadBalancerNames: "name" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["LoadBalancerNames"], max: 400 },
  command: (input) => new DescribeLoadBalancersCommand(input),
  items: (output, { context }) =>
    (output.LoadBalancerDescriptions ?? []).map(
      (balancer) =>
        new LoadBalancer({ name: present(balancer.LoadBalancerName, "LoadBalancerName") }, context, balancer),
    ),
  next: (output) => pageToken({ Marker: output.NextMarker }),
};

/**
 * Load balancers that
 * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DescribeLoadBalancers.html)
 * lists; lazy, and iterable any number of times.
 */
export class LoadBalancerCollection extends Collection<
  ElasticLoadBalancingClient,
  LoadBalancer,
  LoadBalancerFilter,
  DescribeLoadBalancersCommandOutput
> {
  static override readonly collectionName: string = "LoadBalancerCollection";
  static override readonly itemErrors: readonly string[] = [
    "AccessPointNotFoundException",
    "LoadBalancerNotFound",
  ];

  /** @internal */
  constructor(context: Context<ElasticLoadBalancingClient>, fixed: object, query?: Query<LoadBalancer>) {
    super(describeLoadBalancers, context, fixed, query);
  }

  /**
   * The given load balancers, instead of those that the service lists: batch actions act on them without
   * a listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(balancers: Known<LoadBalancer | string>): this {
    return this.known<LoadBalancerIdentifiers>(balancers, {
      classes: ["LoadBalancer"],
      own: { name: ["name"] },
      make: (identifiers) => new LoadBalancer(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified load balancer.
   *
   * Calls
   * [DeleteLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_DeleteLoadBalancer.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the load balancers, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteLoadBalancerCommandInput, "LoadBalancerName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteLoadBalancerCommandOutput[]> {
    return this.batch<DeleteLoadBalancerCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteLoadBalancerCommand,
        command: (balancers) =>
          new DeleteLoadBalancerCommand({ ...sdkInput(input), LoadBalancerName: balancers[0].name }),
        id: (balancer) => balancer.name,
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
   * [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_AddTags.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the load balancers, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<AddTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<AddTagsCommandOutput>(
      "addTags",
      {
        command: (balancers) => new AddTagsCommand({ LoadBalancerNames: [balancers[0].name], Tags: given }),
        id: (balancer) => balancer.name,
        max: 1,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_RemoveTags.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the load balancers, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<RemoveTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<RemoveTagsCommandOutput>(
      "removeTags",
      {
        command: (balancers) =>
          new RemoveTagsCommand({
            LoadBalancerNames: [balancers[0].name],
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (balancer) => balancer.name,
        max: 1,
      },
      options,
    );
  }
}
