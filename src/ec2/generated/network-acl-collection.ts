// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteNetworkAclCommand,
  type DeleteNetworkAclCommandInput,
  type DeleteNetworkAclCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeNetworkAclsCommand,
  type DescribeNetworkAclsCommandInput,
  type DescribeNetworkAclsCommandOutput,
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
import { NetworkAcl, type NetworkAclIdentifiers } from "./network-acl.js";

/** The input of `filter`: that of DescribeNetworkAcls, without the members that the collection sets. */
export type NetworkAclFilter = ReadonlyInput<Omit<DescribeNetworkAclsCommandInput, "NextToken">>;

const describeNetworkAcls: ListOperation<
  EC2Client,
  NetworkAcl,
  DescribeNetworkAclsCommandInput,
  DescribeNetworkAclsCommandOutput
> = {
  name: "DescribeNetworkAcls",
  selectors: { NetworkAclIds: "ids", Filters: "filters" },
  named: { NetworkAclIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["NetworkAclIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeNetworkAclsCommand(input),
  items: (output, { context }) =>
    (output.NetworkAcls ?? []).map(
      (acl) => new NetworkAcl({ id: present(acl.NetworkAclId, "NetworkAclId") }, context, acl),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Network ACLs that
 * [DescribeNetworkAcls](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html)
 * lists; lazy, and iterable any number of times.
 */
export class NetworkAclCollection extends Collection<
  EC2Client,
  NetworkAcl,
  NetworkAclFilter,
  DescribeNetworkAclsCommandOutput
> {
  static override readonly collectionName: string = "NetworkAclCollection";
  static override readonly itemErrors: readonly string[] = ["InvalidNetworkAclID.NotFound"];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<NetworkAcl>) {
    super(describeNetworkAcls, context, fixed, query);
  }

  /**
   * The given network ACLs, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(acls: Known<NetworkAcl | string>): this {
    return this.known<NetworkAclIdentifiers>(acls, {
      classes: ["NetworkAcl"],
      own: { id: ["id"] },
      make: (identifiers) => new NetworkAcl(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified network ACL. You can't delete the ACL if it's associated with any subnets. You
   * can't delete the default network ACL.
   *
   * Calls
   * [DeleteNetworkAcl](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the network ACLs, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteNetworkAclCommandInput, "NetworkAclId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteNetworkAclCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteNetworkAclCommand,
        command: (acls) => new DeleteNetworkAclCommand({ ...sdkInput(input), NetworkAclId: acls[0].id }),
        id: (acl) => acl.id,
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
   * @throws `TypeError` if nothing selects the network ACLs, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (acls) => new CreateTagsCommand({ Resources: acls.map((acl) => acl.id), Tags: given }),
        id: (acl) => acl.id,
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
   * @throws `TypeError` if nothing selects the network ACLs, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (acls) =>
          new DeleteTagsCommand({
            Resources: acls.map((acl) => acl.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (acl) => acl.id,
      },
      options,
    );
  }
}
