// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type IAMClient,
  ListPoliciesCommand,
  type ListPoliciesCommandInput,
  type ListPoliciesCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { Known } from "../../core/collection/known-resources.js";
import type { ListOperation } from "../../core/paging/list-operation.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { Query } from "../../core/query/query.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { loadFound } from "../../core/resource/loading/load-all.js";
import { withPartialData } from "../../core/resource/resource.js";
import { deleteEach } from "../deletion/delete-each.js";
import type { DeleteInput, Deleted } from "../deletion/deletion-plan.js";
import { PolicyCollectionBase } from "./policy-collection-base.js";
import { Policy, type PolicyIdentifiers } from "./policy.js";

const POLICY_MEMBERS = [
  "PolicyName",
  "PolicyId",
  "Arn",
  "Path",
  "DefaultVersionId",
  "AttachmentCount",
  "PermissionsBoundaryUsageCount",
  "IsAttachable",
  "CreateDate",
  "UpdateDate",
];

/** The input of `filter`: that of ListPolicies, without the members that the collection sets. */
export type PolicyFilter = ReadonlyInput<Omit<ListPoliciesCommandInput, "Marker">>;

const listPolicies: ListOperation<IAMClient, Policy, ListPoliciesCommandInput, ListPoliciesCommandOutput> = {
  name: "ListPolicies",
  selectors: { Scope: "text", OnlyAttached: "flag", PathPrefix: "text", PolicyUsageFilter: "text" },
  prefixes: { PathPrefix: "path" },
  open: { PathPrefix: "/", Scope: "All" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems", max: 1000 },
  command: (input) => new ListPoliciesCommand(input),
  items: (output, { context }) =>
    (output.Policies ?? []).map((policy) =>
      withPartialData(new Policy({ arn: present(policy.Arn, "Arn") }, context), policy, POLICY_MEMBERS),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Policies that
 * [ListPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html) lists;
 * lazy, and iterable any number of times.
 */
export class PolicyCollection extends PolicyCollectionBase<PolicyFilter, ListPoliciesCommandOutput> {
  static override readonly collectionName: string = "PolicyCollection";

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<Policy>) {
    super(listPolicies, context, fixed, query);
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

  /**
   * Deletes the policies that `.all()`, a filter or `of` selects, each like its own `delete`, several at
   * a time. A path of `/` selects nothing. `{ force: true }` and `{ force: true, dryRun: true }` work as
   * for a single policy: a dry run resolves to the steps for all of them.
   *
   * Calls [DeletePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html) once for each.
   *
   * @throws `TypeError` if nothing selects the policies, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  delete<DryRun extends boolean = false>(
    input: DeleteInput<DryRun> = {},
    options: BatchOptions = {},
  ): Promise<Deleted<DryRun>> {
    return deleteEach(this, this.handle, input, options);
  }
}
