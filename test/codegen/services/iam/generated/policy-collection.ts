// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeletePolicyCommand,
  type DeletePolicyCommandInput,
  type DeletePolicyCommandOutput,
  type IAMClient,
  ListPoliciesCommand,
  type ListPoliciesCommandInput,
  type ListPoliciesCommandOutput,
} from "@aws-sdk/client-iam";
import type { BatchOptions } from "../../../../../src/core/call/call-options.js";
import type { Context } from "../../../../../src/core/call/context.js";
import { Collection } from "../../../../../src/core/collection/collection.js";
import type { Known } from "../../../../../src/core/collection/known-resources.js";
import type { ListOperation } from "../../../../../src/core/paging/list-operation.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { Query } from "../../../../../src/core/query/query.js";
import { present } from "../../../../../src/core/resource/identifiers.js";
import { withPartialData } from "../../../../../src/core/resource/partial-data.js";
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

/** What `filter` takes: the input of ListPolicies, less what the collection fills in. */
export type PolicyFilter = Omit<ListPoliciesCommandInput, "Marker">;

const listPolicies: ListOperation<IAMClient, Policy, ListPoliciesCommandInput, ListPoliciesCommandOutput> = {
  name: "ListPolicies",
  selectors: { Scope: "text", OnlyAttached: "flag", PathPrefix: "text", PolicyUsageFilter: "text" },
  tokens: ["Marker"],
  pageSize: { member: "MaxItems" },
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
 * lazy, and iterable as often as one likes.
 */
export class PolicyCollection extends Collection<IAMClient, Policy, PolicyFilter, ListPoliciesCommandOutput> {
  static override readonly collectionName: string = "PolicyCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException"];

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<Policy>) {
    super(listPolicies, context, fixed, query);
  }

  /**
   * These policies in place of those that the service lists: batch actions act on them without listing
   * anything. Duplicates count once. A loop yields them as they were given, or made from their
   * identifiers and not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Anything else that can be looped over is read once, page by
   * page, as far as it is needed: of policies without number only a few pages are held.
   *
   * @throws `TypeError` for an entry that identifies nothing, of another class or of another client
   */
  of(policies: Known<Policy | string>): this {
    return this.known<PolicyIdentifiers>(policies, {
      classes: ["Policy"],
      own: { arn: ["arn"] },
      make: (identifiers) => new Policy(identifiers, this.context),
    });
  }

  /**
   * Deletes the specified managed policy.
   *
   * Calls [DeletePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html) once
   * for each, several at a time, for all that `.all()`, a filter or `of` named, and resolves to the
   * outputs in that order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some policies only
   */
  async delete(
    input: Omit<DeletePolicyCommandInput, "PolicyArn"> = {},
    options?: BatchOptions,
  ): Promise<DeletePolicyCommandOutput[]> {
    return this.batch<DeletePolicyCommandOutput>(
      "delete",
      {
        input,
        command: (policies) => new DeletePolicyCommand({ ...input, PolicyArn: policies[0].arn }),
        id: (policy) => policy.arn,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
