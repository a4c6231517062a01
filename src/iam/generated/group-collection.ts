// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListGroupsCommand,
  type ListGroupsCommandInput,
  type ListGroupsCommandOutput,
} from "@aws-sdk/client-iam";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { Group } from "./group.js";

/** What `filter` takes: the input of ListGroups, less what the collection fills in. */
export type GroupFilter = ReadonlyInput<Omit<ListGroupsCommandInput, "Marker">>;

const listGroups: ListOperation<IAMClient, Group, ListGroupsCommandInput, ListGroupsCommandOutput> = {
  name: "ListGroups",
  selectors: { PathPrefix: "text" },
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
 * lists; lazy, and iterable as often as one likes.
 */
export class GroupCollection extends Collection<IAMClient, Group, GroupFilter, ListGroupsCommandOutput> {
  static override readonly collectionName: string = "GroupCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<Group>) {
    super(listGroups, context, fixed, query);
  }
}
