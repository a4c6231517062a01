// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CopySnapshotCommand,
  type CopySnapshotCommandInput,
  type CopySnapshotCommandOutput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteSnapshotCommand,
  type DeleteSnapshotCommandInput,
  type DeleteSnapshotCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeSnapshotAttributeCommand,
  type DescribeSnapshotAttributeCommandInput,
  type DescribeSnapshotAttributeCommandOutput,
  DescribeSnapshotsCommand,
  type DescribeSnapshotsCommandOutput,
  type EC2Client,
  ModifySnapshotAttributeCommand,
  type ModifySnapshotAttributeCommandInput,
  type ModifySnapshotAttributeCommandOutput,
  ResetSnapshotAttributeCommand,
  type ResetSnapshotAttributeCommandInput,
  type ResetSnapshotAttributeCommandOutput,
  type Snapshot as Shape,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { Tag } from "./tag.js";
import { Volume } from "./volume.js";
import { snapshotCompletedWaiter } from "./waiters/describe-snapshots.js";

/** `meta.identifiers` of Snapshot. */
export interface SnapshotIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/** A point-in-time copy of a volume, stored in S3. Created by `ec2.snapshot(id)`, without a request. */
export class Snapshot extends LoadableResource<EC2Client, Shape, SnapshotIdentifiers> {
  static override readonly resourceName: string = "Snapshot";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    status: "state",
    size: "volumeSize",
    created: "startTime",
    createTime: "startTime",
    creationDate: "startTime",
    owner: "ownerId",
  };
  static override readonly notFoundErrors: readonly string[] = ["InvalidSnapshot.NotFound"];
  static override readonly bulkSize: number = 200;

  /** The ID of the snapshot. Each snapshot receives a unique identifier when it is created. */
  get id(): string {
    return this.identifiers.id;
  }

  /**
   * The SDK's name for `id`: the ID of the snapshot. Each snapshot receives a unique identifier when it
   * is created.
   */
  get snapshotId(): string {
    return this.identifiers.id;
  }

  /**
   * The Amazon Web Services owner alias, from an Amazon-maintained list (`amazon`). This is not the
   * user-configured Amazon Web Services account alias set using the IAM console.
   */
  get ownerAlias(): Shape["OwnerAlias"] {
    return this.attribute("OwnerAlias");
  }

  /**
   * The ARN of the Outpost on which the snapshot is stored. For more information, see
   * [Amazon EBS local snapshots on Outposts](https://docs.aws.amazon.com/ebs/latest/userguide/snapshots-outposts.html)
   * in the *Amazon EBS User Guide*.
   */
  get outpostArn(): Shape["OutpostArn"] {
    return this.attribute("OutpostArn");
  }

  /** Any tags assigned to the snapshot. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /**
   * The storage tier in which the snapshot is stored. `standard` indicates that the snapshot is stored
   * in the standard snapshot storage tier and that it is ready for use. `archive` indicates that the
   * snapshot is currently archived and that it must be restored before it can be used.
   */
  get storageTier(): Shape["StorageTier"] {
    return this.attribute("StorageTier");
  }

  /**
   * Only for archived snapshots that are temporarily restored. Indicates the date and time when a
   * temporarily restored snapshot will be automatically re-archived.
   */
  get restoreExpiryTime(): Shape["RestoreExpiryTime"] {
    return this.attribute("RestoreExpiryTime");
  }

  /** Reserved for future use. */
  get sseType(): Shape["SseType"] {
    return this.attribute("SseType");
  }

  /**
   * The Availability Zone or Local Zone of the snapshot. For example, `us-west-1a` (Availability Zone)
   * or `us-west-2-lax-1a` (Local Zone).
   */
  get availabilityZone(): Shape["AvailabilityZone"] {
    return this.attribute("AvailabilityZone");
  }

  /**
   * > **Note:** Only for snapshot copies.
   *
   * Indicates whether the snapshot copy was created with a standard or time-based snapshot copy
   * operation. Time-based snapshot copy operations complete within the completion duration specified in
   * the request. Standard snapshot copy operations are completed on a best-effort basis.
   *
   * - `standard` - The snapshot copy was created with a standard snapshot copy operation.
   * - `time-based` - The snapshot copy was created with a time-based snapshot copy operation.
   */
  get transferType(): Shape["TransferType"] {
    return this.attribute("TransferType");
  }

  /**
   * > **Note:** Only for snapshot copies created with time-based snapshot copy operations.
   *
   * The completion duration requested for the time-based snapshot copy operation.
   */
  get completionDurationMinutes(): Shape["CompletionDurationMinutes"] {
    return this.attribute("CompletionDurationMinutes");
  }

  /** The time stamp when the snapshot was completed. */
  get completionTime(): Shape["CompletionTime"] {
    return this.attribute("CompletionTime");
  }

  /**
   * The full size of the snapshot, in bytes.
   *
   * > **Important:** This is **not** the incremental size of the snapshot. This is the full snapshot
   * > size and represents the size of all the blocks that were written to the source volume at the time
   * > the snapshot was created.
   */
  get fullSnapshotSizeInBytes(): Shape["FullSnapshotSizeInBytes"] {
    return this.attribute("FullSnapshotSizeInBytes");
  }

  /**
   * The ID of the volume that was used to create the snapshot. Snapshots created by a copy snapshot
   * operation have an arbitrary volume ID that you should not use for any purpose.
   */
  get volumeId(): NonNullable<Shape["VolumeId"]> {
    return this.requiredAttribute("VolumeId");
  }

  /** The snapshot state. */
  get state(): NonNullable<Shape["State"]> {
    return this.requiredAttribute("State");
  }

  /**
   * Encrypted Amazon EBS snapshots are copied asynchronously. If a snapshot copy operation fails (for
   * example, if the proper KMS permissions are not obtained) this field displays error state details to
   * help you diagnose why the error occurred. This parameter is only returned by `DescribeSnapshots`.
   */
  get stateMessage(): Shape["StateMessage"] {
    return this.attribute("StateMessage");
  }

  /** The time stamp when the snapshot was initiated. */
  get startTime(): NonNullable<Shape["StartTime"]> {
    return this.requiredAttribute("StartTime");
  }

  /** The progress of the snapshot, as a percentage. */
  get progress(): NonNullable<Shape["Progress"]> {
    return this.requiredAttribute("Progress");
  }

  /** The ID of the Amazon Web Services account that owns the EBS snapshot. */
  get ownerId(): NonNullable<Shape["OwnerId"]> {
    return this.requiredAttribute("OwnerId");
  }

  /** The description for the snapshot. */
  get description(): NonNullable<Shape["Description"]> {
    return this.requiredAttribute("Description");
  }

  /** The size of the volume, in GiB. */
  get volumeSize(): NonNullable<Shape["VolumeSize"]> {
    return this.requiredAttribute("VolumeSize");
  }

  /** Indicates whether the snapshot is encrypted. */
  get encrypted(): NonNullable<Shape["Encrypted"]> {
    return this.requiredAttribute("Encrypted");
  }

  /**
   * The Amazon Resource Name (ARN) of the KMS key that was used to protect the volume encryption key for
   * the parent volume.
   */
  get kmsKeyId(): Shape["KmsKeyId"] {
    return this.attribute("KmsKeyId");
  }

  /**
   * The data encryption key identifier for the snapshot. This value is a unique identifier that
   * corresponds to the data encryption key that was used to encrypt the original volume or snapshot
   * copy. Because data encryption keys are inherited by volumes created from snapshots, and vice versa,
   * if snapshots share the same data encryption key identifier, then they belong to the same
   * volume/snapshot lineage. This parameter is only returned by `DescribeSnapshots`.
   */
  get dataEncryptionKeyId(): Shape["DataEncryptionKeyId"] {
    return this.attribute("DataEncryptionKeyId");
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

  /** The volume referenced by `VolumeId`. Makes no request; load the resource first. */
  get volume(): Volume {
    return new Volume({ id: this.requiredAttribute("VolumeId") }, this.context);
  }

  /**
   * Creates an exact copy of an Amazon EBS snapshot.
   *
   * Calls [CopySnapshot](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html).
   */
  async copy<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CopySnapshotCommandInput, "SourceSnapshotId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, CopySnapshotCommandOutput>> {
    const command = new CopySnapshotCommand({ ...sdkInput(input), SourceSnapshotId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
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
   * Deletes the specified snapshot.
   *
   * Calls
   * [DeleteSnapshot](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteSnapshotCommandInput, "SnapshotId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteSnapshotCommandOutput>> {
    const command = new DeleteSnapshotCommand({ ...sdkInput(input), SnapshotId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Describes the specified attribute of the specified snapshot. You can specify only one attribute at a
   * time.
   *
   * Calls
   * [DescribeSnapshotAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotAttribute.html).
   */
  async describeAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DescribeSnapshotAttributeCommandInput, "SnapshotId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DescribeSnapshotAttributeCommandOutput>> {
    const command = new DescribeSnapshotAttributeCommand({ ...sdkInput(input), SnapshotId: this.id });
    return unlessDryRun(this.context, command, options, () => this.ask(command, options));
  }

  /**
   * Adds or removes permission settings for the specified snapshot. You may add or remove specified
   * Amazon Web Services account IDs from a snapshot's list of create volume permissions, but you cannot
   * do both in a single operation. If you need to both add and remove account IDs for a snapshot, you
   * must use multiple operations. You can make up to 500 modifications to a snapshot in a single
   * operation.
   *
   * Calls
   * [ModifySnapshotAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html).
   */
  async modifyAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ModifySnapshotAttributeCommandInput, "SnapshotId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ModifySnapshotAttributeCommandOutput>> {
    const command = new ModifySnapshotAttributeCommand({ ...sdkInput(input), SnapshotId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Resets permission settings for the specified snapshot.
   *
   * Calls
   * [ResetSnapshotAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetSnapshotAttribute.html).
   */
  async resetAttribute<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ResetSnapshotAttributeCommandInput, "SnapshotId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ResetSnapshotAttributeCommandOutput>> {
    const command = new ResetSnapshotAttributeCommand({ ...sdkInput(input), SnapshotId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Deletes the snapshot if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteSnapshot](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidSnapshot.NotFound"], () => this.delete({}, options));
  }

  /**
   * Waits with the service's waiter `SnapshotCompleted`, which polls
   * [DescribeSnapshots](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilCompleted(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(snapshotCompletedWaiter, this.id, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeSnapshotsCommand({ SnapshotIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeSnapshotsCommand({ Filters: [{ Name: "snapshot-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.Snapshots ?? [], (found) => found.SnapshotId);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State;
  }
}

/** The attributes in a response of DescribeSnapshots. */
function pick(output: DescribeSnapshotsCommandOutput): Shape | undefined {
  return output.Snapshots?.[0];
}
