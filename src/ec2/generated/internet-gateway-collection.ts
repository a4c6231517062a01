// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteInternetGatewayCommand,
  type DeleteInternetGatewayCommandInput,
  type DeleteInternetGatewayCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeInternetGatewaysCommand,
  type DescribeInternetGatewaysCommandInput,
  type DescribeInternetGatewaysCommandOutput,
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
import { InternetGateway, type InternetGatewayIdentifiers } from "./internet-gateway.js";

/** The input of `filter`: that of DescribeInternetGateways, without the members that the collection sets. */
export type InternetGatewayFilter = ReadonlyInput<Omit<DescribeInternetGatewaysCommandInput, "NextToken">>;

const describeInternetGateways: ListOperation<
  EC2Client,
  InternetGateway,
  DescribeInternetGatewaysCommandInput,
  DescribeInternetGatewaysCommandOutput
> = {
  name: "DescribeInternetGateways",
  selectors: { InternetGatewayIds: "ids", Filters: "filters" },
  named: { InternetGatewayIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["InternetGatewayIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeInternetGatewaysCommand(input),
  items: (output, { context }) =>
    (output.InternetGateways ?? []).map(
      (gateway) =>
        new InternetGateway(
          { id: present(gateway.InternetGatewayId, "InternetGatewayId") },
          context,
          gateway,
        ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Internet gateways that
 * [DescribeInternetGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html)
 * lists; lazy, and iterable any number of times.
 */
export class InternetGatewayCollection extends Collection<
  EC2Client,
  InternetGateway,
  InternetGatewayFilter,
  DescribeInternetGatewaysCommandOutput
> {
  static override readonly collectionName: string = "InternetGatewayCollection";
  static override readonly itemErrors: readonly string[] = ["InvalidInternetGatewayID.NotFound"];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<InternetGateway>) {
    super(describeInternetGateways, context, fixed, query);
  }

  /**
   * The given internet gateways, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(gateways: Known<InternetGateway | string>): this {
    return this.known<InternetGatewayIdentifiers>(gateways, {
      classes: ["InternetGateway"],
      own: { id: ["id"] },
      make: (identifiers) => new InternetGateway(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified internet gateway. You must detach the internet gateway from the VPC before you
   * can delete it.
   *
   * Calls
   * [DeleteInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the internet gateways, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteInternetGatewayCommandInput, "InternetGatewayId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteInternetGatewayCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteInternetGatewayCommand,
        command: (gateways) =>
          new DeleteInternetGatewayCommand({ ...sdkInput(input), InternetGatewayId: gateways[0].id }),
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
   * @throws `TypeError` if nothing selects the internet gateways, or a part of the filter is empty;
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
   * @throws `TypeError` if nothing selects the internet gateways, or a part of the filter is empty;
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
