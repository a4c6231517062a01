// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AttachGroupPolicyCommand,
  type AttachGroupPolicyCommandInput,
  type AttachGroupPolicyCommandOutput,
  AttachRolePolicyCommand,
  type AttachRolePolicyCommandInput,
  type AttachRolePolicyCommandOutput,
  AttachUserPolicyCommand,
  type AttachUserPolicyCommandInput,
  type AttachUserPolicyCommandOutput,
  CreatePolicyVersionCommand,
  type CreatePolicyVersionCommandInput,
  DetachGroupPolicyCommand,
  type DetachGroupPolicyCommandInput,
  type DetachGroupPolicyCommandOutput,
  DetachRolePolicyCommand,
  type DetachRolePolicyCommandInput,
  type DetachRolePolicyCommandOutput,
  DetachUserPolicyCommand,
  type DetachUserPolicyCommandInput,
  type DetachUserPolicyCommandOutput,
  GetPolicyCommand,
  type GetPolicyCommandOutput,
  type IAMClient,
  ListPolicyTagsCommand,
  type Policy as Shape,
  TagPolicyCommand,
  type TagPolicyCommandOutput,
  UntagPolicyCommand,
  type UntagPolicyCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { PolicyDocument } from "../../core/resource/attributes/documents.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { newlyCreated } from "../../core/resource/resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { deletePolicy } from "../deletion/delete-policy.js";
import type { DeleteInput, Deleted } from "../deletion/deletion-plan.js";
import { pruneVersions as pruneVersionsOf } from "../policy/prune-versions.js";
import { PolicyAttachedGroupCollection } from "./policy-attached-group-collection.js";
import { PolicyAttachedRoleCollection } from "./policy-attached-role-collection.js";
import { PolicyAttachedUserCollection } from "./policy-attached-user-collection.js";
import { PolicyVersionCollection } from "./policy-version-collection.js";
import { PolicyVersion } from "./policy-version.js";
import { policyExistsWaiter } from "./waiters/get-policy.js";

/** `meta.identifiers` of Policy. */
export interface PolicyIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * A managed policy: it can be attached to groups, roles and users. Created by `iam.policy(arn)`,
 * without a request.
 */
