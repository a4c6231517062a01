// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  TagPolicyCommand,
  type TagPolicyCommandOutput,
  UntagPolicyCommand,
  type UntagPolicyCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../core/call/call-options.js";
import { Collection } from "../../core/collection/collection.js";
import type { Page } from "../../core/paging/page.js";
import { type TagMap, tagKeys, toTagList } from "../../core/tags/tags.js";
import type { Policy } from "./policy.js";

/** The common base of all collections of policies. */
export abstract class PolicyCollectionBase<
  Input extends object,
  Output extends object,
  Paged extends Page<Policy, Output> = Page<Policy, Output>,
> extends Collection<IAMClient, Policy, Input, Output, Paged> {
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [TagPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html) once for
   * each resource, several calls at a time, for the resources that `.all()`, a filter or `of` selects,
   * and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the policies, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async addTags(tags: TagMap, options?: BatchOptions): Promise<TagPolicyCommandOutput[]> {
    const given = toTagList(tags);
    if (given.length === 0) return [];
    return this.batch<TagPolicyCommandOutput>(
      "addTags",
      {
        command: (policies) => new TagPolicyCommand({ PolicyArn: policies[0].arn, Tags: given }),
        id: (policy) => policy.arn,
        max: 1,
      },
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [UntagPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html) once
   * for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the policies, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async removeTags(keys: readonly string[], options?: BatchOptions): Promise<UntagPolicyCommandOutput[]> {
    const given = tagKeys(keys);
    if (given.length === 0) return [];
    return this.batch<UntagPolicyCommandOutput>(
      "removeTags",
      {
        command: (policies) => new UntagPolicyCommand({ PolicyArn: policies[0].arn, TagKeys: given }),
        id: (policy) => policy.arn,
        max: 1,
      },
      options,
    );
  }
}
