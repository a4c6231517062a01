// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteSubnetCommand,
  type DeleteSubnetCommandInput,
  type DeleteSubnetCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeSubnetsCommand,
  type DescribeSubnetsCommandInput,
  type DescribeSubnetsCommandOutput,
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
import { Subnet, type SubnetIdentifiers } from "./subnet.js";

/** The input of `filter`: that of DescribeSubnets, without the members that the collection sets. */
export type SubnetFilter = ReadonlyInput<Omit<DescribeSubnetsCommandInput, "NextToken">>;

const describeSubnets: ListOperation<
  EC2Client,
  Subnet,
  DescribeSubnetsCommandInput,
  DescribeSubnetsCommandOutput
> = {
  name: "DescribeSubnets",
  selectors: { SubnetIds: "ids", Filters: "filters" },
  named: { SubnetIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["SubnetIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeSubnetsCommand(input),
  items: (output, { context }) =>
    (output.Subnets ?? []).map(
      (subnet) => new Subnet({ id: present(subnet.SubnetId, "SubnetId") }, context, subnet),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Subnets that
 * [DescribeSubnets](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html)
 * lists; lazy, and iterable any number of times.
 */
export class SubnetCollection extends Collection<
  EC2Client,
  Subnet,
  SubnetFilter,
  DescribeSubnetsCommandOutput
> {
  static override readonly collectionName: string = "SubnetCollection";
  static override readonly itemErrors: readonly string[] = ["InvalidSubnetID.NotFound"];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<Subnet>) {
    super(describeSubnets, context, fixed, query);
  }

  /**
   * The given subnets, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(subnets: Known<Subnet | string>): this {
    return this.known<SubnetIdentifiers>(subnets, {
      classes: ["Subnet"],
      own: { id: ["id"] },
      make: (identifiers) => new Subnet(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified subnet. You must terminate all running instances in the subnet before you can
   * delete the subnet.
   *
   * Calls [DeleteSubnet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the subnets, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteSubnetCommandInput, "SubnetId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteSubnetCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteSubnetCommand,
        command: (subnets) => new DeleteSubnetCommand({ ...sdkInput(input), SubnetId: subnets[0].id }),
        id: (subnet) => subnet.id,
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
   * @throws `TypeError` if nothing selects the subnets, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (subnets) =>
          new CreateTagsCommand({ Resources: subnets.map((subnet) => subnet.id), Tags: given }),
        id: (subnet) => subnet.id,
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
   * @throws `TypeError` if nothing selects the subnets, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (subnets) =>
          new DeleteTagsCommand({
            Resources: subnets.map((subnet) => subnet.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (subnet) => subnet.id,
      },
      options,
    );
  }
}
