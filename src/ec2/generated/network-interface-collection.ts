// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteNetworkInterfaceCommand,
  type DeleteNetworkInterfaceCommandInput,
  type DeleteNetworkInterfaceCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeNetworkInterfacesCommand,
  type DescribeNetworkInterfacesCommandInput,
  type DescribeNetworkInterfacesCommandOutput,
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
import { NetworkInterface, type NetworkInterfaceIdentifiers } from "./network-interface.js";

/** The input of `filter`: that of DescribeNetworkInterfaces, without the members that the collection sets. */
export type NetworkInterfaceFilter = ReadonlyInput<Omit<DescribeNetworkInterfacesCommandInput, "NextToken">>;

const describeNetworkInterfaces: ListOperation<
  EC2Client,
  NetworkInterface,
  DescribeNetworkInterfacesCommandInput,
  DescribeNetworkInterfacesCommandOutput
> = {
  name: "DescribeNetworkInterfaces",
  selectors: { NetworkInterfaceIds: "ids", Filters: "filters" },
  named: { NetworkInterfaceIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["NetworkInterfaceIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeNetworkInterfacesCommand(input),
  items: (output, { context }) =>
    (output.NetworkInterfaces ?? []).map(
      (item) =>
        new NetworkInterface({ id: present(item.NetworkInterfaceId, "NetworkInterfaceId") }, context, item),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Network interfaces that
 * [DescribeNetworkInterfaces](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html)
 * lists; lazy, and iterable any number of times.
 */
export class NetworkInterfaceCollection extends Collection<
  EC2Client,
  NetworkInterface,
  NetworkInterfaceFilter,
  DescribeNetworkInterfacesCommandOutput
> {
  static override readonly collectionName: string = "NetworkInterfaceCollection";
  static override readonly itemErrors: readonly string[] = ["InvalidNetworkInterfaceID.NotFound"];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<NetworkInterface>) {
    super(describeNetworkInterfaces, context, fixed, query);
  }

  /**
   * The given network interfaces, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(items: Known<NetworkInterface | string>): this {
    return this.known<NetworkInterfaceIdentifiers>(items, {
      classes: ["NetworkInterface"],
      own: { id: ["id"] },
      make: (identifiers) => new NetworkInterface(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified network interface. You must detach the network interface before you can delete
   * it.
   *
   * Calls
   * [DeleteNetworkInterface](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterface.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the network interfaces, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteNetworkInterfaceCommandInput, "NetworkInterfaceId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteNetworkInterfaceCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteNetworkInterfaceCommand,
        command: (items) =>
          new DeleteNetworkInterfaceCommand({ ...sdkInput(input), NetworkInterfaceId: items[0].id }),
        id: (item) => item.id,
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
   * @throws `TypeError` if nothing selects the network interfaces, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (items) => new CreateTagsCommand({ Resources: items.map((item) => item.id), Tags: given }),
        id: (item) => item.id,
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
   * @throws `TypeError` if nothing selects the network interfaces, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (items) =>
          new DeleteTagsCommand({
            Resources: items.map((item) => item.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (item) => item.id,
      },
      options,
    );
  }
}
