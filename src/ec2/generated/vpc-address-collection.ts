// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeAddressesCommand,
  type DescribeAddressesCommandInput,
  type DescribeAddressesCommandOutput,
  type EC2Client,
  ReleaseAddressCommand,
  type ReleaseAddressCommandInput,
  type ReleaseAddressCommandOutput,
} from "@aws-sdk/client-ec2";
import type { BatchOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { VpcAddress, type VpcAddressIdentifiers } from "./vpc-address.js";

/** The input of `filter`: that of DescribeAddresses, without the members that the collection sets. */
export type VpcAddressFilter = ReadonlyInput<DescribeAddressesCommandInput>;

const describeAddresses: ListOperation<
  EC2Client,
  VpcAddress,
  DescribeAddressesCommandInput,
  DescribeAddressesCommandOutput
> = {
  name: "DescribeAddresses",
  selectors: { PublicIps: "ids", AllocationIds: "ids", Filters: "filters" },
  named: { AllocationIds: "allocationId" },
  tokens: [],
  maxValues: 200,
  command: (input) => new DescribeAddressesCommand(input),
  items: (output, { context }) =>
    (output.Addresses ?? []).map(
      (address) =>
        new VpcAddress({ allocationId: present(address.AllocationId, "AllocationId") }, context, address),
    ),
};

/**
 * VPC addresses that
 * [DescribeAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html)
 * lists; lazy, and iterable any number of times.
 */
export class VpcAddressCollection extends Collection<
  EC2Client,
  VpcAddress,
  VpcAddressFilter,
  DescribeAddressesCommandOutput
> {
  static override readonly collectionName: string = "VpcAddressCollection";
  static override readonly itemErrors: readonly string[] = [
    "InvalidAddress.NotFound",
    "InvalidAllocationID.NotFound",
  ];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<VpcAddress>) {
    super(describeAddresses, context, fixed, query);
  }

  /**
   * The given VPC addresses, instead of those that the service lists: batch actions act on them without
   * a listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(addresses: Known<VpcAddress | string>): this {
    return this.known<VpcAddressIdentifiers>(addresses, {
      classes: ["VpcAddress"],
      own: { allocationId: ["allocationId"] },
      filters: ["domain"],
      make: (identifiers) => new VpcAddress(identifiers, this.context),
    });
  }

  /**
   * Releases the specified Elastic IP address.
   *
   * Calls
   * [ReleaseAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the VPC addresses, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async release<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ReleaseAddressCommandInput, "AllocationId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ReleaseAddressCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "release",
      {
        input,
        Command: ReleaseAddressCommand,
        command: (addresses) =>
          new ReleaseAddressCommand({ ...sdkInput(input), AllocationId: addresses[0].allocationId }),
        id: (address) => address.allocationId,
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
   * @throws `TypeError` if nothing selects the VPC addresses, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (addresses) =>
          new CreateTagsCommand({ Resources: addresses.map((address) => address.allocationId), Tags: given }),
        id: (address) => address.allocationId,
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
   * @throws `TypeError` if nothing selects the VPC addresses, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (addresses) =>
          new DeleteTagsCommand({
            Resources: addresses.map((address) => address.allocationId),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (address) => address.allocationId,
      },
      options,
    );
  }
}
