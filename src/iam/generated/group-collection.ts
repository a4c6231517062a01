// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListGroupsCommand,
  type ListGroupsCommandInput,
  type ListGroupsCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { deleteEach } from "../deletion/delete-each.js";
import type { DeleteInput, Deleted } from "../deletion/deletion-plan.js";
import { Group, type GroupIdentifiers } from "./group.js";

/** The input of `filter`: that of ListGroups, without the members that the collection sets. */
export type GroupFilter = ReadonlyInput<Omit<ListGroupsCommandInput, "Marker">>;

const listGroups: ListOperation<IAMClient, Group, ListGroupsCommandInput, ListGroupsCommandOutput> = {
  name: "ListGroups",
  selectors: { PathPrefix: "text" },
  prefixes: { PathPrefix: "path" },
  open: { PathPrefix: "/" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListGroupsCommand(input),
  items: (output, { context }) =>
    (output.Groups ?? []).map(
      (group) => new Group({ name: present(group.GroupName, "GroupName") }, context, group),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Groups that [ListGroups](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroups.html)
 * lists; lazy, and iterable any number of times.
 */
export class GroupCollection extends Collection<IAMClient, Group, GroupFilter, ListGroupsCommandOutput> {
  static override readonly collectionName: string = "GroupCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<Group>) {
    super(listGroups, context, fixed, query);
  }

  /**
   * The given groups, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(groups: Known<Group | string>): this {
    return this.known<GroupIdentifiers>(groups, {
      classes: ["Group"],
      own: { name: ["name"] },
      make: (identifiers) => new Group(identifiers, this.context),
    });
  }

  /**
   * Deletes the groups that `.all()`, a filter or `of` selects, each like its own `delete`, several at
   * a time. A path of `/` selects nothing. `{ force: true }` and `{ force: true, dryRun: true }` work as
   * for a single group: a dry run resolves to the steps for all of them.
   *
   * Calls [DeleteGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html) once for each.
   *
   * @throws `TypeError` if nothing selects the groups, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  delete<DryRun extends boolean = false>(
    input: DeleteInput<DryRun> = {},
    options: BatchOptions = {},
  ): Promise<Deleted<DryRun>> {
    return deleteEach(this, this.handle, input, options);
  }
}
