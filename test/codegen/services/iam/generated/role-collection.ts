// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListRolesCommand,
  type ListRolesCommandInput,
  type ListRolesCommandOutput,
} from "@aws-sdk/client-iam";
import type { Context } from "../../../../../src/core/call/context.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import type { Known } from "../../../../../src/core/collection/known-resources.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import { loadFound } from "../../../../../src/core/resource/loading/load-all.js";
import { withPartialData } from "../../../../../src/core/resource/resource.js";
import { RoleCollectionBase } from "./role-collection-base.js";
import { Role, type RoleIdentifiers } from "./role.js";

const ROLE_MEMBERS = [
  "Path",
  "RoleName",
  "RoleId",
  "Arn",
  "CreateDate",
  "AssumeRolePolicyDocument",
  "Description",
  "MaxSessionDuration",
  "SourceRoleTemplate",
];

/** The input of `filter`: that of ListRoles, without the members that the collection sets. */
export type RoleFilter = ReadonlyInput<Omit<ListRolesCommandInput, "Marker">>;

const listRoles: ListOperation<IAMClient, Role, ListRolesCommandInput, ListRolesCommandOutput> = {
  name: "ListRoles",
  selectors: { PathPrefix: "text" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListRolesCommand(input),
  items: (output, { context }) =>
    (output.Roles ?? []).map((role) =>
      withPartialData(new Role({ name: present(role.RoleName, "RoleName") }, context), role, ROLE_MEMBERS),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Roles that [ListRoles](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html)
 * lists; lazy, and iterable any number of times.
 */
export class RoleCollection extends RoleCollectionBase<RoleFilter, ListRolesCommandOutput> {
  static override readonly collectionName: string = "RoleCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<Role>) {
    super(listRoles, context, fixed, query);
  }

  /**
   * The given roles, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(roles: Known<Role | string>): this {
    return this.known<RoleIdentifiers>(roles, {
      classes: ["Role"],
      own: { name: ["name"] },
      make: (identifiers) => new Role(identifiers, this.context),
    });
  }

  /**
   * The same roles with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining roles are loaded; one after it sees
   * all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls [GetRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html), once for
   * each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
