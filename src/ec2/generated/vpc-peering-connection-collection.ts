// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DeleteVpcPeeringConnectionCommand,
  type DeleteVpcPeeringConnectionCommandInput,
  type DeleteVpcPeeringConnectionCommandOutput,
  DescribeVpcPeeringConnectionsCommand,
  type DescribeVpcPeeringConnectionsCommandInput,
  type DescribeVpcPeeringConnectionsCommandOutput,
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
import { VpcPeeringConnection, type VpcPeeringConnectionIdentifiers } from "./vpc-peering-connection.js";

/** The input of `filter`: that of DescribeVpcPeeringConnections, without the members that the collection sets. */
export type VpcPeeringConnectionFilter = ReadonlyInput<
  Omit<DescribeVpcPeeringConnectionsCommandInput, "NextToken">
>;

const describeVpcPeeringConnections: ListOperation<
  EC2Client,
  VpcPeeringConnection,
  DescribeVpcPeeringConnectionsCommandInput,
  DescribeVpcPeeringConnectionsCommandOutput
> = {
  name: "DescribeVpcPeeringConnections",
  selectors: { VpcPeeringConnectionIds: "ids", Filters: "filters" },
  named: { VpcPeeringConnectionIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["VpcPeeringConnectionIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeVpcPeeringConnectionsCommand(input),
  items: (output, { context }) =>
    (output.VpcPeeringConnections ?? []).map(
      (connection) =>
        new VpcPeeringConnection(
          { id: present(connection.VpcPeeringConnectionId, "VpcPeeringConnectionId") },
          context,
          connection,
        ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * VPC peering connections that
 * [DescribeVpcPeeringConnections](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html)
 * lists; lazy, and iterable any number of times.
 */
export class VpcPeeringConnectionCollection extends Collection<
  EC2Client,
  VpcPeeringConnection,
  VpcPeeringConnectionFilter,
  DescribeVpcPeeringConnectionsCommandOutput
> {
  static override readonly collectionName: string = "VpcPeeringConnectionCollection";
  static override readonly itemErrors: readonly string[] = [
    "InvalidVpcPeeringConnectionID.NotFound",
    "InvalidVpcPeeringConnectionId.NotFound",
  ];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<VpcPeeringConnection>) {
    super(describeVpcPeeringConnections, context, fixed, query);
  }

  /**
   * The given VPC peering connections, instead of those that the service lists: batch actions act on
   * them without a listing. Duplicates count once. A loop yields the given resources, or resources
   * created from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(connections: Known<VpcPeeringConnection | string>): this {
    return this.known<VpcPeeringConnectionIdentifiers>(connections, {
      classes: ["VpcPeeringConnection"],
      own: { id: ["id"] },
      make: (identifiers) => new VpcPeeringConnection(identifiers, this.context),
    });
  }

  /**
   * Deletes a VPC peering connection. Either the owner of the requester VPC or the owner of the accepter
   * VPC can delete the VPC peering connection if it's in the `active` state. The owner of the requester
   * VPC can delete a VPC peering connection in the `pending-acceptance` state. You cannot delete a VPC
   * peering connection that's in the `failed` or `rejected` state.
   *
   * Calls
   * [DeleteVpcPeeringConnection](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcPeeringConnection.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the VPC peering connections, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteVpcPeeringConnectionCommandInput, "VpcPeeringConnectionId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteVpcPeeringConnectionCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteVpcPeeringConnectionCommand,
        command: (connections) =>
          new DeleteVpcPeeringConnectionCommand({
            ...sdkInput(input),
            VpcPeeringConnectionId: connections[0].id,
          }),
        id: (connection) => connection.id,
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
   * @throws `TypeError` if nothing selects the VPC peering connections, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (connections) =>
          new CreateTagsCommand({ Resources: connections.map((connection) => connection.id), Tags: given }),
        id: (connection) => connection.id,
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
   * @throws `TypeError` if nothing selects the VPC peering connections, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (connections) =>
          new DeleteTagsCommand({
            Resources: connections.map((connection) => connection.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (connection) => connection.id,
      },
      options,
    );
  }
}
