// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
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
import { ClassicAddress, type ClassicAddressIdentifiers } from "./classic-address.js";

/** The input of `filter`: that of DescribeAddresses, without the members that the collection sets. */
export type ClassicAddressFilter = ReadonlyInput<DescribeAddressesCommandInput>;

const describeAddresses: ListOperation<
  EC2Client,
  ClassicAddress,
  DescribeAddressesCommandInput,
  DescribeAddressesCommandOutput
> = {
  name: "DescribeAddresses",
  selectors: { PublicIps: "ids", AllocationIds: "ids", Filters: "filters" },
  named: { PublicIps: "publicIp" },
  tokens: [],
  maxValues: 200,
  command: (input) => new DescribeAddressesCommand(input),
  items: (output, { context }) =>
    (output.Addresses ?? []).map(
      (address) => new ClassicAddress({ publicIp: present(address.PublicIp, "PublicIp") }, context, address),
    ),
};

/**
 * Classic addresses that
 * [DescribeAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html)
 * lists; lazy, and iterable any number of times.
 */
export class ClassicAddressCollection extends Collection<
  EC2Client,
  ClassicAddress,
  ClassicAddressFilter,
  DescribeAddressesCommandOutput
> {
  static override readonly collectionName: string = "ClassicAddressCollection";
  static override readonly itemErrors: readonly string[] = [
    "InvalidAddress.NotFound",
    "InvalidAllocationID.NotFound",
  ];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<ClassicAddress>) {
    super(describeAddresses, context, fixed, query);
  }

  /**
   * The given classic addresses, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(addresses: Known<ClassicAddress | string>): this {
    return this.known<ClassicAddressIdentifiers>(addresses, {
      classes: ["ClassicAddress"],
      own: { publicIp: ["publicIp"] },
      filters: ["domain"],
      make: (identifiers) => new ClassicAddress(identifiers, this.context),
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
   * @throws `TypeError` if nothing selects the classic addresses, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async release<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ReleaseAddressCommandInput, "PublicIp">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ReleaseAddressCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "release",
      {
        input,
        Command: ReleaseAddressCommand,
        command: (addresses) =>
          new ReleaseAddressCommand({ ...sdkInput(input), PublicIp: addresses[0].publicIp }),
        id: (address) => address.publicIp,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
