// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeletePlacementGroupCommand,
  type DeletePlacementGroupCommandInput,
  type DeletePlacementGroupCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribePlacementGroupsCommand,
  type DescribePlacementGroupsCommandInput,
  type DescribePlacementGroupsCommandOutput,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import type { BatchOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import type { Query } from "../../core/query/query.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadAll } from "../../core/resource/loading/load-all.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import { PlacementGroup, type PlacementGroupIdentifiers } from "./placement-group.js";

/** The input of `filter`: that of DescribePlacementGroups, without the members that the collection sets. */
export type PlacementGroupFilter = ReadonlyInput<DescribePlacementGroupsCommandInput>;

const describePlacementGroups: ListOperation<
  EC2Client,
  PlacementGroup,
  DescribePlacementGroupsCommandInput,
  DescribePlacementGroupsCommandOutput
> = {
  name: "DescribePlacementGroups",
  selectors: { GroupNames: "ids", GroupIds: "ids", Filters: "filters" },
  named: { GroupNames: "name" },
  tokens: [],
  maxValues: 200,
  command: (input) => new DescribePlacementGroupsCommand(input),
  items: (output, { context }) =>
    (output.PlacementGroups ?? []).map(
      (group) => new PlacementGroup({ name: present(group.GroupName, "GroupName") }, context, group),
    ),
};

/**
 * Placement groups that
 * [DescribePlacementGroups](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePlacementGroups.html)
 * lists; lazy, and iterable any number of times.
 */
export class PlacementGroupCollection extends Collection<
  EC2Client,
  PlacementGroup,
  PlacementGroupFilter,
  DescribePlacementGroupsCommandOutput
> {
  static override readonly collectionName: string = "PlacementGroupCollection";
  static override readonly itemErrors: readonly string[] = ["InvalidPlacementGroup.Unknown"];

  /** @internal */
  constructor(context: Context<EC2Client>, fixed: object, query?: Query<PlacementGroup>) {
    super(describePlacementGroups, context, fixed, query);
  }

  /**
   * The given placement groups, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(groups: Known<PlacementGroup | string>): this {
    return this.known<PlacementGroupIdentifiers>(groups, {
      classes: ["PlacementGroup"],
      own: { name: ["name"] },
      make: (identifiers) => new PlacementGroup(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified placement group. You must terminate all instances in the placement group
   * before you can delete the placement group. You cannot delete a placement group that is a parent of a
   * cluster placement group. Delete the cluster placement groups first. For more information, see
   * [Placement groups](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html) in the
   * *Amazon EC2 User Guide*.
   *
   * Calls
   * [DeletePlacementGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeletePlacementGroup.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the placement groups, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeletePlacementGroupCommandInput, "GroupName">> = {},
    options?: BatchOptions & DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeletePlacementGroupCommandOutput[]>> {
    return this.batchUnlessDryRun(
      "delete",
      {
        input,
        Command: DeletePlacementGroupCommand,
        command: (groups) =>
          new DeletePlacementGroupCommand({ ...sdkInput(input), GroupName: groups[0].name }),
        id: (group) => group.name,
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
   * @throws `TypeError` if nothing selects the placement groups, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<CreateTagsCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<CreateTagsCommandOutput>(
      "addTags",
      {
        command: (groups) =>
          new CreateTagsCommand({
            Resources: groups.map((group) => requireAttribute(group, group.groupId, "GroupId")),
            Tags: given,
          }),
        id: (group) => group.name,

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
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html) once
   * per page, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the placement groups, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<DeleteTagsCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<DeleteTagsCommandOutput>(
      "removeTags",
      {
        command: (groups) =>
          new DeleteTagsCommand({
            Resources: groups.map((group) => requireAttribute(group, group.groupId, "GroupId")),
            Tags: given.map((Key) => ({ Key })),
          }),
        id: (group) => group.name,

        // The call needs attributes, which not every resource here has yet.
        prepare: loadAll,
      },
      options,
    );
  }
}
