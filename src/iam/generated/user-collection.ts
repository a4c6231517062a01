// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListUsersCommand,
  type ListUsersCommandInput,
  type ListUsersCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { withPartialData } from "../../core/resource/resource.js";
import { deleteEach } from "../deletion/delete-each.js";
import type { DeleteInput, Deleted } from "../deletion/deletion-plan.js";
import { UserCollectionBase } from "./user-collection-base.js";
import { User, type UserIdentifiers } from "./user.js";

const USER_MEMBERS = ["Path", "UserName", "UserId", "Arn", "CreateDate", "PasswordLastUsed"];

/** The input of `filter`: that of ListUsers, without the members that the collection sets. */
export type UserFilter = ReadonlyInput<Omit<ListUsersCommandInput, "Marker">>;

const listUsers: ListOperation<IAMClient, User, ListUsersCommandInput, ListUsersCommandOutput> = {
  name: "ListUsers",
  selectors: { PathPrefix: "text" },
  prefixes: { PathPrefix: "path" },
  open: { PathPrefix: "/" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
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
export class UserCollection extends UserCollectionBase<UserFilter, ListUsersCommandOutput> {
  static override readonly collectionName: string = "UserCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<User>) {
    super(listUsers, context, fixed, query);
  }

  /**
   * The given users, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(users: Known<User | string>): this {
    return this.known<UserIdentifiers>(users, {
      classes: ["User"],
      own: { name: ["name"] },
      make: (identifiers) => new User(identifiers, this.context),
    });
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

  /**
   * Deletes the users that `.all()`, a filter or `of` selects, each like its own `delete`, several at
   * a time. A path of `/` selects nothing. `{ force: true }` and `{ force: true, dryRun: true }` work as
   * for a single user: a dry run resolves to the steps for all of them.
   *
   * Calls [DeleteUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html) once for each.
   *
   * @throws `TypeError` if nothing selects the users, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  delete<DryRun extends boolean = false>(
    input: DeleteInput<DryRun> = {},
    options: BatchOptions = {},
  ): Promise<Deleted<DryRun>> {
    return deleteEach(this, this.handle, input, options);
  }
}
