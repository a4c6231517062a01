// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  TagUserCommand,
  type TagUserCommandOutput,
  UntagUserCommand,
  type UntagUserCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../core/call/call-options.js";
import { Collection } from "../../core/collection/collection.js";
import type { Page } from "../../core/paging/page.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import type { User } from "./user.js";

/** The common base of all collections of users. */
export abstract class UserCollectionBase<
  Input extends object,
  Output extends object,
  Paged extends Page<User, Output> = Page<User, Output>,
> extends Collection<IAMClient, User, Input, Output, Paged> {
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [TagUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagUser.html) once for each
   * resource, several calls at a time, for the resources that `.all()`, a filter or `of` selects, and
   * resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the users, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagUserCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagUserCommandOutput>(
      "addTags",
      {
        command: (users) => new TagUserCommand({ UserName: users[0].name, Tags: given }),
        id: (user) => user.name,
        max: 1,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [UntagUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagUser.html) once for
   * each resource, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the users, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<UntagUserCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagUserCommandOutput>(
      "removeTags",
      {
        command: (users) => new UntagUserCommand({ UserName: users[0].name, TagKeys: given }),
        id: (user) => user.name,
        max: 1,
      },
      options,
    );
  }
}
