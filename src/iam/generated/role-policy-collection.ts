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
import { RolePolicy, type RolePolicyIdentifiers } from "./role-policy.js";

/** What `filter` takes: the input of ListRolePolicies, less what the collection fills in. */
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
  pageSize: { member: "MaxItems", max: 1000 },
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
 * lists; lazy, and iterable as often as one likes.
 */
export class RolePolicyCollection extends Collection<
  IAMClient,
  RolePolicy,
  RolePolicyFilter,
  ListRolePoliciesCommandOutput
> {
  static override readonly collectionName: string = "RolePolicyCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<RolePolicy>) {
    super(listRolePolicies, context, fixed, query);
  }

  /**
   * These role policies in place of those that the service lists: batch actions act on them without
   * listing anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of policies without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
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
   * The same role policies with all of their attributes: those of each page are loaded before they are
   * handed out. A `where()` or `limit()` before it spares the loading of what it leaves out; one that
   * comes after it sees all attributes. What no longer exists when it is loaded is left out.
   *
   * Calls [GetRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound);
  }

  /**
   * Deletes the specified inline policy that is embedded in the specified IAM role.
   *
   * Calls
   * [DeleteRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html)
   * once for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some role policies only
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteRolePolicyCommandInput, "RoleName" | "PolicyName">> = {},
    options?: BatchOptions,
  ): Promise<DeleteRolePolicyCommandOutput[]> {
    return this.batch<DeleteRolePolicyCommandOutput>(
      "delete",
      {
        input,
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
