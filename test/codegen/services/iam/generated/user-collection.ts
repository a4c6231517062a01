// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListUsersCommand,
  type ListUsersCommandInput,
  type ListUsersCommandOutput,
} from "@aws-sdk/client-iam";
import type { Context } from "../../../../../src/core/call/context.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import { loadFound } from "../../../../../src/core/resource/loading/load-all.js";
import { withPartialData } from "../../../../../src/core/resource/resource.js";
import { User } from "./user.js";

const USER_MEMBERS = ["Path", "UserName", "UserId", "Arn", "CreateDate", "PasswordLastUsed"];

/** The input of `filter`: that of ListUsers, without the members that the collection sets. */
export type UserFilter = ReadonlyInput<Omit<ListUsersCommandInput, "Marker">>;

const listUsers: ListOperation<IAMClient, User, ListUsersCommandInput, ListUsersCommandOutput> = {
  name: "ListUsers",
  selectors: { PathPrefix: "text" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems" },
  command: (input) => new ListUsersCommand(input),
  items: (output, { context }) =>
    (output.Users ?? []).map((user) =>
      withPartialData(new User({ name: present(user.UserName, "UserName") }, context), user, USER_MEMBERS),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Users that [ListUsers](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html)
 * lists; lazy, and iterable any number of times.
 */
export class UserCollection extends Collection<IAMClient, User, UserFilter, ListUsersCommandOutput> {
  static override readonly collectionName: string = "UserCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<User>) {
    super(listUsers, context, fixed, query);
  }

  /**
   * The same users with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining users are loaded; one after it sees
   * all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls [GetUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html), once for
   * each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
