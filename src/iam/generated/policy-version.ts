// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeletePolicyVersionCommand,
  type DeletePolicyVersionCommandInput,
  type DeletePolicyVersionCommandOutput,
  GetPolicyVersionCommand,
  type GetPolicyVersionCommandOutput,
  type IAMClient,
  type PolicyVersion as Shape,
  SetDefaultPolicyVersionCommand,
  type SetDefaultPolicyVersionCommandInput,
  type SetDefaultPolicyVersionCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { type PolicyDocument, parsePolicy } from "../../core/resource/attributes/documents.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { Policy } from "./policy.js";

/** `meta.identifiers` of PolicyVersion. */
export interface PolicyVersionIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
  readonly versionId: string;
}

/** A version of a managed policy. Created by `iam.policyVersion(arn, versionId)`, without a request. */
export class PolicyVersion extends LoadableResource<IAMClient, Shape, PolicyVersionIdentifiers> {
  static override readonly resourceName: string = "PolicyVersion";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** The ARN of the policy. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /**
   * The identifier for the policy version.
   *
   * Policy version identifiers always begin with `v` (always lowercase). When a policy is created, the
   * first policy version is `v1`.
   */
  get versionId(): string {
    return this.identifiers.versionId;
  }

  /**
   * The policy document.
   *
   * The policy document is returned in the response to the
   * [GetPolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html)
   * and
   * [GetAccountAuthorizationDetails](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html)
   * operations. It is not returned in the response to the
   * [CreatePolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html)
   * or
   * [ListPolicyVersions](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html)
   * operations.
   */
  get document(): PolicyDocument | undefined {
    return parsePolicy(this.attribute("Document"), "Document");
  }

  /** Specifies whether the policy version is set as the policy's default version. */
  get isDefaultVersion(): NonNullable<Shape["IsDefaultVersion"]> {
    return this.requiredAttribute("IsDefaultVersion");
  }

  /**
   * The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the policy
   * version was created.
   */
  get createDate(): NonNullable<Shape["CreateDate"]> {
    return this.requiredAttribute("CreateDate");
  }

  /** The policy. Makes no request. */
  policy(): Policy {
    return new Policy({ arn: this.arn }, this.context);
  }

  /**
   * Deletes the specified version from the specified managed policy.
   *
   * Calls
   * [DeletePolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeletePolicyVersionCommandInput, "PolicyArn" | "VersionId">> = {},
    options?: CallOptions,
  ): Promise<DeletePolicyVersionCommandOutput> {
    return this.retire(
      new DeletePolicyVersionCommand({ ...sdkInput(input), PolicyArn: this.arn, VersionId: this.versionId }),
      options,
    );
  }

  /**
   * Sets the specified version of the specified policy as the policy's default (operative) version.
   *
   * Calls
   * [SetDefaultPolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html).
   */
  async setAsDefault(
    input: ReadonlyInput<Omit<SetDefaultPolicyVersionCommandInput, "PolicyArn" | "VersionId">> = {},
    options?: CallOptions,
  ): Promise<SetDefaultPolicyVersionCommandOutput> {
    return this.act(
      new SetDefaultPolicyVersionCommand({
        ...sdkInput(input),
        PolicyArn: this.arn,
        VersionId: this.versionId,
      }),
      options,
    );
  }

  /**
   * Deletes the policy version if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeletePolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new GetPolicyVersionCommand({ PolicyArn: this.arn, VersionId: this.versionId }),
        options,
      ),
    );
  }
}

/** The attributes in a response of GetPolicyVersion. */
function pick(output: GetPolicyVersionCommandOutput): Shape | undefined {
  return output.PolicyVersion;
}
