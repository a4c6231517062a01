// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type CloudWatchClient,
  DeleteMetricStreamCommand,
  type DeleteMetricStreamCommandInput,
  type DeleteMetricStreamCommandOutput,
  GetMetricStreamCommand,
  type GetMetricStreamCommandOutput,
  type GetMetricStreamOutput as Shape,
  ListTagsForResourceCommand,
  PutMetricStreamCommand,
  type PutMetricStreamCommandInput,
  type PutMetricStreamCommandOutput,
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
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";

/** `meta.identifiers` of MetricStream. */
export interface MetricStreamIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A stream that continuously sends metrics to Amazon Data Firehose. Created by
 * `cloudwatch.metricStream(name)`, without a request.
 */
export class MetricStream extends LoadableResource<CloudWatchClient, Shape, MetricStreamIdentifiers> {
  static override readonly resourceName: string = "MetricStream";
  /** @internal */
  static override readonly rootName: string = "CloudWatchResource";
  static override readonly notFoundErrors: readonly string[] = ["ResourceNotFoundException"];

  /** The name of the metric stream. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The ARN of the metric stream. */
  get arn(): NonNullable<Shape["Arn"]> {
    return this.requiredAttribute("Arn");
  }

  /**
   * If this array of metric namespaces is present, then these namespaces are the only metric namespaces
   * that are streamed by this metric stream.
   */
  get includeFilters(): NonNullable<Shape["IncludeFilters"]> {
    return this.attribute("IncludeFilters") ?? [];
  }

  /**
   * If this array of metric namespaces is present, then these namespaces are the only metric namespaces
   * that are not streamed by this metric stream. In this case, all other metric namespaces in the
   * account are streamed by this metric stream.
   */
  get excludeFilters(): NonNullable<Shape["ExcludeFilters"]> {
    return this.attribute("ExcludeFilters") ?? [];
  }

  /** The ARN of the Amazon Kinesis Data Firehose delivery stream that is used by this metric stream. */
  get firehoseArn(): NonNullable<Shape["FirehoseArn"]> {
    return this.requiredAttribute("FirehoseArn");
  }

  /** The ARN of the IAM role that is used by this metric stream. */
  get roleArn(): NonNullable<Shape["RoleArn"]> {
    return this.requiredAttribute("RoleArn");
  }

  /** The state of the metric stream. The possible values are `running` and `stopped`. */
  get state(): NonNullable<Shape["State"]> {
    return this.requiredAttribute("State");
  }

  /** The date that the metric stream was created. */
  get creationDate(): Shape["CreationDate"] {
    return this.attribute("CreationDate");
  }

  /** The date of the most recent update to the metric stream's configuration. */
  get lastUpdateDate(): Shape["LastUpdateDate"] {
    return this.attribute("LastUpdateDate");
  }

  /**
   * The output format for the stream. Valid values are `json`, `opentelemetry1.0`, and
   * `opentelemetry0.7`. For more information about metric stream output formats, see
   * [Metric streams output formats](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-formats.html).
   */
  get outputFormat(): NonNullable<Shape["OutputFormat"]> {
    return this.requiredAttribute("OutputFormat");
  }

  /**
   * Each entry in this array displays information about one or more metrics that include additional
   * statistics in the metric stream. For more information about the additional statistics, see
   * [CloudWatch statistics definitions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html).
   */
  get statisticsConfigurations(): NonNullable<Shape["StatisticsConfigurations"]> {
    return this.attribute("StatisticsConfigurations") ?? [];
  }

  /**
   * If this is `true` and this metric stream is in a monitoring account, then the stream includes
   * metrics from source accounts that the monitoring account is linked to.
   */
  get includeLinkedAccountsMetrics(): Shape["IncludeLinkedAccountsMetrics"] {
    return this.attribute("IncludeLinkedAccountsMetrics");
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListTagsForResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    await this.load(options);
    const output = await this.ask(
      new ListTagsForResourceCommand({ ResourceARN: requireAttribute(this, this.attribute("Arn"), "Arn") }),
      options,
    );
    return toTagMap(output.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagResourceCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new TagResourceCommand({
        ResourceARN: requireAttribute(this, this.attribute("Arn"), "Arn"),
        Tags: given,
      }),
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagResourceCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new UntagResourceCommand({
        ResourceARN: requireAttribute(this, this.attribute("Arn"), "Arn"),
        TagKeys: given,
      }),
      options,
    );
  }

  /**
   * Permanently deletes the metric stream that you specify.
   *
   * Calls
   * [DeleteMetricStream](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteMetricStream.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteMetricStreamCommandInput, "Name">> = {},
    options?: CallOptions,
  ): Promise<DeleteMetricStreamCommandOutput> {
    return this.retire(new DeleteMetricStreamCommand({ ...sdkInput(input), Name: this.name }), options);
  }

  /**
   * Creates or updates a metric stream. Metric streams can automatically stream CloudWatch metrics to
   * Amazon Web Services destinations, including Amazon S3, and to many third-party solutions.
   *
   * Calls
   * [PutMetricStream](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricStream.html).
   */
  async put(
    input: ReadonlyInput<Omit<PutMetricStreamCommandInput, "Name">>,
    options?: CallOptions,
  ): Promise<PutMetricStreamCommandOutput> {
    return this.act(new PutMetricStreamCommand({ ...sdkInput(input), Name: this.name }), options);
  }

  /**
   * Starts the streaming of metrics for one or more of your metric streams.
   *
   * Calls
   * [StartMetricStreams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_StartMetricStreams.html).
   */
  async start(
    input: ReadonlyInput<Omit<StartMetricStreamsCommandInput, "Names">> = {},
    options?: CallOptions,
  ): Promise<StartMetricStreamsCommandOutput> {
    return this.act(new StartMetricStreamsCommand({ ...sdkInput(input), Names: [this.name] }), options);
  }

  /**
   * Stops the streaming of metrics for one or more of your metric streams.
   *
   * Calls
   * [StopMetricStreams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_StopMetricStreams.html).
   */
  async stop(
    input: ReadonlyInput<Omit<StopMetricStreamsCommandInput, "Names">> = {},
    options?: CallOptions,
  ): Promise<StopMetricStreamsCommandOutput> {
    return this.act(new StopMetricStreamsCommand({ ...sdkInput(input), Names: [this.name] }), options);
  }

  /**
   * Deletes the metric stream if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteMetricStream](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteMetricStream.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetMetricStreamCommand({ Name: this.name }), options));
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State;
  }
}

/** The attributes in a response of GetMetricStream. */
function pick(output: GetMetricStreamCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
