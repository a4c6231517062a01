// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteSnapshotCommand,
  type DeleteSnapshotCommandInput,
  type DeleteSnapshotCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeSnapshotsCommand,
  type DescribeSnapshotsCommandInput,
  type DescribeSnapshotsCommandOutput,
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
import { Snapshot, type SnapshotIdentifiers } from "./snapshot.js";

/** The input of `filter`: that of DescribeSnapshots, without the members that the collection sets. */
export type SnapshotFilter = ReadonlyInput<Omit<DescribeSnapshotsCommandInput, "NextToken">>;

const describeSnapshots: ListOperation<
  EC2Client,
  Snapshot,
  DescribeSnapshotsCommandInput,
  DescribeSnapshotsCommandOutput
> = {
  name: "DescribeSnapshots",
  selectors: { SnapshotIds: "ids", OwnerIds: "ids", RestorableByUserIds: "ids", Filters: "filters" },
  named: { SnapshotIds: "id" },
  tokens: ["NextToken"],
  pageSize: { member: "MaxResults", notWith: ["SnapshotIds"], default: 1000, min: 5, max: 1000 },
  maxValues: 200,
  command: (input) => new DescribeSnapshotsCommand(input),
  items: (output, { context }) =>
    (output.Snapshots ?? []).map(
      (snapshot) => new Snapshot({ id: present(snapshot.SnapshotId, "SnapshotId") }, context, snapshot),
    ),
  next: (output) => pageToken({ NextToken: output.NextToken }),
};

/**
 * Snapshots that
 * [DescribeSnapshots](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html)
 * lists; lazy, and iterable any number of times.
 */
export class SnapshotCollection extends Collection<
  EC2Client,
  Snapshot,
  SnapshotFilter,
  DescribeSnapshotsCommandOutput
> {
  static override readonly collectionName: string = "SnapshotCollection";
  static override readonly itemErrors: readonly string[] = ["InvalidSnapshot.NotFound"];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<Snapshot>) {
    super(describeSnapshots, context, fixed, query);
  }

  /**
   * The given snapshots, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(snapshots: Known<Snapshot | string>): this {
    return this.known<SnapshotIdentifiers>(snapshots, {
      classes: ["Snapshot"],
      own: { id: ["id"] },
      make: (identifiers) => new Snapshot(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified snapshot.
   *
   * Calls
   * [DeleteSnapshot](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the snapshots, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteSnapshotCommandInput, "SnapshotId">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteSnapshotCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeleteSnapshotCommand,
        command: (snapshots) =>
          new DeleteSnapshotCommand({ ...sdkInput(input), SnapshotId: snapshots[0].id }),
        id: (snapshot) => snapshot.id,
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
   * @throws `TypeError` if nothing selects the snapshots, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (snapshots) =>
          new CreateTagsCommand({ Resources: snapshots.map((snapshot) => snapshot.id), Tags: given }),
        id: (snapshot) => snapshot.id,
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
   * @throws `TypeError` if nothing selects the snapshots, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (snapshots) =>
          new DeleteTagsCommand({
            Resources: snapshots.map((snapshot) => snapshot.id),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (snapshot) => snapshot.id,
      },
      options,
    );
  }
}
