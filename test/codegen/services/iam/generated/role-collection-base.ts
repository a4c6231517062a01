// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteRoleCommand,
  type DeleteRoleCommandInput,
  type DeleteRoleCommandOutput,
  type IAMClient,
  TagRoleCommand,
  type TagRoleCommandOutput,
  UntagRoleCommand,
  type UntagRoleCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../../../../src/core/call/call-options.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { Page } from "../../../../../src/core/paging/page.js";
import { type TagMap, tagKeys, toTagList } from "../../../../../src/core/tags/tags.js";
import type { Role } from "./role.js";

/** The common base of all collections of roles. */
export abstract class RoleCollectionBase<
  Input extends object,
  Output extends object,
  Paged extends Page<Role, Output> = Page<Role, Output>,
> extends Collection<IAMClient, Role, Input, Output, Paged> {
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /**
   * Deletes the specified role. Unlike the Amazon Web Services Management Console, when you delete a
   * role programmatically, you must delete the items attached to the role manually, or the deletion
   * fails. For more information, see
   * [Deleting an IAM role](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage_delete.html#roles-managingrole-deleting-cli).
   *
   * Calls [DeleteRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html) once for
   * each resource, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the roles, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteRoleCommandInput, "RoleName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteRoleCommandOutput[]> {
    return this.batch<DeleteRoleCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteRoleCommand,
        command: (roles) => new DeleteRoleCommand({ ...sdkInput(input), RoleName: roles[0].name }),
        id: (role) => role.name,
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
   * Calls [TagRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html) once for each
   * resource, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the roles, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
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
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [UntagRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html) once for
   * each resource, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the roles, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
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
