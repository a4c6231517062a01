// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteUserPolicyCommand,
  type DeleteUserPolicyCommandInput,
  type DeleteUserPolicyCommandOutput,
  type IAMClient,
  ListUserPoliciesCommand,
  type ListUserPoliciesCommandInput,
  type ListUserPoliciesCommandOutput,
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
import { UserPolicy, type UserPolicyIdentifiers } from "./user-policy.js";

/** The input of `filter`: that of ListUserPolicies, without the members that the collection sets. */
export type UserPolicyFilter = ReadonlyInput<Omit<ListUserPoliciesCommandInput, "UserName" | "Marker">>;

const listUserPolicies: ListOperation<
  IAMClient,
  UserPolicy,
  ListUserPoliciesCommandInput,
  ListUserPoliciesCommandOutput
> = {
  name: "ListUserPolicies",
  selectors: {},
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListUserPoliciesCommand(input),
  items: (output, { context, fixed }) =>
    (output.PolicyNames ?? []).map(
      (policy) => new UserPolicy({ userName: fixed("UserName"), name: policy }, context),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * User policies that
 * [ListUserPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html)
 * lists; lazy, and iterable any number of times.
 */
export class UserPolicyCollection extends Collection<
  IAMClient,
  UserPolicy,
  UserPolicyFilter,
  ListUserPoliciesCommandOutput
> {
  static override readonly collectionName: string = "UserPolicyCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<UserPolicy>) {
    super(listUserPolicies, context, fixed, query);
  }

  /**
   * The given user policies, instead of those that the service lists: batch actions act on them without
   * a listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(policies: Known<UserPolicy | string>): this {
    return this.known<UserPolicyIdentifiers>(policies, {
      classes: ["UserPolicy"],
      parent: { userName: "UserName" },
      own: { name: ["name"] },
      make: (identifiers) => new UserPolicy(identifiers, this.context),
    });
  }

  /**
   * The same user policies with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining user policies are loaded; one after
   * it sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls [GetUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUserPolicy.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes the specified inline policy that is embedded in the specified IAM user.
   *
   * Calls
   * [DeleteUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the user policies, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteUserPolicyCommandInput, "UserName" | "PolicyName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteUserPolicyCommandOutput[]> {
    return this.batch<DeleteUserPolicyCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteUserPolicyCommand,
        command: (policies) =>
          new DeleteUserPolicyCommand({
            ...sdkInput(input),
            UserName: policies[0].userName,
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
