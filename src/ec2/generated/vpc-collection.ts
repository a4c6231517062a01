// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DeleteVpcCommand,
  type DeleteVpcCommandInput,
  type DeleteVpcCommandOutput,
  DescribeVpcsCommand,
  type DescribeVpcsCommandInput,
  type DescribeVpcsCommandOutput,
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
import { Vpc, type VpcIdentifiers } from "./vpc.js";

/** The input of `filter`: that of DescribeVpcs, without the members that the collection sets. */
export type VpcFilter = ReadonlyInput<Omit<DescribeVpcsCommandInput, "NextToken">>;

const describeVpcs: ListOperation<EC2Client, Vpc, DescribeVpcsCommandInput, DescribeVpcsCommandOutput> = {
  name: "DescribeVpcs",
  selectors: { VpcIds: "ids", Filters: "filters" },
  named: { VpcIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["VpcIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeVpcsCommand(input),
  items: (output, { context }) =>
    (output.Vpcs ?? []).map((vpc) => new Vpc({ id: present(vpc.VpcId, "VpcId") }, context, vpc)),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * VPCs that
 * [DescribeVpcs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html) lists;
 * lazy, and iterable any number of times.
 */
export class VpcCollection extends Collection<EC2Client, Vpc, VpcFilter, DescribeVpcsCommandOutput> {
  static override readonly collectionName: string = "VpcCollection";
  static override readonly itemErrors: readonly string[] = ["InvalidVpcID.NotFound"];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<Vpc>) {
    super(describeVpcs, context, fixed, query);
  }

  /**
   * The given VPCs, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(vpcs: Known<Vpc | string>): this {
    return this.known<VpcIdentifiers>(vpcs, {
      classes: ["Vpc"],
      own: { id: ["id"] },
      make: (identifiers) => new Vpc(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified VPC. You must detach or delete all gateways and resources that are associated
   * with the VPC before you can delete it. For example, you must terminate all instances running in the
   * VPC, delete all security groups associated with the VPC (except the default one), delete all route
   * tables associated with the VPC (except the default one), and so on. When you delete the VPC, it
   * deletes the default security group, network ACL, and route table for the VPC.
   *
   * Calls [DeleteVpc](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html) once
   * for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the VPCs, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteVpcCommandInput, "VpcId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteVpcCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteVpcCommand,
        command: (vpcs) => new DeleteVpcCommand({ ...sdkInput(input), VpcId: vpcs[0].id }),
        id: (vpc) => vpc.id,
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
   * @throws `TypeError` if nothing selects the VPCs, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (vpcs) => new CreateTagsCommand({ Resources: vpcs.map((vpc) => vpc.id), Tags: given }),
        id: (vpc) => vpc.id,
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
   * @throws `TypeError` if nothing selects the VPCs, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (vpcs) =>
          new DeleteTagsCommand({
            Resources: vpcs.map((vpc) => vpc.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (vpc) => vpc.id,
      },
      options,
    );
  }
}
