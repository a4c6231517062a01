// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListAttachedGroupPoliciesCommand,
  type ListAttachedGroupPoliciesCommandInput,
  type ListAttachedGroupPoliciesCommandOutput,
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
import { PolicyCollectionBase } from "./policy-collection-base.js";
import { Policy, type PolicyIdentifiers } from "./policy.js";

const POLICY_MEMBERS = ["PolicyName"];

/** The input of `filter`: that of ListAttachedGroupPolicies, without the members that the collection sets. */
export type GroupAttachedPolicyFilter = ReadonlyInput<
  Omit<ListAttachedGroupPoliciesCommandInput, "GroupName" | "Marker">
>;

const listAttachedGroupPolicies: ListOperation<
  IAMClient,
  Policy,
  ListAttachedGroupPoliciesCommandInput,
  ListAttachedGroupPoliciesCommandOutput
> = {
  name: "ListAttachedGroupPolicies",
  selectors: { PathPrefix: "text" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems" },
  command: (input) => new ListAttachedGroupPoliciesCommand(input),
  items: (output, { context }) =>
    (output.AttachedPolicies ?? []).map((policy) =>
      withPartialData(
        new Policy({ arn: present(policy.PolicyArn, "PolicyArn") }, context),
        policy,
        POLICY_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Policies that
 * [ListAttachedGroupPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedGroupPolicies.html)
 * lists; lazy, and iterable any number of times.
 */
export class GroupAttachedPolicyCollection extends PolicyCollectionBase<
  GroupAttachedPolicyFilter,
  ListAttachedGroupPoliciesCommandOutput
> {
  static override readonly collectionName: string = "GroupAttachedPolicyCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<Policy>) {
    super(listAttachedGroupPolicies, context, fixed, query);
  }

  /**
   * The given policies, instead of those that the service lists: batch actions act on them without a
   * listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(policies: Known<Policy | string>): this {
    return this.known<PolicyIdentifiers>(policies, {
      classes: ["Policy"],
      own: { arn: ["arn"] },
      make: (identifiers) => new Policy(identifiers, this.context),
    });
  }

  /**
   * The same policies with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining policies are loaded; one after it
   * sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls [GetPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html), once for
   * each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }
}
