// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteClusterCommand,
  type DeleteClusterCommandInput,
  type DeleteClusterCommandOutput,
  type ECSClient,
  ListClustersCommand,
  type ListClustersCommandInput,
  type ListClustersCommandOutput,
  TagResourceCommand,
  type TagResourceCommandOutput,
  UntagResourceCommand,
  type UntagResourceCommandOutput,
} from "@aws-sdk/client-ecs";
import type { BatchOptions } from "../../../../../src/core/call/call-options.js";
import type { Context } from "../../../../../src/core/call/context.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { Known } from "../../../../../src/core/collection/known-resources.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { loadFound } from "../../../../../src/core/resource/loading/load-all.js";
import { type TagMap, tagKeys, toTagList } from "../../../../../src/core/tags/tags.js";
import { Cluster, type ClusterIdentifiers } from "./cluster.js";

/** The input of `filter`: that of ListClusters, without the members that the collection sets. */
export type ClusterFilter = ReadonlyInput<Omit<ListClustersCommandInput, "nextToken">>;

const listClusters: ListOperation<ECSClient, Cluster, ListClustersCommandInput, ListClustersCommandOutput> = {
  name: "ListClusters",
  selectors: {},
  tokens: ["nextToken"],
  pageSize: { member: "maxResults", max: 100 },
  command: (input) => new ListClustersCommand(input),
  items: (output, { context }) =>
    (output.clusterArns ?? []).map((cluster) => new Cluster({ arn: cluster }, context)),
  next: (output) => pageToken({ nextToken: output.nextToken }),
};

/**
 * Clusters that
 * [ListClusters](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html)
 * lists; lazy, and iterable any number of times.
 */
export class ClusterCollection extends Collection<
  ECSClient,
  Cluster,
  ClusterFilter,
  ListClustersCommandOutput
> {
  static override readonly collectionName: string = "ClusterCollection";
  static override readonly itemErrors: readonly string[] = ["ClusterNotFoundException"];

  /** @internal */
  constructor(context: Context<ECSClient>, fixed: object, query?: Query<Cluster>) {
    super(listClusters, context, fixed, query);
  }

  /**
   * The given clusters, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(clusters: Known<Cluster | string>): this {
    return this.known<ClusterIdentifiers>(clusters, {
      classes: ["Cluster"],
      own: { arn: ["arn"] },
      make: (identifiers) => new Cluster(identifiers, this.context),
    });
  }

  /**
   * The same clusters with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining clusters are loaded; one after it
   * sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [DescribeClusters](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html),
   * for up to 100 at once.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes the specified cluster. The cluster transitions to the `INACTIVE` state. Clusters with an
   * `INACTIVE` status might remain discoverable in your account for a period of time. However, this
   * behavior is subject to change in the future. We don't recommend that you rely on `INACTIVE` clusters
   * persisting.
   *
   * Calls
   * [DeleteCluster](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the clusters, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteClusterCommandInput, "cluster">> = {},
    options?: BatchOptions,
  ): Promise<DeleteClusterCommandOutput[]> {
    return this.batch<DeleteClusterCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteClusterCommand,
        command: (clusters) => new DeleteClusterCommand({ ...sdkInput(input), cluster: clusters[0].arn }),
        id: (cluster) => cluster.arn,
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
   * Calls [TagResource](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the clusters, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagResourceCommandOutput[]> {
    const given = toTagList(tags, "key", "value");
    if (given.length === 0) return [];
    return this.batch<TagResourceCommandOutput>(
      "addTags",
      {
        command: (clusters) => new TagResourceCommand({ resourceArn: clusters[0].arn, tags: given }),
        id: (cluster) => cluster.arn,
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
   * [UntagResource](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the clusters, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<UntagResourceCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagResourceCommandOutput>(
      "removeTags",
      {
        command: (clusters) => new UntagResourceCommand({ resourceArn: clusters[0].arn, tagKeys: given }),
        id: (cluster) => cluster.arn,
        max: 1,
      },
      options,
    );
  }
}
