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

/** What `filter` takes: the input of ListGroupPolicies, less what the collection fills in. */
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
 * lists; lazy, and iterable as often as one likes.
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
   * These group policies in place of those that the service lists: batch actions act on them without
   * listing anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of policies without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
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
   * The same group policies with all of their attributes: those of each page are loaded before they are
   * handed out. A `where()` or `limit()` before it spares the loading of what it leaves out; one that
   * comes after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls [GetGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroupPolicy.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }

  /**
   * Deletes the specified inline policy that is embedded in the specified IAM group.
   *
   * Calls
   * [DeleteGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroupPolicy.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some group policies only
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteGroupPolicyCommandInput, "GroupName" | "PolicyName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteGroupPolicyCommandOutput[]> {
    return this.batch<DeleteGroupPolicyCommandOutput>(
      "delete",
      {
        input,
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