export class Policy extends LoadableResource<IAMClient, Shape, PolicyIdentifiers> {
  static override readonly resourceName: string = "Policy";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    name: "policyName",
    document: "defaultVersion",
  };
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

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
  get policyName(): NonNullable<Shape["PolicyName"]> {
    return this.requiredAttribute("PolicyName");
  }

  /**
   * The stable and unique string identifying the policy.
   *
   * For more information about IDs, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get policyId(): NonNullable<Shape["PolicyId"]> {
    return this.requiredAttribute("PolicyId");
  }

  /**
   * The path to the policy.
   *
   * For more information about paths, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get path(): NonNullable<Shape["Path"]> {
    return this.requiredAttribute("Path");
  }

  /** The identifier for the version of the policy that is set as the default version. */
  get defaultVersionId(): NonNullable<Shape["DefaultVersionId"]> {
    return this.requiredAttribute("DefaultVersionId");
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
  get isAttachable(): NonNullable<Shape["IsAttachable"]> {
    return this.requiredAttribute("IsAttachable");
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
  get createDate(): NonNullable<Shape["CreateDate"]> {
    return this.requiredAttribute("CreateDate");
  }

  /**
   * The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the policy
   * was last updated.
   *
   * When a policy has only one version, this field contains the date and time when the policy was
   * created. When a policy has more than one version, this field contains the date and time when the
   * most recent policy version was created.
   */
  get updateDate(): NonNullable<Shape["UpdateDate"]> {
    return this.requiredAttribute("UpdateDate");
  }

  /**
   * A list of tags that are attached to the instance profile. For more information about tagging, see
   * [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM
   * User Guide*.
   */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls [ListPolicyTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const tags = await allPages(
      `${this.toString()}.getTags`,
      (token) => this.ask(new ListPolicyTagsCommand({ PolicyArn: this.arn, ...token }), options),
      (output) => output.Tags ?? [],
      (output) => pageToken({ Marker: output.Marker }),
    );
    return toTagMap(tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [TagPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagPolicyCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new TagPolicyCommand({ PolicyArn: this.arn, Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [UntagPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagPolicyCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new UntagPolicyCommand({ PolicyArn: this.arn, TagKeys: given }), options);
  }

  /** The policy version referenced by `DefaultVersionId`. Makes no request; load the resource first. */
  get defaultVersion(): PolicyVersion {
    return new PolicyVersion(
      { arn: this.arn, versionId: this.requiredAttribute("DefaultVersionId") },
      this.context,
    );
  }

  /**
   * The groups that the policy is attached to. Lists by
   * [ListEntitiesForPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html).
   */
  get attachedGroups(): PolicyAttachedGroupCollection {
    return new PolicyAttachedGroupCollection(this.context, { PolicyArn: this.arn, EntityFilter: "Group" });
  }

  /**
   * The roles that the policy is attached to. Lists by
   * [ListEntitiesForPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html).
   */
  get attachedRoles(): PolicyAttachedRoleCollection {
    return new PolicyAttachedRoleCollection(this.context, { PolicyArn: this.arn, EntityFilter: "Role" });
  }

  /**
   * The users that the policy is attached to. Lists by
   * [ListEntitiesForPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html).
   */
  get attachedUsers(): PolicyAttachedUserCollection {
    return new PolicyAttachedUserCollection(this.context, { PolicyArn: this.arn, EntityFilter: "User" });
  }

  /**
   * The versions of the policy, the newest first. Lists by
   * [ListPolicyVersions](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html).
   */
  get versions(): PolicyVersionCollection {
    return new PolicyVersionCollection(this.context, { PolicyArn: this.arn });
  }

  /**
   * Attaches the specified managed policy to the specified IAM group.
   *
   * Calls
   * [AttachGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachGroupPolicy.html).
   */
  async attachGroup(
    input: ReadonlyInput<Omit<AttachGroupPolicyCommandInput, "PolicyArn">>,
    options?: CallOptions,
  ): Promise<AttachGroupPolicyCommandOutput> {
    return this.act(new AttachGroupPolicyCommand({ ...sdkInput(input), PolicyArn: this.arn }), options);
  }

  /**
   * Attaches the specified managed policy to the specified IAM role. When you attach a managed policy to
   * a role, the managed policy becomes part of the role's permission (access) policy.
   *
   * Calls
   * [AttachRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html).
   */
  async attachRole(
    input: ReadonlyInput<Omit<AttachRolePolicyCommandInput, "PolicyArn">>,
    options?: CallOptions,
  ): Promise<AttachRolePolicyCommandOutput> {
    return this.act(new AttachRolePolicyCommand({ ...sdkInput(input), PolicyArn: this.arn }), options);
  }

  /**
   * Attaches the specified managed policy to the specified user.
   *
   * Calls
   * [AttachUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html).
   */
  async attachUser(
    input: ReadonlyInput<Omit<AttachUserPolicyCommandInput, "PolicyArn">>,
    options?: CallOptions,
  ): Promise<AttachUserPolicyCommandOutput> {
    return this.act(new AttachUserPolicyCommand({ ...sdkInput(input), PolicyArn: this.arn }), options);
  }

  /**
   * Creates a new version of the specified managed policy. To update a managed policy, you create a new
   * policy version. A managed policy can have up to five versions. If the policy has five versions, you
   * must delete an existing version using
   * [DeletePolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html)
   * before you create a new version.
   *
   * A policy can have at most five versions; `pruneVersions()` makes room.
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
    return newlyCreated(
      new PolicyVersion(
        { arn: this.arn, versionId: present(output.PolicyVersion?.VersionId, "VersionId") },
        this.context,
        data,
      ),
    );
  }

  /**
   * Removes the specified managed policy from the specified IAM group.
   *
   * Calls
   * [DetachGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachGroupPolicy.html).
   */
  async detachGroup(
    input: ReadonlyInput<Omit<DetachGroupPolicyCommandInput, "PolicyArn">>,
    options?: CallOptions,
  ): Promise<DetachGroupPolicyCommandOutput> {
    return this.act(new DetachGroupPolicyCommand({ ...sdkInput(input), PolicyArn: this.arn }), options);
  }

  /**
   * Removes the specified managed policy from the specified role.
   *
   * Calls
   * [DetachRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html).
   */
  async detachRole(
    input: ReadonlyInput<Omit<DetachRolePolicyCommandInput, "PolicyArn">>,
    options?: CallOptions,
  ): Promise<DetachRolePolicyCommandOutput> {
    return this.act(new DetachRolePolicyCommand({ ...sdkInput(input), PolicyArn: this.arn }), options);
  }

  /**
   * Removes the specified managed policy from the specified user.
   *
   * Calls
   * [DetachUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html).
   */
  async detachUser(
    input: ReadonlyInput<Omit<DetachUserPolicyCommandInput, "PolicyArn">>,
    options?: CallOptions,
  ): Promise<DetachUserPolicyCommandOutput> {
    return this.act(new DetachUserPolicyCommand({ ...sdkInput(input), PolicyArn: this.arn }), options);
  }

  /**
   * Deletes the policy if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors.
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }

  /**
   * Deletes the policy. IAM rejects this while it is attached or has versions other than the default: `{ force: true }`
   * detaches it and deletes those first, and `{ force: true, dryRun: true }` returns the steps.
   *
   * Calls [DeletePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html).
   *
   * @throws `DeletionRefusedError` with `force` for an AWS managed policy, and for one that is a permissions boundary,
   *   because without it its users and roles would have more permissions. `BatchActionError` if a step fails, with the
   *   completed and the remaining steps
   */
  delete<DryRun extends boolean = false>(
    input: DeleteInput<DryRun> = {},
    options: CallOptions = {},
  ): Promise<Deleted<DryRun>> {
    return deletePolicy(this, this.handle, input, options);
  }

  /**
   * Deletes the oldest versions of the policy, so that at most `keep` are left. The default version is kept. A policy can
   * have five versions; the default of four leaves room for a new one.
   *
   * Calls [DeletePolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html) for
   * each of them, and resolves to their ids.
   *
   * @throws `BatchActionError` if one of several versions cannot be deleted: `succeeded` has the ids of the deleted ones
   * @example
   * await policy.pruneVersions();
   * await policy.createVersion({ PolicyDocument: document, SetAsDefault: true });
   */
  pruneVersions(keep = 4, options?: CallOptions): Promise<string[]> {
    return pruneVersionsOf(this, this.handle, keep, options);
  }

  /**
   * Waits with the service's waiter `PolicyExists`, which polls
   * [GetPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html). By default
   * every 1 seconds, up to 20 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait(policyExistsWaiter, () => new GetPolicyCommand({ PolicyArn: this.arn }), options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetPolicyCommand({ PolicyArn: this.arn }), options));
  }
}

/** The attributes in a response of GetPolicy. */
function pick(output: GetPolicyCommandOutput): Shape | undefined {
  return output.Policy;
}
