// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListGroupsForUserCommand,
  type ListGroupsForUserCommandInput,
  type ListGroupsForUserCommandOutput,
} from "@aws-sdk/client-iam";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { Group } from "./group.js";

/** The input of `filter`: that of ListGroupsForUser, without the members that the collection sets. */
export type UserGroupFilter = ReadonlyInput<Omit<ListGroupsForUserCommandInput, "UserName" | "Marker">>;

const listGroupsForUser: ListOperation<
  IAMClient,
  Group,
  ListGroupsForUserCommandInput,
  ListGroupsForUserCommandOutput
> = {
  name: "ListGroupsForUser",
  selectors: {},
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListGroupsForUserCommand(input),
  items: (output, { context }) =>
    (output.Groups ?? []).map(
      (group) => new Group({ name: present(group.GroupName, "GroupName") }, context, group),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Groups that
 * [ListGroupsForUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html)
 * lists; lazy, and iterable any number of times.
 */
export class UserGroupCollection extends Collection<
  IAMClient,
  Group,
  UserGroupFilter,
  ListGroupsForUserCommandOutput
> {
  static override readonly collectionName: string = "UserGroupCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<Group>) {
    super(listGroupsForUser, context, fixed, query);
  }
}
