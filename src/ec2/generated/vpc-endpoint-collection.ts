// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DeleteVpcEndpointsCommand,
  type DeleteVpcEndpointsCommandInput,
  type DeleteVpcEndpointsCommandOutput,
  DescribeVpcEndpointsCommand,
  type DescribeVpcEndpointsCommandInput,
  type DescribeVpcEndpointsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { batchId } from "../../core/batch/batch-id.js";
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
import { VpcEndpoint, type VpcEndpointIdentifiers } from "./vpc-endpoint.js";

/** The input of `filter`: that of DescribeVpcEndpoints, without the members that the collection sets. */
export type VpcEndpointFilter = ReadonlyInput<Omit<DescribeVpcEndpointsCommandInput, "NextToken">>;

const describeVpcEndpoints: ListOperation<
  EC2Client,
  VpcEndpoint,
  DescribeVpcEndpointsCommandInput,
  DescribeVpcEndpointsCommandOutput
> = {
  name: "DescribeVpcEndpoints",
  selectors: { VpcEndpointIds: "ids", Filters: "filters" },
  named: { VpcEndpointIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["VpcEndpointIds"], default: 1000, min: 1, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeVpcEndpointsCommand(input),
  items: (output, { context }) =>
    (output.VpcEndpoints ?? []).map(
      (endpoint) =>
        new VpcEndpoint({ id: present(endpoint.VpcEndpointId, "VpcEndpointId") }, context, endpoint),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * VPC endpoints that
 * [DescribeVpcEndpoints](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html)
 * lists; lazy, and iterable any number of times.
 */
export class VpcEndpointCollection extends Collection<
  EC2Client,
  VpcEndpoint,
  VpcEndpointFilter,
  DescribeVpcEndpointsCommandOutput
> {
  static override readonly collectionName: string = "VpcEndpointCollection";
  static override readonly itemErrors: readonly string[] = ["InvalidVpcEndpointId.NotFound"];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<VpcEndpoint>) {
    super(describeVpcEndpoints, context, fixed, query);
  }

  /**
   * The given VPC endpoints, instead of those that the service lists: batch actions act on them without
   * a listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(endpoints: Known<VpcEndpoint | string>): this {
    return this.known<VpcEndpointIdentifiers>(endpoints, {
      classes: ["VpcEndpoint"],
      own: { id: ["id"] },
      make: (identifiers) => new VpcEndpoint(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified VPC endpoints.
   *
   * Calls
   * [DeleteVpcEndpoints](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the VPC endpoints, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteVpcEndpointsCommandInput, "VpcEndpointIds">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteVpcEndpointsCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteVpcEndpointsCommand,
        command: (endpoints) =>
          new DeleteVpcEndpointsCommand({
            ...sdkInput(input),
            VpcEndpointIds: endpoints.map((endpoint) => endpoint.id),
          }),
        id: (endpoint) => endpoint.id,
        ends: true,
        failures: (answer) =>
          (answer.Unsuccessful ?? []).map((failure) => ({
            id: batchId(failure.ResourceId),
            code: failure.Error?.Code ?? "",
            message: failure.Error?.Message ?? "",
          })),
        max: 25,
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
   * @throws `TypeError` if nothing selects the VPC endpoints, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (endpoints) =>
          new CreateTagsCommand({ Resources: endpoints.map((endpoint) => endpoint.id), Tags: given }),
        id: (endpoint) => endpoint.id,
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
   * @throws `TypeError` if nothing selects the VPC endpoints, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (endpoints) =>
          new DeleteTagsCommand({
            Resources: endpoints.map((endpoint) => endpoint.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (endpoint) => endpoint.id,
      },
      options,
    );
  }
}
