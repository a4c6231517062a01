// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteSecurityGroupCommand,
  type DeleteSecurityGroupCommandInput,
  type DeleteSecurityGroupCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeSecurityGroupsCommand,
  type DescribeSecurityGroupsCommandInput,
  type DescribeSecurityGroupsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import type { BatchOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
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
import { SecurityGroup, type SecurityGroupIdentifiers } from "./security-group.js";

/** The input of `filter`: that of DescribeSecurityGroups, without the members that the collection sets. */
export type SecurityGroupFilter = ReadonlyInput<Omit<DescribeSecurityGroupsCommandInput, "NextToken">>;

const describeSecurityGroups: ListOperation<
  EC2Client,
  SecurityGroup,
  DescribeSecurityGroupsCommandInput,
  DescribeSecurityGroupsCommandOutput
> = {
  name: "DescribeSecurityGroups",
  selectors: { GroupIds: "ids", GroupNames: "ids", Filters: "filters" },
  named: { GroupIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["GroupIds", "GroupNames"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeSecurityGroupsCommand(input),
  items: (output, { context }) =>
    (output.SecurityGroups ?? []).map(
      (group) => new SecurityGroup({ id: present(group.GroupId, "GroupId") }, context, group),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Security groups that
 * [DescribeSecurityGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html)
 * lists; lazy, and iterable any number of times.
 */
export class SecurityGroupCollection extends Collection<
  EC2Client,
  SecurityGroup,
  SecurityGroupFilter,
  DescribeSecurityGroupsCommandOutput
> {
  static override readonly collectionName: string = "SecurityGroupCollection";
  static override readonly itemErrors: readonly string[] = [
    "InvalidGroup.NotFound",
    "InvalidGroupId.NotFound",
  ];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<SecurityGroup>) {
    super(describeSecurityGroups, context, fixed, query);
  }

  /**
   * The given security groups, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(groups: Known<SecurityGroup | string>): this {
    return this.known<SecurityGroupIdentifiers>(groups, {
      classes: ["SecurityGroup"],
      own: { id: ["id"] },
      make: (identifiers) => new SecurityGroup(identifiers, this.context),
    });
  }

  /**
   * Deletes a security group.
   *
   * Calls
   * [DeleteSecurityGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the security groups, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteSecurityGroupCommandInput, "GroupId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteSecurityGroupCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteSecurityGroupCommand,
        command: (groups) => new DeleteSecurityGroupCommand({ ...sdkInput(input), GroupId: groups[0].id }),
        id: (group) => group.id,
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
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html) once
   * per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the security groups, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (groups) =>
          new CreateTagsCommand({ Resources: groups.map((group) => group.id), Tags: given }),
        id: (group) => group.id,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html) once
   * per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the security groups, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (groups) =>
          new DeleteTagsCommand({
            Resources: groups.map((group) => group.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (group) => group.id,
      },
      options,
    );
  }
}
