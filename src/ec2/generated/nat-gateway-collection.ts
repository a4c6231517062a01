// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteNatGatewayCommand,
  type DeleteNatGatewayCommandInput,
  type DeleteNatGatewayCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeNatGatewaysCommand,
  type DescribeNatGatewaysCommandInput,
  type DescribeNatGatewaysCommandOutput,
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
import { NatGateway, type NatGatewayIdentifiers } from "./nat-gateway.js";

/** The input of `filter`: that of DescribeNatGateways, without the members that the collection sets. */
export type NatGatewayFilter = ReadonlyInput<Omit<DescribeNatGatewaysCommandInput, "NextToken">>;

const describeNatGateways: ListOperation<
  EC2Client,
  NatGateway,
  DescribeNatGatewaysCommandInput,
  DescribeNatGatewaysCommandOutput
> = {
  name: "DescribeNatGateways",
  selectors: { NatGatewayIds: "ids", Filter: "filters" },
  named: { NatGatewayIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["NatGatewayIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeNatGatewaysCommand(input),
  items: (output, { context }) =>
    (output.NatGateways ?? []).map(
      (gateway) => new NatGateway({ id: present(gateway.NatGatewayId, "NatGatewayId") }, context, gateway),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * NAT gateways that
 * [DescribeNatGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html)
 * lists; lazy, and iterable any number of times.
 */
export class NatGatewayCollection extends Collection<
  EC2Client,
  NatGateway,
  NatGatewayFilter,
  DescribeNatGatewaysCommandOutput
> {
  static override readonly collectionName: string = "NatGatewayCollection";
  static override readonly itemErrors: readonly string[] = [
    "NatGatewayNotFound",
    "InvalidNatGatewayID.NotFound",
  ];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<NatGateway>) {
    super(describeNatGateways, context, fixed, query);
  }

  /**
   * The given NAT gateways, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(gateways: Known<NatGateway | string>): this {
    return this.known<NatGatewayIdentifiers>(gateways, {
      classes: ["NatGateway"],
      own: { id: ["id"] },
      make: (identifiers) => new NatGateway(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified NAT gateway. Deleting a public NAT gateway disassociates its Elastic IP
   * address, but does not release the address from your account. Deleting a NAT gateway does not delete
   * any NAT gateway routes in your route tables.
   *
   * Calls
   * [DeleteNatGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the NAT gateways, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteNatGatewayCommandInput, "NatGatewayId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteNatGatewayCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteNatGatewayCommand,
        command: (gateways) =>
          new DeleteNatGatewayCommand({ ...sdkInput(input), NatGatewayId: gateways[0].id }),
        id: (gateway) => gateway.id,
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
   * @throws `TypeError` if nothing selects the NAT gateways, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (gateways) =>
          new CreateTagsCommand({ Resources: gateways.map((gateway) => gateway.id), Tags: given }),
        id: (gateway) => gateway.id,
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
   * @throws `TypeError` if nothing selects the NAT gateways, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (gateways) =>
          new DeleteTagsCommand({
            Resources: gateways.map((gateway) => gateway.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (gateway) => gateway.id,
      },
      options,
    );
  }
}
