// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteGroupPolicyCommand,
  type DeleteGroupPolicyCommandInput,
  type DeleteGroupPolicyCommandOutput,
  type IAMClient,
  ListGroupPoliciesCommand,
  type ListGroupPoliciesCommandInput,
  type ListGroupPoliciesCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Collection } from "../../core/collection/collection.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { GroupPolicy, type GroupPolicyIdentifiers } from "./group-policy.js";

/** The input of `filter`: that of ListGroupPolicies, without the members that the collection sets. */
export type GroupPolicyFilter = ReadonlyInput<Omit<ListGroupPoliciesCommandInput, "GroupName" | "Marker">>;

const listGroupPolicies: ListOperation<
  IAMClient,
  GroupPolicy,
  ListGroupPoliciesCommandInput,
  ListGroupPoliciesCommandOutput
> = {
  name: "ListGroupPolicies",
  selectors: {},
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListGroupPoliciesCommand(input),
  items: (output, { context, fixed }) =>
    (output.PolicyNames ?? []).map(
      (policy) => new GroupPolicy({ groupName: fixed("GroupName"), name: policy }, context),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Group policies that
 * [ListGroupPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupPolicies.html)
 * lists; lazy, and iterable any number of times.
 */
export class GroupPolicyCollection extends Collection<
  IAMClient,
  GroupPolicy,
  GroupPolicyFilter,
  ListGroupPoliciesCommandOutput
> {
  static override readonly collectionName: string = "GroupPolicyCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<GroupPolicy>) {
    super(listGroupPolicies, context, fixed, query);
  }

  /**
   * The given group policies, instead of those that the service lists: batch actions act on them without
   * a listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(policies: Known<GroupPolicy | string>): this {
    return this.known<GroupPolicyIdentifiers>(policies, {
      classes: ["GroupPolicy"],
      parent: { groupName: "GroupName" },
      own: { name: ["name"] },
      make: (identifiers) => new GroupPolicy(identifiers, this.context),
    });
  }

  /**
   * The same group policies with all attributes: each page is loaded before it is yielded. A `where()`
   * or `limit()` before this applies first, so that only the remaining group policies are loaded; one
   * after it sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls [GetGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroupPolicy.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes the specified inline policy that is embedded in the specified IAM group.
   *
   * Calls
   * [DeleteGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroupPolicy.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the group policies, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteGroupPolicyCommandInput, "GroupName" | "PolicyName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteGroupPolicyCommandOutput[]> {
    return this.batch<DeleteGroupPolicyCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteGroupPolicyCommand,
        command: (policies) =>
          new DeleteGroupPolicyCommand({
            ...sdkInput(input),
            GroupName: policies[0].groupName,
            PolicyName: policies[0].name,
          }),
        id: (policy) => policy.name,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
