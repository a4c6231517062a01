// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  TagInstanceProfileCommand,
  type TagInstanceProfileCommandOutput,
  UntagInstanceProfileCommand,
  type UntagInstanceProfileCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../core/call/call-options.js";
import { Collection } from "../../core/collection/collection.js";
import type { Page } from "../../core/paging/page.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import type { InstanceProfile } from "./instance-profile.js";

/** The common base of all collections of instance profiles. */
export abstract class InstanceProfileCollectionBase<
  Input extends object,
  Output extends object,
  Paged extends Page<InstanceProfile, Output> = Page<InstanceProfile, Output>,
> extends Collection<IAMClient, InstanceProfile, Input, Output, Paged> {
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [TagInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagInstanceProfile.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the instance profiles, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagInstanceProfileCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagInstanceProfileCommandOutput>(
      "addTags",
      {
        command: (profiles) =>
          new TagInstanceProfileCommand({ InstanceProfileName: profiles[0].name, Tags: given }),
        id: (profile) => profile.name,
        max: 1,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagInstanceProfile.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the instance profiles, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(
    keys: readonly string[],
    options?: BatchOptions,
  ): Promise<UntagInstanceProfileCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagInstanceProfileCommandOutput>(
      "removeTags",
      {
        command: (profiles) =>
          new UntagInstanceProfileCommand({ InstanceProfileName: profiles[0].name, TagKeys: given }),
        id: (profile) => profile.name,
        max: 1,
      },
      options,
    );
  }
}
