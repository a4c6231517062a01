// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteRolePolicyCommand,
  type DeleteRolePolicyCommandInput,
  type DeleteRolePolicyCommandOutput,
  type IAMClient,
  ListRolePoliciesCommand,
  type ListRolePoliciesCommandInput,
  type ListRolePoliciesCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../../../../src/core/call/call-options.js";
import type { Context } from "../../../../../src/core/call/context.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { Known } from "../../../../../src/core/collection/known-resources.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { loadFound } from "../../../../../src/core/resource/loading/load-all.js";
import { RolePolicy, type RolePolicyIdentifiers } from "./role-policy.js";

/** The input of `filter`: that of ListRolePolicies, without the members that the collection sets. */
export type RolePolicyFilter = ReadonlyInput<Omit<ListRolePoliciesCommandInput, "RoleName" | "Marker">>;

const listRolePolicies: ListOperation<
  IAMClient,
  RolePolicy,
  ListRolePoliciesCommandInput,
  ListRolePoliciesCommandOutput
> = {
  name: "ListRolePolicies",
  selectors: {},
  tokens: ["Marker"],
  pageSize: { member: "MaxItems" },
  command: (input) => new ListRolePoliciesCommand(input),
  items: (output, { context, fixed }) =>
    (output.PolicyNames ?? []).map(
      (policy) => new RolePolicy({ roleName: fixed("RoleName"), name: policy }, context),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Role policies that
 * [ListRolePolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html)
 * lists; lazy, and iterable any number of times.
 */
export class RolePolicyCollection extends Collection<
  IAMClient,
  RolePolicy,
  RolePolicyFilter,
  ListRolePoliciesCommandOutput
> {
  static override readonly collectionName: string = "RolePolicyCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException"];

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<RolePolicy>) {
    super(listRolePolicies, context, fixed, query);
  }

  /**
   * The given role policies, instead of those that the service lists: batch actions act on them without
   * a listing. Duplicates count once. A loop yields the given resources, or resources created from the
   * given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(policies: Known<RolePolicy | string>): this {
    return this.known<RolePolicyIdentifiers>(policies, {
      classes: ["RolePolicy"],
      parent: { roleName: "RoleName" },
      own: { name: ["name"] },
      make: (identifiers) => new RolePolicy(identifiers, this.context),
    });
  }

  /**
   * The same role policies with all attributes: each page is loaded before it is yielded. A `where()` or
   * `limit()` before this applies first, so that only the remaining role policies are loaded; one after
   * it sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls [GetRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes the specified inline policy that is embedded in the specified IAM role.
   *
   * Calls
   * [DeleteRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the role policies, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteRolePolicyCommandInput, "RoleName" | "PolicyName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteRolePolicyCommandOutput[]> {
    return this.batch<DeleteRolePolicyCommandOutput>(
      "delete",
      {
        input,
        Command: DeleteRolePolicyCommand,
        command: (policies) =>
          new DeleteRolePolicyCommand({
            ...sdkInput(input),
            RoleName: policies[0].roleName,
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
