// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AttachVolumeCommand,
  type AttachVolumeCommandInput,
  type AttachVolumeCommandOutput,
  CreateSnapshotCommand,
  type CreateSnapshotCommandInput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DeleteVolumeCommand,
  type DeleteVolumeCommandInput,
  type DeleteVolumeCommandOutput,
  DescribeVolumeAttributeCommand,
  type DescribeVolumeAttributeCommandInput,
  type DescribeVolumeAttributeCommandOutput,
  DescribeVolumeStatusCommand,
  type DescribeVolumeStatusCommandInput,
  type DescribeVolumeStatusCommandOutput,
  DescribeVolumesCommand,
  type DescribeVolumesCommandOutput,
  DetachVolumeCommand,
  type DetachVolumeCommandInput,
  type DetachVolumeCommandOutput,
  type EC2Client,
  EnableVolumeIOCommand,
  type EnableVolumeIOCommandInput,
  type EnableVolumeIOCommandOutput,
  ModifyVolumeAttributeCommand,
  type ModifyVolumeAttributeCommandInput,
  type ModifyVolumeAttributeCommandOutput,
  type Volume as Shape,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type {
  CallOptions,
  CreateOptions,
  DryRunOptions,
  DryRunResult,
} from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { newlyCreated } from "../../core/resource/resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { tagSpecifications } from "../tag-specifications.js";
import { SnapshotCollection } from "./snapshot-collection.js";
import { Snapshot } from "./snapshot.js";
import { Tag } from "./tag.js";
import { volumeAvailableWaiter, volumeDeletedWaiter, volumeInUseWaiter } from "./waiters/describe-volumes.js";

