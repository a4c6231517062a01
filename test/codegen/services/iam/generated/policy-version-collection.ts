// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeletePolicyVersionCommand,
  type DeletePolicyVersionCommandInput,
  type DeletePolicyVersionCommandOutput,
  type IAMClient,
  ListPolicyVersionsCommand,
  type ListPolicyVersionsCommandInput,
  type ListPolicyVersionsCommandOutput,
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
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import { loadFound } from "../../../../../src/core/resource/loading/load-all.js";
import { withPartialData } from "../../../../../src/core/resource/resource.js";
import { PolicyVersion, type PolicyVersionIdentifiers } from "./policy-version.js";

const POLICY_VERSION_MEMBERS = ["VersionId", "IsDefaultVersion", "CreateDate"];

/** The input of `filter`: that of ListPolicyVersions, without the members that the collection sets. */
export type PolicyVersionFilter = ReadonlyInput<Omit<ListPolicyVersionsCommandInput, "PolicyArn" | "Marker">>;

const listPolicyVersions: ListOperation<
  IAMClient,
  PolicyVersion,
  ListPolicyVersionsCommandInput,
  ListPolicyVersionsCommandOutput
> = {
  name: "ListPolicyVersions",
  selectors: {},
  tokens: ["Marker"],
  pageSize: { member: "MaxItems" },
  command: (input) => new ListPolicyVersionsCommand(input),
  items: (output, { context, fixed }) =>
    (output.Versions ?? []).map((version) =>
      withPartialData(
        new PolicyVersion(
          { arn: fixed("PolicyArn"), versionId: present(version.VersionId, "VersionId") },
          context,
        ),
        version,
        POLICY_VERSION_MEMBERS,
      ),
    ),
  next: (output) => pageToken({ Marker: output.Marker }, { isMore: output.IsTruncated, member: "Marker" }),
};

/**
 * Policy versions that
 * [ListPolicyVersions](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html)
 * lists; lazy, and iterable any number of times.
 */
export class PolicyVersionCollection extends Collection<
  IAMClient,
  PolicyVersion,
  PolicyVersionFilter,
  ListPolicyVersionsCommandOutput
> {
  static override readonly collectionName: string = "PolicyVersionCollection";
  static override readonly itemErrors: readonly string[] = ["NoSuchEntityException"];

  /** @internal */
  constructor(context: Context<IAMClient>, fixed: object, query?: Query<PolicyVersion>) {
    super(listPolicyVersions, context, fixed, query);
  }

  /**
   * The given policy versions, instead of those that the service lists: batch actions act on them
   * without a listing. Duplicates count once. A loop yields the given resources, or resources created
   * from the given identifiers, which are not loaded. Makes no request.
   *
   * An array or a `Set` is checked at once. Any other iterable is read once, page by page as needed,
   * with only a few pages in memory.
   *
   * @throws `TypeError` for an invalid entry, and for a resource of another class or another client
   */
  of(versions: Known<PolicyVersion | string>): this {
    return this.known<PolicyVersionIdentifiers>(versions, {
      classes: ["PolicyVersion"],
      parent: { arn: "PolicyArn" },
      own: { versionId: ["versionId"] },
      make: (identifiers) => new PolicyVersion(identifiers, this.context),
    });
  }

  /**
   * The same policy versions with all attributes: each page is loaded before it is yielded. A `where()`
   * or `limit()` before this applies first, so that only the remaining policy versions are loaded; one
   * after it sees all attributes. Any that no longer exist when they are loaded are left out.
   *
   * Calls
   * [GetPolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html),
   * once for each, a few at a time.
   */
  loaded(): this {
    return this.withLoading(loadFound, arguments);
  }

  /**
   * Deletes the specified version from the specified managed policy.
   *
   * Calls
   * [DeletePolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html)
   * once for each resource, several calls at a time, for the resources that `.all()`, a filter or `of`
   * selects, and resolves to the outputs in that order.
   *
   * @throws `TypeError` if nothing selects the policy versions, or a part of the filter is empty;
   *   `BatchActionError` if it failed for some of them
   */
  async delete(
    input: ReadonlyInput<Omit<DeletePolicyVersionCommandInput, "PolicyArn" | "VersionId">> = {},
    options?: BatchOptions,
  ): Promise<DeletePolicyVersionCommandOutput[]> {
    return this.batch<DeletePolicyVersionCommandOutput>(
      "delete",
      {
        input,
        Command: DeletePolicyVersionCommand,
        command: (versions) =>
          new DeletePolicyVersionCommand({
            ...sdkInput(input),
            PolicyArn: versions[0].arn,
            VersionId: versions[0].versionId,
          }),
        id: (version) => version.versionId,
        ends: true,
        max: 1,
      },
      options,
    );
  }
}
