// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreatePolicyVersionCommand,
  type CreatePolicyVersionCommandInput,
  DeletePolicyCommand,
  type DeletePolicyCommandInput,
  type DeletePolicyCommandOutput,
  GetPolicyCommand,
  type GetPolicyCommandOutput,
  type IAMClient,
  type Policy as Shape,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../../../../src/core/call/input/document-text.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { wasDeleted } from "../../../../../src/core/call/response/was-deleted.js";
import type { PolicyDocument } from "../../../../../src/core/resource/attributes/documents.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";
import { PolicyAttachedGroupCollection } from "./policy-attached-group-collection.js";
import { PolicyAttachedRoleCollection } from "./policy-attached-role-collection.js";
import { PolicyVersionCollection } from "./policy-version-collection.js";
import { PolicyVersion } from "./policy-version.js";

/** `meta.identifiers` of Policy. */
export interface PolicyIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/** A managed policy. Created by `iam.policy(arn)`, without a request. */
export class Policy extends LoadableResource<IAMClient, Shape, PolicyIdentifiers> {
  static override readonly resourceName: string = "Policy";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException"];

  /**
   * The Amazon Resource Name (ARN). ARNs are unique identifiers for Amazon Web Services resources.
   *
   * For more information about ARNs, go to
   * [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html)
   * in the *Amazon Web Services General Reference*.
   */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** The friendly name (not ARN) identifying the policy. */
  get policyName(): Shape["PolicyName"] {
    return this.attribute("PolicyName");
  }

  /**
   * The stable and unique string identifying the policy.
   *
   * For more information about IDs, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get policyId(): Shape["PolicyId"] {
    return this.attribute("PolicyId");
  }

  /**
   * The path to the policy.
   *
   * For more information about paths, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get path(): Shape["Path"] {
    return this.attribute("Path");
  }

  /** The identifier for the version of the policy that is set as the default version. */
  get defaultVersionId(): Shape["DefaultVersionId"] {
    return this.attribute("DefaultVersionId");
  }

  /** The number of entities (users, groups, and roles) that the policy is attached to. */
  get attachmentCount(): Shape["AttachmentCount"] {
    return this.attribute("AttachmentCount");
  }

  /**
   * The number of entities (users and roles) for which the policy is used to set the permissions
   * boundary.
   *
   * For more information about permissions boundaries, see
   * [Permissions boundaries for IAM identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html)
   * in the *IAM User Guide*.
   */
  get permissionsBoundaryUsageCount(): Shape["PermissionsBoundaryUsageCount"] {
    return this.attribute("PermissionsBoundaryUsageCount");
  }

  /** Specifies whether the policy can be attached to an IAM user, group, or role. */
  get isAttachable(): Shape["IsAttachable"] {
    return this.attribute("IsAttachable");
  }

  /**
   * A friendly description of the policy.
   *
   * This element is included in the response to the
   * [GetPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html) operation. It is
   * not included in the response to the
   * [ListPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html) operation.
   */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /**
   * The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the policy
   * was created.
   */
  get createDate(): Shape["CreateDate"] {
    return this.attribute("CreateDate");
  }

  /**
   * The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the policy
   * was last updated.
   *
   * When a policy has only one version, this field contains the date and time when the policy was
   * created. When a policy has more than one version, this field contains the date and time when the
   * most recent policy version was created.
   */
  get updateDate(): Shape["UpdateDate"] {
    return this.attribute("UpdateDate");
  }

  /**
   * A list of tags that are attached to the instance profile. For more information about tagging, see
   * [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM
   * User Guide*.
   */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /**
   * The policy version referenced by `DefaultVersionId`, or `undefined`. Makes no request; load the
   * resource first.
   */
  get defaultVersion(): PolicyVersion | undefined {
    const versionId = this.attribute("DefaultVersionId");
    return versionId ? new PolicyVersion({ arn: this.arn, versionId }, this.context) : undefined;
  }

  /**
   * The groups. Lists by
   * [ListEntitiesForPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html).
   */
  get attachedGroups(): PolicyAttachedGroupCollection {
    return new PolicyAttachedGroupCollection(this.context, { PolicyArn: this.arn, EntityFilter: "Group" });
  }

  /**
   * The roles. Lists by
   * [ListEntitiesForPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html).
   */
  get attachedRoles(): PolicyAttachedRoleCollection {
    return new PolicyAttachedRoleCollection(this.context, { PolicyArn: this.arn, EntityFilter: "Role" });
  }

  /**
   * The policy versions. Lists by
   * [ListPolicyVersions](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html).
   */
  get versions(): PolicyVersionCollection {
    return new PolicyVersionCollection(this.context, { PolicyArn: this.arn });
  }

  /**
   * Creates a new version of the specified managed policy. To update a managed policy, you create a new
   * policy version. A managed policy can have up to five versions. If the policy has five versions, you
   * must delete an existing version using
   * [DeletePolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html)
   * before you create a new version.
   *
   * `PolicyDocument` takes an object, or its JSON text.
   *
   * Calls
   * [CreatePolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html).
   * Resolves to the resource.
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async createVersion(
    input: WithDocuments<
      ReadonlyInput<Omit<CreatePolicyVersionCommandInput, "PolicyArn">>,
      "PolicyDocument",
      PolicyDocument
    >,
    options?: CallOptions,
  ): Promise<PolicyVersion> {
    const output = await this.act(
      new CreatePolicyVersionCommand({
        ...documentTexts<Omit<CreatePolicyVersionCommandInput, "PolicyArn">, "PolicyDocument">(
          input,
          "PolicyDocument",
        ),
        PolicyArn: this.arn,
      }),
      options,
    );
    const data = present(output.PolicyVersion, "PolicyVersion");
    return new PolicyVersion(
      { arn: this.arn, versionId: present(output.PolicyVersion?.VersionId, "VersionId") },
      this.context,
      data,
    );
  }

  /**
   * Deletes the specified managed policy.
   *
   * Calls [DeletePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeletePolicyCommandInput, "PolicyArn">> = {},
    options?: CallOptions,
  ): Promise<DeletePolicyCommandOutput> {
    return this.retire(new DeletePolicyCommand({ ...sdkInput(input), PolicyArn: this.arn }), options);
  }

  /**
   * Deletes the policy if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors. Calls
   * [DeletePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetPolicyCommand({ PolicyArn: this.arn }), options));
  }
}

/** The attributes in a response of GetPolicy. */
function pick(output: GetPolicyCommandOutput): Shape | undefined {
  return output.Policy;
}
