// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteDhcpOptionsCommand,
  type DeleteDhcpOptionsCommandInput,
  type DeleteDhcpOptionsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeDhcpOptionsCommand,
  type DescribeDhcpOptionsCommandInput,
  type DescribeDhcpOptionsCommandOutput,
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
import { DhcpOptions, type DhcpOptionsIdentifiers } from "./dhcp-options.js";

/** The input of `filter`: that of DescribeDhcpOptions, without the members that the collection sets. */
export type DhcpOptionsFilter = ReadonlyInput<Omit<DescribeDhcpOptionsCommandInput, "NextToken">>;

const describeDhcpOptions: ListOperation<
  EC2Client,
  DhcpOptions,
  DescribeDhcpOptionsCommandInput,
  DescribeDhcpOptionsCommandOutput
> = {
  name: "DescribeDhcpOptions",
  selectors: { DhcpOptionsIds: "ids", Filters: "filters" },
  named: { DhcpOptionsIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["DhcpOptionsIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeDhcpOptionsCommand(input),
  items: (output, { context }) =>
    (output.DhcpOptions ?? []).map(
      (item) => new DhcpOptions({ id: present(item.DhcpOptionsId, "DhcpOptionsId") }, context, item),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * DHCP options that
 * [DescribeDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html)
 * lists; lazy, and iterable any number of times.
 */
export class DhcpOptionsCollection extends Collection<
  EC2Client,
  DhcpOptions,
  DhcpOptionsFilter,
  DescribeDhcpOptionsCommandOutput
> {
  static override readonly collectionName: string = "DhcpOptionsCollection";
  static override readonly itemErrors: readonly string[] = [
    "InvalidDhcpOptionID.NotFound",
    "InvalidDhcpOptionsID.NotFound",
  ];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<DhcpOptions>) {
    super(describeDhcpOptions, context, fixed, query);
  }

  /**
   * The given DHCP options, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(items: Known<DhcpOptions | string>): this {
    return this.known<DhcpOptionsIdentifiers>(items, {
      classes: ["DhcpOptions"],
      own: { id: ["id"] },
      make: (identifiers) => new DhcpOptions(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified set of DHCP options. You must disassociate the set of DHCP options before you
   * can delete it. You can disassociate the set of DHCP options by associating either a new set of
   * options or the default set of options with the VPC.
   *
   * Calls
   * [DeleteDhcpOptions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteDhcpOptions.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the DHCP options, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteDhcpOptionsCommandInput, "DhcpOptionsId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteDhcpOptionsCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteDhcpOptionsCommand,
        command: (items) => new DeleteDhcpOptionsCommand({ ...sdkInput(input), DhcpOptionsId: items[0].id }),
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
   * @throws `TypeError` if nothing selects the DHCP options, or a part of the filter is empty;
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
   * @throws `TypeError` if nothing selects the DHCP options, or a part of the filter is empty;
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
