// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddTagsCommand,
  type AddTagsCommandOutput,
  DeleteTargetGroupCommand,
  type DeleteTargetGroupCommandInput,
  type DeleteTargetGroupCommandOutput,
  DescribeTargetGroupsCommand,
  type DescribeTargetGroupsCommandInput,
  type DescribeTargetGroupsCommandOutput,
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
import { TargetGroup, type TargetGroupIdentifiers } from "./target-group.js";

/** The input of `filter`: that of DescribeTargetGroups, without the members that the collection sets. */
export type TargetGroupFilter = ReadonlyInput<Omit<DescribeTargetGroupsCommandInput, "Marker">>;

const describeTargetGroups: ListOperation<
  ElasticLoadBalancingV2Client,
  TargetGroup,
  DescribeTargetGroupsCommandInput,
  DescribeTargetGroupsCommandOutput
> = {
  name: "DescribeTargetGroups",
  selectors: { TargetGroupArns: "ids", Names: "ids", LoadBalancerArn: "text" },
  named: { TargetGroupArns: "arn" },
  tokens: ["Marker"],
  pageSize: { member: "PageSize", notWith: ["TargetGroupArns", "Names"], max: 400 },
  maxValues: 20,
  command: (input) => new DescribeTargetGroupsCommand(input),
  items: (output, { context }) =>
    (output.TargetGroups ?? []).map(
      (group) => new TargetGroup({ arn: present(group.TargetGroupArn, "TargetGroupArn") }, context, group),
    ),
  next: (output) => pageToken({ Marker: output.NextMarker }),
};

/**
 * Target groups that
 * [DescribeTargetGroups](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html)
 * lists; lazy, and iterable any number of times.
 */
export class TargetGroupCollection extends Collection<
  ElasticLoadBalancingV2Client,
  TargetGroup,
  TargetGroupFilter,
  DescribeTargetGroupsCommandOutput
> {
  static override readonly collectionName: string = "TargetGroupCollection";
  static override readonly itemErrors: readonly string[] = [
    "TargetGroupNotFoundException",
    "TargetGroupNotFound",
  ];

  /** @internal */
  constructor(context: Context<ElasticLoadBalancingV2Client>, fixed: object, query?: Query<TargetGroup>) {
    super(describeTargetGroups, context, fixed, query);
  }

  /**
   * The given target groups, instead of those that the service lists: batch actions act on them without
   * a listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(groups: Known<TargetGroup | string>): this {
    return this.known<TargetGroupIdentifiers>(groups, {
      classes: ["TargetGroup"],
      own: { arn: ["arn"] },
      make: (identifiers) => new TargetGroup(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified target group.
   *
   * Calls
   * [DeleteTargetGroup](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the target groups, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteTargetGroupCommandInput, "TargetGroupArn">> = {},
    options?: BatchOptions,
  ): Promise<DeleteTargetGroupCommandOutput[]> {
    return this.batch<DeleteTargetGroupCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteTargetGroupCommand,
        command: (groups) =>
          new DeleteTargetGroupCommand({ ...sdkInput(input), TargetGroupArn: groups[0].arn }),
        id: (group) => group.arn,
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
   * @throws `TypeError` if nothing selects the target groups, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<AddTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<AddTagsCommandOutput>(
      "addTags",
      {
        command: (groups) =>
          new AddTagsCommand({ ResourceArns: groups.map((group) => group.arn), Tags: given }),
        id: (group) => group.arn,
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
   * @throws `TypeError` if nothing selects the target groups, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<RemoveTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<RemoveTagsCommandOutput>(
      "removeTags",
      {
        command: (groups) =>
          new RemoveTagsCommand({ ResourceArns: groups.map((group) => group.arn), TagKeys: given }),
        id: (group) => group.arn,
        max: 20,
      },
      options,
    );
  }
}
