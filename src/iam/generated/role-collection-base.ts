// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  TagRoleCommand,
  type TagRoleCommandOutput,
  UntagRoleCommand,
  type UntagRoleCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../core/call/call-options.js";
import { Collection } from "../../core/collection/collection.js";
import type { Page } from "../../core/paging/page.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import type { Role } from "./role.js";

/** The common base of all collections of roles. */
export abstract class RoleCollectionBase<
  Input extends object,
  Output extends object,
  Paged extends Page<Role, Output> = Page<Role, Output>,
> extends Collection<IAMClient, Role, Input, Output, Paged> {
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

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
