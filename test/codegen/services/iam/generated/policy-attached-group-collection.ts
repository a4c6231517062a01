// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListEntitiesForPolicyCommand,
  type ListEntitiesForPolicyCommandInput,
  type ListEntitiesForPolicyCommandOutput,
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
import { Group } from "./group.js";

const GROUP_MEMBERS = ["GroupName", "GroupId"];

/** The input of `filter`: that of ListEntitiesForPolicy, without the members that the collection sets. */
export type PolicyAttachedGroupFilter = ReadonlyInput<
  Omit<ListEntitiesForPolicyCommandInput, "PolicyArn" | "EntityFilter" | "Marker">
>;

const listEntitiesForPolicy: ListOperation<
  IAMClient,
  Group,
  ListEntitiesForPolicyCommandInput,
  ListEntitiesForPolicyCommandOutput
> = {
  name: "ListEntitiesForPolicy",
  selectors: { PathPrefix: "text" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems" },
  command: (input) => new ListEntitiesForPolicyCommand(input),
  items: (output, { context }) =>
    (output.PolicyGroups ?? []).map((group) =>
      withPartialData(
        new Group({ name: present(group.GroupName, "GroupName") }, context),
        group,
        GROUP_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Groups that
 * [ListEntitiesForPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html)
 * lists; lazy, and iterable any number of times.
 */
export class PolicyAttachedGroupCollection extends Collection<
  IAMClient,
  Group,
  PolicyAttachedGroupFilter,
  ListEntitiesForPolicyCommandOutput
> {
  static override readonly collectionName: string = "PolicyAttachedGroupCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<Group>) {
    super(listEntitiesForPolicy, context, fixed, query);
  }

  /**
   * The same groups with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining groups are loaded; one after it sees
   * all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls [GetGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html), once for
   * each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
