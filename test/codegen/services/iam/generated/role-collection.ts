// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteRoleCommand,
  type DeleteRoleCommandInput,
  type DeleteRoleCommandOutput,
  type IAMClient,
  ListRolesCommand,
  type ListRolesCommandInput,
  type ListRolesCommandOutput,
  TagRoleCommand,
  type TagRoleCommandOutput,
  UntagRoleCommand,
  type UntagRoleCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../../../../src/core/call/call-options.js";
import type { Context } from "../../../../../src/core/call/context.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { Known } from "../../../../../src/core/collection/known-resources.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { present } from "../../../../../src/core/resource/identifiers.js";
import { withPartialData } from "../../../../../src/core/resource/partial-data.js";
import { type TagMap, tagKeys, toTagList } from "../../../../../src/core/tags/tags.js";
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

/** What `filter` takes: the input of ListRoles, less what the collection fills in. */
export type RoleFilter = Omit<ListRolesCommandInput, "Marker">;

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
 * lists; lazy, and iterable as often as one likes.
 */
export class RoleCollection extends Collection<IAMClient, Role, RoleFilter, ListRolesCommandOutput> {
  static override readonly collectionName: string = "RoleCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<Role>) {
    super(listRoles, context, fixed, query);
  }

  /**
   * These roles in place of those that the service lists: batch actions act on them without listing
   * anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of roles without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(roles: Known<Role | string>): this {
    return this.known<RoleIdentifiers>(roles, {
      classes: ["Role"],
      own: { name: ["name"] },
      make: (identifiers) => new Role(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified role. Unlike the Amazon Web Services Management Console, when you delete a
   * role programmatically, you must delete the items attached to the role manually, or the deletion
   * fails. For more information, see
   * [Deleting an IAM role](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage_delete.html#roles-managingrole-deleting-cli).
   *
   * Calls [DeleteRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html) once for
   * each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the outputs
   * in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some roles only
   */
  async delete(
    input: Omit<DeleteRoleCommandInput, "RoleName"> = {},
    options?: BatchOptions,
  ): Promise<DeleteRoleCommandOutput[]> {
    return this.batch<DeleteRoleCommandOutput>(
      "delete",
      {
        input,
        command: (roles) => new DeleteRoleCommand({ ...input, RoleName: roles[0].name }),
        id: (role) => role.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }

  /**
   * Adds tags, and replaces those of the same key: `{ Name: "web" }`. Without any it makes no request.
   *
   * Calls [TagRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html) once for each,
   * several at a time, for all that `.all()`, a filter or `of` named, and resolves to the outputs in
   * that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some roles only
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagRoleCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagRoleCommandOutput>(
      "addTags",
      {
        command: (roles) => new TagRoleCommand({ RoleName: roles[0].name, Tags: given }),
        id: (role) => role.name,
        max: 1,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Without any it makes no
   * request.
   *
   * Calls [UntagRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html) once for
   * each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the outputs
   * in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some roles only
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<UntagRoleCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagRoleCommandOutput>(
      "removeTags",
      {
        command: (roles) => new UntagRoleCommand({ RoleName: roles[0].name, TagKeys: given }),
        id: (role) => role.name,
        max: 1,
      },
      options,
    );
  }
}
