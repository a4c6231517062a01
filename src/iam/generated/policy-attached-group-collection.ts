// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListEntitiesForPolicyCommand,
  type ListEntitiesForPolicyCommandInput,
  type ListEntitiesForPolicyCommandOutput,
} from "@aws-sdk/client-iam";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { Group } from "./group.js";

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
  selectors: { PathPrefix: "text", PolicyUsageFilter: "text" },
  open: { PathPrefix: "/" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListEntitiesForPolicyCommand(input),
  items: (output, { context }) =>
    (output.PolicyGroups ?? []).map(
      (group) => new Group({ name: present(group.GroupName, "GroupName") }, context),
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