/** `meta.identifiers` of Volume. */
export interface VolumeIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/** A volume of Amazon Elastic Block Store (EBS). Created by `ec2.volume(id)`, without a request. */
export class Volume extends LoadableResource<EC2Client, Shape, VolumeIdentifiers> {
  static override readonly resourceName: string = "Volume";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    status: "state",
    type: "volumeType",
    created: "createTime",
    creationDate: "createTime",
    instance: "attachments",
    attach: "attachToInstance",
    detach: "detachFromInstance",
  };
  static override readonly notFoundErrors: readonly string[] = ["InvalidVolume.NotFound"];
  static override readonly bulkSize: number = 200;

  /** The ID of the volume. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the volume. */
  get volumeId(): string {
    return this.identifiers.id;
  }

  /** The ID of the Availability Zone for the volume. */
  get availabilityZoneId(): Shape["AvailabilityZoneId"] {
    return this.attribute("AvailabilityZoneId");
  }

  /** The Amazon Resource Name (ARN) of the Outpost. */
  get outpostArn(): Shape["OutpostArn"] {
    return this.attribute("OutpostArn");
  }

  /** The ID of the source volume from which the volume copy was created. Only for volume copies. */
  get sourceVolumeId(): Shape["SourceVolumeId"] {
    return this.attribute("SourceVolumeId");
  }

  /**
   * The number of I/O operations per second (IOPS). For `gp3`, `io1`, and `io2` volumes, this represents
   * the number of IOPS that are provisioned for the volume. For `gp2` volumes, this represents the
   * baseline performance of the volume and the rate at which the volume accumulates I/O credits for
   * bursting.
   */
  get iops(): Shape["Iops"] {
    return this.attribute("Iops");
  }

  /** Any tags assigned to the volume. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The volume type. */
  get volumeType(): NonNullable<Shape["VolumeType"]> {
    return this.requiredAttribute("VolumeType");
  }

  /**
   * > **Note:** This parameter is not returned by CreateVolume.
   *
   * Indicates whether the volume was created using fast snapshot restore.
   */
  get fastRestored(): Shape["FastRestored"] {
    return this.attribute("FastRestored");
  }

  /** Indicates whether Amazon EBS Multi-Attach is enabled. */
  get multiAttachEnabled(): Shape["MultiAttachEnabled"] {
    return this.attribute("MultiAttachEnabled");
  }

  /** The throughput that the volume supports, in MiB/s. */
  get throughput(): Shape["Throughput"] {
    return this.attribute("Throughput");
  }

  /**
   * > **Note:** This parameter is not returned by CreateVolume.
   *
   * Reserved for future use.
   */
  get sseType(): Shape["SseType"] {
    return this.attribute("SseType");
  }

  /** The service provider that manages the volume. */
  get operator(): Shape["Operator"] {
    return this.attribute("Operator");
  }

  /**
   * The Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate) specified for
   * the volume during creation, in MiB/s. If no volume initialization rate was specified, the value is
   * `null`.
   */
  get volumeInitializationRate(): Shape["VolumeInitializationRate"] {
    return this.attribute("VolumeInitializationRate");
  }

  /** The Amazon Resource Name (ARN) of the volume. */
  get volumeArn(): Shape["VolumeArn"] {
    return this.attribute("VolumeArn");
  }

  /** The ID of the Amazon Web Services account that owns the volume. */
  get ownerId(): Shape["OwnerId"] {
    return this.attribute("OwnerId");
  }

  /** The size of the volume, in GiBs. */
  get size(): NonNullable<Shape["Size"]> {
    return this.requiredAttribute("Size");
  }

  /** The snapshot from which the volume was created, if applicable. */
  get snapshotId(): Shape["SnapshotId"] {
    return this.attribute("SnapshotId");
  }

  /** The Availability Zone for the volume. */
  get availabilityZone(): NonNullable<Shape["AvailabilityZone"]> {
    return this.requiredAttribute("AvailabilityZone");
  }

  /** The volume state. */
  get state(): NonNullable<Shape["State"]> {
    return this.requiredAttribute("State");
  }

  /** The time stamp when volume creation was initiated. */
  get createTime(): NonNullable<Shape["CreateTime"]> {
    return this.requiredAttribute("CreateTime");
  }

  /**
   * > **Note:** This parameter is not returned by CreateVolume.
   *
   * Information about the volume attachments.
   */
  get attachments(): NonNullable<Shape["Attachments"]> {
    return this.attribute("Attachments") ?? [];
  }

  /** Indicates whether the volume is encrypted. */
  get encrypted(): NonNullable<Shape["Encrypted"]> {
    return this.requiredAttribute("Encrypted");
  }

  /**
   * The Amazon Resource Name (ARN) of the KMS key that was used to protect the volume encryption key for
   * the volume.
   */
  get kmsKeyId(): Shape["KmsKeyId"] {
    return this.attribute("KmsKeyId");
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<CreateTagsCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new CreateTagsCommand({ Resources: [this.id], Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<DeleteTagsCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(
      new DeleteTagsCommand({ Resources: [this.id], Tags: given.map((Key) => ({ Key })) }),
      options,
    );
  }

  /**
   * The snapshots of the volume. Lists by
   * [DescribeSnapshots](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html).
   */
  get snapshots(): SnapshotCollection {
    return new SnapshotCollection(this.context, { Filters: [{ Name: "volume-id", Values: [this.id] }] });
  }

  /**
   * Attaches an Amazon EBS volume to a `running` or `stopped` instance, and exposes it to the instance
   * with the specified device name.
   *
   * Calls [AttachVolume](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachVolume.html).
   */
  async attachToInstance<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AttachVolumeCommandInput, "VolumeId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AttachVolumeCommandOutput>> {
    const command = new AttachVolumeCommand({ ...sdkInput(input), VolumeId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Creates a snapshot of an EBS volume and stores it in Amazon S3. You can use snapshots for backups,
   * to make copies of EBS volumes, and to save data before shutting down an instance.
   *
   * Calls
   * [CreateSnapshot](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html).
   * Resolves to the resource.
   */
  async createSnapshot<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateSnapshotCommandInput, "VolumeId">> = {},
    options?: CreateOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Snapshot>> {
    const command = new CreateSnapshotCommand({
      ...sdkInput(input),
      VolumeId: this.id,
      TagSpecifications: tagSpecifications("snapshot", input.TagSpecifications, options?.tags),
    });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
      const data = withoutMetadata(output);
      return newlyCreated(new Snapshot({ id: present(data.SnapshotId, "SnapshotId") }, this.context, data));
    });
  }

  /**
   * Adds or overwrites only the specified tags for the specified Amazon EC2 resource or resources. When
   * you specify an existing tag key, the value is overwritten with the new value. Each resource can have
   * a maximum of 50 tags. Each tag consists of a key and optional value. Tag keys must be unique per
   * resource.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   * Resolves to the resources, in the order of the input.
   */
  async createTags<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateTagsCommandInput, "Resources">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Tag[]>> {
    const command = new CreateTagsCommand({ ...sdkInput(input), Resources: [this.id] });
    return unlessDryRun(this.context, command, options, async () => {
      await this.act(command, options);
      return (input.Tags ?? []).map(
        (tag) =>
          new Tag(
            { resourceId: this.id, key: present(tag.Key, "Key"), value: tag.Value ?? "" },
            this.context,
          ),
      );
    });
  }

  /**
   * Deletes the specified EBS volume. The volume must be in the `available` state (not attached to an
   * instance).
   *
   * Calls [DeleteVolume](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVolume.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteVolumeCommandInput, "VolumeId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteVolumeCommandOutput>> {
    const command = new DeleteVolumeCommand({ ...sdkInput(input), VolumeId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Describes the specified attribute of the specified volume. You can specify only one attribute at a
   * time.
   *
   * Calls
   * [DescribeVolumeAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumeAttribute.html).
   */
  async describeAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DescribeVolumeAttributeCommandInput, "VolumeId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DescribeVolumeAttributeCommandOutput>> {
    const command = new DescribeVolumeAttributeCommand({ ...sdkInput(input), VolumeId: this.id });
    return unlessDryRun(this.context, command, options, () => this.ask(command, options));
  }

  /**
   * Describes the status of the specified volumes. Volume status provides the result of the checks
   * performed on your volumes to determine events that can impair the performance of your volumes. The
   * performance of a volume can be affected if an issue occurs on the volume's underlying host. If the
   * volume's underlying host experiences a power outage or system issue, after the system is restored,
   * there could be data inconsistencies on the volume. Volume events notify you if this occurs. Volume
   * actions notify you if any action needs to be taken in response to the event.
   *
   * Calls
   * [DescribeVolumeStatus](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumeStatus.html).
   */
  async describeStatus<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DescribeVolumeStatusCommandInput, "VolumeIds">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DescribeVolumeStatusCommandOutput>> {
    const command = new DescribeVolumeStatusCommand({ ...sdkInput(input), VolumeIds: [this.id] });
    return unlessDryRun(this.context, command, options, () => this.ask(command, options));
  }

  /**
   * Detaches an EBS volume from an instance. Make sure to unmount any file systems on the device within
   * your operating system before detaching the volume. Failure to do so can result in the volume
   * becoming stuck in the `busy` state while detaching. If this happens, detachment can be delayed
   * indefinitely until you unmount the volume, force detachment, reboot the instance, or all three. If
   * an EBS volume is the root device of an instance, it can't be detached while the instance is running.
   * To detach the root volume, stop the instance first.
   *
   * Calls [DetachVolume](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachVolume.html).
   */
  async detachFromInstance<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DetachVolumeCommandInput, "VolumeId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DetachVolumeCommandOutput>> {
    const command = new DetachVolumeCommand({ ...sdkInput(input), VolumeId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Enables I/O operations for a volume that had I/O operations disabled because the data on the volume
   * was potentially inconsistent.
   *
   * Calls
   * [EnableVolumeIO](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVolumeIO.html).
   */
  async enableIo<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<EnableVolumeIOCommandInput, "VolumeId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, EnableVolumeIOCommandOutput>> {
    const command = new EnableVolumeIOCommand({ ...sdkInput(input), VolumeId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Modifies a volume attribute.
   *
   * Calls
   * [ModifyVolumeAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolumeAttribute.html).
   */
  async modifyAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ModifyVolumeAttributeCommandInput, "VolumeId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ModifyVolumeAttributeCommandOutput>> {
    const command = new ModifyVolumeAttributeCommand({ ...sdkInput(input), VolumeId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Deletes the volume if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors. Calls
   * [DeleteVolume](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVolume.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidVolume.NotFound"], () => this.delete({}, options));
  }

  /**
   * Waits with the service's waiter `VolumeAvailable`, which polls
   * [DescribeVolumes](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilAvailable(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(volumeAvailableWaiter, this.id, options, pick);
  }

  /**
   * Waits with the service's waiter `VolumeDeleted`, which polls
   * [DescribeVolumes](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilDeleted(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(volumeDeletedWaiter, this.id, options, pick);
  }

  /**
   * Waits with the service's waiter `VolumeInUse`, which polls
   * [DescribeVolumes](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilInUse(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(volumeInUseWaiter, this.id, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeVolumesCommand({ VolumeIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeVolumesCommand({ Filters: [{ Name: "volume-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.Volumes ?? [], (found) => found.VolumeId);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State;
  }
}

/** The attributes in a response of DescribeVolumes. */
function pick(output: DescribeVolumesCommandOutput): Shape | undefined {
  return output.Volumes?.[0];
}
