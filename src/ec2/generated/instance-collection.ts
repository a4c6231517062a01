// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
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
import type { BatchCall } from "../../core/batch/batch-call.js";
import type { BatchOptions, DryRunOptions } from "../../core/call/call-options.js";
import { Collection } from "../../core/collection/collection.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Listing } from "../../core/query/listing.js";
import { present } from "../../core/resource/identifiers.js";
import { Instance } from "./instance.js";

/** What `filter` takes: the input of DescribeInstances, less what the collection fills in. */
export type InstanceFilter = Omit<DescribeInstancesCommandInput, "NextToken">;

const listing: Listing = {
  operation: "DescribeInstances",
  members: ["InstanceIds", "IncludeManagedResources", "DryRun", "Filters", "NextToken", "MaxResults"],
  selectors: { InstanceIds: "ids", Filters: "filters" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["InstanceIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
};

/**
 * Instances that
 * [DescribeInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class InstanceCollection extends Collection<
  EC2Client,
  Instance,
  InstanceFilter,
  DescribeInstancesCommandOutput
> {
  static override readonly collectionName: string = "InstanceCollection";

  /**
   * Adds or overwrites only the specified tags for the specified Amazon EC2 resource or resources. When
   * you specify an existing tag key, the value is overwritten with the new value. Each resource can have
   * a maximum of 50 tags. Each tag consists of a key and optional value. Tag keys must be unique per
   * resource.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html) once
   * per page, several pages at a time, for all that `.all()` or a filter named, and resolves to the
   * outputs in page order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some instances only
   */
  createTags(
    input: Omit<CreateTagsCommandInput, "Resources">,
    options?: BatchOptions,
  ): Promise<CreateTagsCommandOutput[]>;
  /** Asks whether the call would be allowed, and changes nothing: EC2's `DryRun`. */
  createTags(
    input: Omit<CreateTagsCommandInput, "Resources">,
    options: BatchOptions & DryRunOptions,
  ): Promise<boolean>;
  async createTags(
    input: Omit<CreateTagsCommandInput, "Resources">,
    options?: BatchOptions & Partial<DryRunOptions>,
  ): Promise<CreateTagsCommandOutput[] | boolean> {
    const call: BatchCall<Instance, CreateTagsCommandOutput> = {
      command: (instances) =>
        new CreateTagsCommand({ ...input, Resources: instances.map((instance) => instance.id) }),
      id: (instance) => instance.id,
    };
    return options?.dryRun
      ? this.dryRunBatch("createTags", call, options)
      : this.batch("createTags", call, options);
  }

  /**
   * Enables detailed monitoring for a running instance. Otherwise, basic monitoring is enabled. For more
   * information, see
   * [Monitor your instances using CloudWatch](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch.html)
   * in the *Amazon EC2 User Guide*.
   *
   * Calls
   * [MonitorInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MonitorInstances.html)
   * once per page, several pages at a time, for all that `.all()` or a filter named, and resolves to the
   * outputs in page order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some instances only
   */
  monitor(
    input?: Omit<MonitorInstancesCommandInput, "InstanceIds">,
    options?: BatchOptions,
  ): Promise<MonitorInstancesCommandOutput[]>;
  /** Asks whether the call would be allowed, and changes nothing: EC2's `DryRun`. */
  monitor(
    input: Omit<MonitorInstancesCommandInput, "InstanceIds"> | undefined,
    options: BatchOptions & DryRunOptions,
  ): Promise<boolean>;
  async monitor(
    input: Omit<MonitorInstancesCommandInput, "InstanceIds"> = {},
    options?: BatchOptions & Partial<DryRunOptions>,
  ): Promise<MonitorInstancesCommandOutput[] | boolean> {
    const call: BatchCall<Instance, MonitorInstancesCommandOutput> = {
      command: (instances) =>
        new MonitorInstancesCommand({ ...input, InstanceIds: instances.map((instance) => instance.id) }),
      id: (instance) => instance.id,
    };
    return options?.dryRun
      ? this.dryRunBatch("monitor", call, options)
      : this.batch("monitor", call, options);
  }

  /**
   * Requests a reboot of the specified instances. This operation is asynchronous; it only queues a
   * request to reboot the specified instances. The operation succeeds if the instances are valid and
   * belong to you. Requests to reboot terminated instances are ignored.
   *
   * Calls
   * [RebootInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RebootInstances.html)
   * once per page, several pages at a time, for all that `.all()` or a filter named, and resolves to the
   * outputs in page order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some instances only
   */
  reboot(
    input?: Omit<RebootInstancesCommandInput, "InstanceIds">,
    options?: BatchOptions,
  ): Promise<RebootInstancesCommandOutput[]>;
  /** Asks whether the call would be allowed, and changes nothing: EC2's `DryRun`. */
  reboot(
    input: Omit<RebootInstancesCommandInput, "InstanceIds"> | undefined,
    options: BatchOptions & DryRunOptions,
  ): Promise<boolean>;
  async reboot(
    input: Omit<RebootInstancesCommandInput, "InstanceIds"> = {},
    options?: BatchOptions & Partial<DryRunOptions>,
  ): Promise<RebootInstancesCommandOutput[] | boolean> {
    const call: BatchCall<Instance, RebootInstancesCommandOutput> = {
      command: (instances) =>
        new RebootInstancesCommand({ ...input, InstanceIds: instances.map((instance) => instance.id) }),
      id: (instance) => instance.id,
    };
    return options?.dryRun ? this.dryRunBatch("reboot", call, options) : this.batch("reboot", call, options);
  }

  /**
   * Starts an Amazon EBS-backed instance that you've previously stopped.
   *
   * Calls
   * [StartInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html)
   * once per page, several pages at a time, for all that `.all()` or a filter named, and resolves to the
   * outputs in page order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some instances only
   */
  start(
    input?: Omit<StartInstancesCommandInput, "InstanceIds">,
    options?: BatchOptions,
  ): Promise<StartInstancesCommandOutput[]>;
  /** Asks whether the call would be allowed, and changes nothing: EC2's `DryRun`. */
  start(
    input: Omit<StartInstancesCommandInput, "InstanceIds"> | undefined,
    options: BatchOptions & DryRunOptions,
  ): Promise<boolean>;
  async start(
    input: Omit<StartInstancesCommandInput, "InstanceIds"> = {},
    options?: BatchOptions & Partial<DryRunOptions>,
  ): Promise<StartInstancesCommandOutput[] | boolean> {
    const call: BatchCall<Instance, StartInstancesCommandOutput> = {
      command: (instances) =>
        new StartInstancesCommand({ ...input, InstanceIds: instances.map((instance) => instance.id) }),
      id: (instance) => instance.id,
    };
    return options?.dryRun ? this.dryRunBatch("start", call, options) : this.batch("start", call, options);
  }

  /**
   * Stops an Amazon EBS-backed instance. You can restart your instance at any time using the
   * [StartInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html)
   * API. For more information, see
   * [Stop and start Amazon EC2 instances](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html)
   * in the *Amazon EC2 User Guide*.
   *
   * Calls [StopInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StopInstances.html)
   * once per page, several pages at a time, for all that `.all()` or a filter named, and resolves to the
   * outputs in page order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some instances only
   */
  stop(
    input?: Omit<StopInstancesCommandInput, "InstanceIds">,
    options?: BatchOptions,
  ): Promise<StopInstancesCommandOutput[]>;
  /** Asks whether the call would be allowed, and changes nothing: EC2's `DryRun`. */
  stop(
    input: Omit<StopInstancesCommandInput, "InstanceIds"> | undefined,
    options: BatchOptions & DryRunOptions,
  ): Promise<boolean>;
  async stop(
    input: Omit<StopInstancesCommandInput, "InstanceIds"> = {},
    options?: BatchOptions & Partial<DryRunOptions>,
  ): Promise<StopInstancesCommandOutput[] | boolean> {
    const call: BatchCall<Instance, StopInstancesCommandOutput> = {
      command: (instances) =>
        new StopInstancesCommand({ ...input, InstanceIds: instances.map((instance) => instance.id) }),
      id: (instance) => instance.id,
    };
    return options?.dryRun ? this.dryRunBatch("stop", call, options) : this.batch("stop", call, options);
  }

  /**
   * Terminates (deletes) the specified instances. This operation is
   * [idempotent](https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html); if you
   * terminate an instance more than once, each call succeeds.
   *
   * Calls
   * [TerminateInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html)
   * once per page, several pages at a time, for all that `.all()` or a filter named, and resolves to the
   * outputs in page order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some instances only
   */
  terminate(
    input?: Omit<TerminateInstancesCommandInput, "InstanceIds">,
    options?: BatchOptions,
  ): Promise<TerminateInstancesCommandOutput[]>;
  /** Asks whether the call would be allowed, and changes nothing: EC2's `DryRun`. */
  terminate(
    input: Omit<TerminateInstancesCommandInput, "InstanceIds"> | undefined,
    options: BatchOptions & DryRunOptions,
  ): Promise<boolean>;
  async terminate(
    input: Omit<TerminateInstancesCommandInput, "InstanceIds"> = {},
    options?: BatchOptions & Partial<DryRunOptions>,
  ): Promise<TerminateInstancesCommandOutput[] | boolean> {
    const call: BatchCall<Instance, TerminateInstancesCommandOutput> = {
      command: (instances) =>
        new TerminateInstancesCommand({ ...input, InstanceIds: instances.map((instance) => instance.id) }),
      id: (instance) => instance.id,
    };
    return options?.dryRun
      ? this.dryRunBatch("terminate", call, options)
      : this.batch("terminate", call, options);
  }

  /**
   * Disables detailed monitoring for a running instance. For more information, see
   * [Monitoring your instances and volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch.html)
   * in the *Amazon EC2 User Guide*.
   *
   * Calls
   * [UnmonitorInstances](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnmonitorInstances.html)
   * once per page, several pages at a time, for all that `.all()` or a filter named, and resolves to the
   * outputs in page order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some instances only
   */
  unmonitor(
    input?: Omit<UnmonitorInstancesCommandInput, "InstanceIds">,
    options?: BatchOptions,
  ): Promise<UnmonitorInstancesCommandOutput[]>;
  /** Asks whether the call would be allowed, and changes nothing: EC2's `DryRun`. */
  unmonitor(
    input: Omit<UnmonitorInstancesCommandInput, "InstanceIds"> | undefined,
    options: BatchOptions & DryRunOptions,
  ): Promise<boolean>;
  async unmonitor(
    input: Omit<UnmonitorInstancesCommandInput, "InstanceIds"> = {},
    options?: BatchOptions & Partial<DryRunOptions>,
  ): Promise<UnmonitorInstancesCommandOutput[] | boolean> {
    const call: BatchCall<Instance, UnmonitorInstancesCommandOutput> = {
      command: (instances) =>
        new UnmonitorInstancesCommand({ ...input, InstanceIds: instances.map((instance) => instance.id) }),
      id: (instance) => instance.id,
    };
    return options?.dryRun
      ? this.dryRunBatch("unmonitor", call, options)
      : this.batch("unmonitor", call, options);
  }

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: DescribeInstancesCommandInput): DescribeInstancesCommand {
    return new DescribeInstancesCommand(input);
  }

  protected override resources(output: DescribeInstancesCommandOutput): Instance[] {
    return (output.Reservations ?? [])
      .flatMap((reservation) => reservation.Instances ?? [])
      .map(
        (instance) =>
          new Instance({ id: present(instance.InstanceId, "InstanceId") }, this.context, instance),
      );
  }

  protected override nextToken(output: DescribeInstancesCommandOutput): object | undefined {
    return pageToken({ NextToken: output.NextToken });
  }
}
