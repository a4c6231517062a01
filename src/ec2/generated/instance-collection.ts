// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeInstancesCommand,
  type DescribeInstancesCommandInput,
  type DescribeInstancesCommandOutput,
  type EC2Client,
  MonitorInstancesCommand,
  type MonitorInstancesCommandInput,
  type MonitorInstancesCommandOutput,
  RebootInstancesCommand,
  type RebootInstancesCommandInput,
  type RebootInstancesCommandOutput,
  StartInstancesCommand,
  type StartInstancesCommandInput,
  type StartInstancesCommandOutput,
  StopInstancesCommand,
  type StopInstancesCommandInput,
  type StopInstancesCommandOutput,
  TerminateInstancesCommand,
  type TerminateInstancesCommandInput,
  type TerminateInstancesCommandOutput,
  UnmonitorInstancesCommand,
  type UnmonitorInstancesCommandInput,
  type UnmonitorInstancesCommandOutput,
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
import { Instance, type InstanceIdentifiers } from "./instance.js";

/** The input of `filter`: that of DescribeInstances, without the members that the collection sets. */
export type InstanceFilter = ReadonlyInput<Omit<DescribeInstancesCommandInput, "NextToken">>;

const describeInstances: ListOperation<
  EC2Client,
  Instance,
  DescribeInstancesCommandInput,
  DescribeInstancesCommandOutput
> = {
  name: "DescribeInstances",
  selectors: { InstanceIds: "ids", Filters: "filters" },
  named: { InstanceIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["InstanceIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeInstancesCommand(input),
  items: (output, { context }) =>
    (output.Reservations ?? [])
      .flatMap((reservation) => reservation.Instances ?? [])
      .map((instance) => new Instance({ id: present(instance.InstanceId, "InstanceId") }, context, instance)),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Instances that
 * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html)
 * lists; lazy, and iterable any number of times.
 */
export class InstanceCollection extends Collection<
  EC2Client,
  Instance,
  InstanceFilter,
  DescribeInstancesCommandOutput
> {
  static override readonly collectionName: string = "InstanceCollection";
  static override readonly itemErrors: readonly string[] = [
    "InvalidInstanceID.NotFound",
    "InvalidInstanceID.Malformed",
    "IncorrectInstanceState",
    "IncorrectState",
    "OperationNotPermitted",
    "UnsupportedOperation",
  ];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<Instance>) {
    super(describeInstances, context, fixed, query);
  }

  /**
   * The given instances, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(instances: Known<Instance | string>): this {
    return this.known<InstanceIdentifiers>(instances, {
      classes: ["Instance"],
      own: { id: ["id"] },
      make: (identifiers) => new Instance(identifiers, this.context),
    });
  }

  /**
   * Adds or overwrites only the specified tags for the specified Amazon EC2 resource or resources. When
   * you specify an existing tag key, the value is overwritten with the new value. Each resource can have
   * a maximum of 50 tags. Each tag consists of a key and optional value. Tag keys must be unique per
   * resource.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html) once
   * per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the instances, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async createTags<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateTagsCommandInput, "Resources">>,
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, CreateTagsCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "createTags",
      {
        input,
        Command: CreateTagsCommand,
        command: (instances) =>
          new CreateTagsCommand({ ...sdkInput(input), Resources: instances.map((instance) => instance.id) }),
        id: (instance) => instance.id,
      },
      options,
    );
  }

  /**
   * Enables detailed monitoring for a running instance. Otherwise, basic monitoring is enabled. For more
   * information, see
   * [Monitor your instances using CloudWatch](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch.html)
   * in the *Amazon EC2 User Guide*.
   *
   * Calls
   * [MonitorInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MonitorInstances.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the instances, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async monitor<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<MonitorInstancesCommandInput, "InstanceIds">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, MonitorInstancesCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "monitor",
      {
        input,
        Command: MonitorInstancesCommand,
        command: (instances) =>
          new MonitorInstancesCommand({
            ...sdkInput(input),
            InstanceIds: instances.map((instance) => instance.id),
          }),
        id: (instance) => instance.id,
      },
      options,
    );
  }

  /**
   * Requests a reboot of the specified instances. This operation is asynchronous; it only queues a
   * request to reboot the specified instances. The operation succeeds if the instances are valid and
   * belong to you. Requests to reboot terminated instances are ignored.
   *
   * Calls
   * [RebootInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RebootInstances.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the instances, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async reboot<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<RebootInstancesCommandInput, "InstanceIds">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, RebootInstancesCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "reboot",
      {
        input,
        Command: RebootInstancesCommand,
        command: (instances) =>
          new RebootInstancesCommand({
            ...sdkInput(input),
            InstanceIds: instances.map((instance) => instance.id),
          }),
        id: (instance) => instance.id,
      },
      options,
    );
  }

  /**
   * Starts an Amazon EBS-backed instance that you've previously stopped.
   *
   * Calls
   * [StartInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the instances, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async start<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<StartInstancesCommandInput, "InstanceIds">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, StartInstancesCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "start",
      {
        input,
        Command: StartInstancesCommand,
        command: (instances) =>
          new StartInstancesCommand({
            ...sdkInput(input),
            InstanceIds: instances.map((instance) => instance.id),
          }),
        id: (instance) => instance.id,
      },
      options,
    );
  }

  /**
   * Stops an Amazon EBS-backed instance. You can restart your instance at any time using the
   * [StartInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html)
   * API. For more information, see
   * [Stop and start Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html)
   * in the *Amazon EC2 User Guide*.
   *
   * Calls [StopInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the instances, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async stop<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<StopInstancesCommandInput, "InstanceIds">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, StopInstancesCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "stop",
      {
        input,
        Command: StopInstancesCommand,
        command: (instances) =>
          new StopInstancesCommand({
            ...sdkInput(input),
            InstanceIds: instances.map((instance) => instance.id),
          }),
        id: (instance) => instance.id,
      },
      options,
    );
  }

  /**
   * Terminates (deletes) the specified instances. This operation is
   * [idempotent](https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html); if you
   * terminate an instance more than once, each call succeeds.
   *
   * Calls
   * [TerminateInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the instances, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async terminate<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<TerminateInstancesCommandInput, "InstanceIds">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, TerminateInstancesCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "terminate",
      {
        input,
        Command: TerminateInstancesCommand,
        command: (instances) =>
          new TerminateInstancesCommand({
            ...sdkInput(input),
            InstanceIds: instances.map((instance) => instance.id),
          }),
        id: (instance) => instance.id,
        ends: true,
      },
      options,
    );
  }

  /**
   * Disables detailed monitoring for a running instance. For more information, see
   * [Monitoring your instances and volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch.html)
   * in the *Amazon EC2 User Guide*.
   *
   * Calls
   * [UnmonitorInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnmonitorInstances.html)
   * once per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the instances, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async unmonitor<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<UnmonitorInstancesCommandInput, "InstanceIds">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, UnmonitorInstancesCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "unmonitor",
      {
        input,
        Command: UnmonitorInstancesCommand,
        command: (instances) =>
          new UnmonitorInstancesCommand({
            ...sdkInput(input),
            InstanceIds: instances.map((instance) => instance.id),
          }),
        id: (instance) => instance.id,
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
   * @throws `TypeError` if nothing selects the instances, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (instances) =>
          new CreateTagsCommand({ Resources: instances.map((instance) => instance.id), Tags: given }),
        id: (instance) => instance.id,
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
   * @throws `TypeError` if nothing selects the instances, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (instances) =>
          new DeleteTagsCommand({
            Resources: instances.map((instance) => instance.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (instance) => instance.id,
      },
      options,
    );
  }
}
