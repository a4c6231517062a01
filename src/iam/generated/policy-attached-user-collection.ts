// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListEntitiesForPolicyCommand,
  type ListEntitiesForPolicyCommandInput,
  type ListEntitiesForPolicyCommandOutput,
} from "@aws-sdk/client-iam";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { UserCollectionBase } from "./user-collection-base.js";
import { User, type UserIdentifiers } from "./user.js";

/** The input of `filter`: that of ListEntitiesForPolicy, without the members that the collection sets. */
export type PolicyAttachedUserFilter = ReadonlyInput<
  Omit<ListEntitiesForPolicyCommandInput, "PolicyArn" | "EntityFilter" | "Marker">
>;

const listEntitiesForPolicy: ListOperation<
  IAMClient,
  User,
  ListEntitiesForPolicyCommandInput,
  ListEntitiesForPolicyCommandOutput
> = {
  name: "ListEntitiesForPolicy",
  selectors: { PathPrefix: "text", PolicyUsageFilter: "text" },
  open: { PathPrefix: "/" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListEntitiesForPolicyCommand(input),
  items: (output, { context }) =>
    (output.PolicyUsers ?? []).map((user) => new User({ name: present(user.UserName, "UserName") }, context)),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Users that
 * [ListEntitiesForPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html)
 * lists; lazy, and iterable any number of times.
 */
export class PolicyAttachedUserCollection extends UserCollectionBase<
  PolicyAttachedUserFilter,
  ListEntitiesForPolicyCommandOutput
> {
  static override readonly collectionName: string = "PolicyAttachedUserCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<User>) {
    super(listEntitiesForPolicy, context, fixed, query);
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
}
