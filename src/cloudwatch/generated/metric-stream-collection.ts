// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  DeleteMetricStreamCommand,
  type DeleteMetricStreamCommandInput,
  type DeleteMetricStreamCommandOutput,
  ListMetricStreamsCommand,
  type ListMetricStreamsCommandInput,
  type ListMetricStreamsCommandOutput,
  StartMetricStreamsCommand,
  type StartMetricStreamsCommandInput,
  type StartMetricStreamsCommandOutput,
  StopMetricStreamsCommand,
  type StopMetricStreamsCommandInput,
  type StopMetricStreamsCommandOutput,
  TagResourceCommand,
  type TagResourceCommandOutput,
  UntagResourceCommand,
  type UntagResourceCommandOutput,
} from "@aws-sdk/client-cloudwatch";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadAll, loadFound } from "../../core/resource/loading/load-all.js";
import { withPartialData } from "../../core/resource/resource.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { MetricStream, type MetricStreamIdentifiers } from "./metric-stream.js";

const METRIC_STREAM_MEMBERS = [
  "Arn",
  "Name",
  "FirehoseArn",
  "State",
  "CreationDate",
  "LastUpdateDate",
  "OutputFormat",
];

/** The input of `filter`: that of ListMetricStreams, without the members that the collection sets. */
export type MetricStreamFilter = ReadonlyInput<Omit<ListMetricStreamsCommandInput, "NextToken">>;

const listMetricStreams: ListOperation<
  CloudWatchClient,
  MetricStream,
  ListMetricStreamsCommandInput,
  ListMetricStreamsCommandOutput
> = {
  name: "ListMetricStreams",
  selectors: {},
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", max: 500 },
  maxValues: 100,
  command: (input) => new ListMetricStreamsCommand(input),
  items: (output, { context }) =>
    (output.Entries ?? []).map((stream) =>
      withPartialData(
        new MetricStream({ name: present(stream.Name, "Name") }, context),
        stream,
        METRIC_STREAM_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Metric streams that
 * [ListMetricStreams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetricStreams.html)
 * lists; lazy, and iterable any number of times.
 */
export class MetricStreamCollection extends Collection<
  CloudWatchClient,
  MetricStream,
  MetricStreamFilter,
  ListMetricStreamsCommandOutput
> {
  static override readonly collectionName: string = "MetricStreamCollection";
  static override readonly itemErrors: readonly string[] = ["ResourceNotFoundException"];

  /** @internal */
  constructor(context: Context<CloudWatchClient>, fixed: object, query?: Query<MetricStream>) {
    super(listMetricStreams, context, fixed, query);
  }

  /**
   * The given metric streams, instead of those that the service lists: batch actions act on them without
   * a listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(streams: Known<MetricStream | string>): this {
    return this.known<MetricStreamIdentifiers>(streams, {
      classes: ["MetricStream"],
      own: { name: ["name"] },
      make: (identifiers) => new MetricStream(identifiers, this.context),
    });
  }

  /**
   * The same metric streams with all attributes: each page is loaded before it is yielded. A `where()`
   * or `limit()` before this applies first, so that only the remaining metric streams are loaded; one
   * after it sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [GetMetricStream](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStream.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Starts the streaming of metrics for one or more of your metric streams.
   *
   * Calls
   * [StartMetricStreams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_StartMetricStreams.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the metric streams, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async start(
    input: ReadonlyInput<Omit<StartMetricStreamsCommandInput, "Names">> = {},
    options?: BatchOptions,
  ): Promise<StartMetricStreamsCommandOutput[]> {
    return this.batch<StartMetricStreamsCommandOutput>(
      "start",
      {
        input,
        Command: StartMetricStreamsCommand,
        command: (streams) =>
          new StartMetricStreamsCommand({ ...sdkInput(input), Names: streams.map((stream) => stream.name) }),
        id: (stream) => stream.name,
      },
      options,
    );
  }

  /**
   * Stops the streaming of metrics for one or more of your metric streams.
   *
   * Calls
   * [StopMetricStreams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_StopMetricStreams.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the metric streams, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async stop(
    input: ReadonlyInput<Omit<StopMetricStreamsCommandInput, "Names">> = {},
    options?: BatchOptions,
  ): Promise<StopMetricStreamsCommandOutput[]> {
    return this.batch<StopMetricStreamsCommandOutput>(
      "stop",
      {
        input,
        Command: StopMetricStreamsCommand,
        command: (streams) =>
          new StopMetricStreamsCommand({ ...sdkInput(input), Names: streams.map((stream) => stream.name) }),
        id: (stream) => stream.name,
      },
      options,
    );
  }

  /**
   * Permanently deletes the metric stream that you specify.
   *
   * Calls
   * [DeleteMetricStream](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteMetricStream.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the metric streams, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteMetricStreamCommandInput, "Name">> = {},
    options?: BatchOptions,
  ): Promise<DeleteMetricStreamCommandOutput[]> {
    return this.batch<DeleteMetricStreamCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteMetricStreamCommand,
        command: (streams) => new DeleteMetricStreamCommand({ ...sdkInput(input), Name: streams[0].name }),
        id: (stream) => stream.name,
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
   * Calls
   * [TagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the metric streams, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagResourceCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagResourceCommandOutput>(
      "addTags",
      {
        command: (streams) =>
          new TagResourceCommand({
            ResourceARN: requireAttribute(streams[0], streams[0].arn, "Arn"),
            Tags: given,
          }),
        id: (stream) => stream.name,
        max: 1,
        // The call needs attributes, which not every resource here has yet.
        prepare: loadAll,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the metric streams, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<UntagResourceCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagResourceCommandOutput>(
      "removeTags",
      {
        command: (streams) =>
          new UntagResourceCommand({
            ResourceARN: requireAttribute(streams[0], streams[0].arn, "Arn"),
            TagKeys: given,
          }),
        id: (stream) => stream.name,
        max: 1,
        // The call needs attributes, which not every resource here has yet.
        prepare: loadAll,
      },
      options,
    );
  }
}
