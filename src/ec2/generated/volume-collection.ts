// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DeleteVolumeCommand,
  type DeleteVolumeCommandInput,
  type DeleteVolumeCommandOutput,
  DescribeVolumesCommand,
  type DescribeVolumesCommandInput,
  type DescribeVolumesCommandOutput,
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
import { Volume, type VolumeIdentifiers } from "./volume.js";

/** The input of `filter`: that of DescribeVolumes, without the members that the collection sets. */
export type VolumeFilter = ReadonlyInput<Omit<DescribeVolumesCommandInput, "NextToken">>;

const describeVolumes: ListOperation<
  EC2Client,
  Volume,
  DescribeVolumesCommandInput,
  DescribeVolumesCommandOutput
> = {
  name: "DescribeVolumes",
  selectors: { VolumeIds: "ids", Filters: "filters" },
  named: { VolumeIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["VolumeIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeVolumesCommand(input),
  items: (output, { context }) =>
    (output.Volumes ?? []).map(
      (volume) => new Volume({ id: present(volume.VolumeId, "VolumeId") }, context, volume),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Volumes that
 * [DescribeVolumes](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html)
 * lists; lazy, and iterable any number of times.
 */
export class VolumeCollection extends Collection<
  EC2Client,
  Volume,
  VolumeFilter,
  DescribeVolumesCommandOutput
> {
  static override readonly collectionName: string = "VolumeCollection";
  static override readonly itemErrors: readonly string[] = ["InvalidVolume.NotFound"];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<Volume>) {
    super(describeVolumes, context, fixed, query);
  }

  /**
   * The given volumes, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(volumes: Known<Volume | string>): this {
    return this.known<VolumeIdentifiers>(volumes, {
      classes: ["Volume"],
      own: { id: ["id"] },
      make: (identifiers) => new Volume(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified EBS volume. The volume must be in the `available` state (not attached to an
   * instance).
   *
   * Calls [DeleteVolume](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVolume.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the volumes, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteVolumeCommandInput, "VolumeId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteVolumeCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteVolumeCommand,
        command: (volumes) => new DeleteVolumeCommand({ ...sdkInput(input), VolumeId: volumes[0].id }),
        id: (volume) => volume.id,
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
   * @throws `TypeError` if nothing selects the volumes, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (volumes) =>
          new CreateTagsCommand({ Resources: volumes.map((volume) => volume.id), Tags: given }),
        id: (volume) => volume.id,
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
   * @throws `TypeError` if nothing selects the volumes, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (volumes) =>
          new DeleteTagsCommand({
            Resources: volumes.map((volume) => volume.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (volume) => volume.id,
      },
      options,
    );
  }
}
