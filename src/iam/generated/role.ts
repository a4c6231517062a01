// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AttachRolePolicyCommand,
  type AttachRolePolicyCommandInput,
  type AttachRolePolicyCommandOutput,
  DeleteRolePermissionsBoundaryCommand,
  type DeleteRolePermissionsBoundaryCommandInput,
  type DeleteRolePermissionsBoundaryCommandOutput,
  DeleteServiceLinkedRoleCommand,
  type DeleteServiceLinkedRoleCommandInput,
  type DeleteServiceLinkedRoleCommandOutput,
  DetachRolePolicyCommand,
  type DetachRolePolicyCommandInput,
  type DetachRolePolicyCommandOutput,
  type EvaluationResult,
  GetContextKeysForPrincipalPolicyCommand,
  type GetContextKeysForPrincipalPolicyCommandInput,
  GetRoleCommand,
  type GetRoleCommandOutput,
  type IAMClient,
  ListPoliciesGrantingServiceAccessCommand,
  type ListPoliciesGrantingServiceAccessCommandInput,
  type ListPoliciesGrantingServiceAccessEntry,
  ListRoleTagsCommand,
  PutRolePermissionsBoundaryCommand,
  type PutRolePermissionsBoundaryCommandInput,
  type PutRolePermissionsBoundaryCommandOutput,
  type Role as Shape,
  type ServiceLastAccessed,
  SimulatePrincipalPolicyCommand,
  type SimulatePrincipalPolicyCommandInput,
  TagRoleCommand,
  type TagRoleCommandOutput,
  UntagRoleCommand,
  type UntagRoleCommandOutput,
  UpdateRoleCommand,
  type UpdateRoleCommandInput,
  type UpdateRoleCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import { type PolicyDocument, parsePolicy } from "../../core/resource/attributes/documents.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { isList } from "../../core/resource/identifiers/id-list.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { deleteRole } from "../deletion/delete-role.js";
import type { DeleteInput, Deleted } from "../deletion/deletion-plan.js";
import { serviceLastAccessed as serviceLastAccessedOf } from "../report/service-last-accessed.js";
import { AssumeRolePolicy } from "./assume-role-policy.js";
import { RoleAttachedPolicyCollection } from "./role-attached-policy-collection.js";
import { RoleInstanceProfileCollection } from "./role-instance-profile-collection.js";
import { RolePolicyCollection } from "./role-policy-collection.js";
import { RolePolicy } from "./role-policy.js";
import { roleExistsWaiter } from "./waiters/get-role.js";

/** `meta.identifiers` of Role. */
export interface RoleIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * An identity with permissions that users, services and other accounts can assume. Created by
 * `iam.role(name)`, without a request.
 */
export class Role extends LoadableResource<IAMClient, Shape, RoleIdentifiers> {
  static override readonly resourceName: string = "Role";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    roleArn: "arn",
    trustPolicy: "assumeRolePolicyDocument",
    lastUsed: "roleLastUsed",
  };
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** The friendly name that identifies the role. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the friendly name that identifies the role. */
  get roleName(): string {
    return this.identifiers.name;
  }

  /**
   * The path to the role. For more information about paths, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get path(): NonNullable<Shape["Path"]> {
    return this.requiredAttribute("Path");
  }

  /**
   * The stable and unique string identifying the role. For more information about IDs, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get roleId(): NonNullable<Shape["RoleId"]> {
    return this.requiredAttribute("RoleId");
  }

  /**
   * The Amazon Resource Name (ARN) specifying the role. For more information about ARNs and how to use
   * them in policies, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide* guide.
   */
  get arn(): NonNullable<Shape["Arn"]> {
    return this.requiredAttribute("Arn");
  }

  /**
   * The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the role was
   * created.
   */
  get createDate(): NonNullable<Shape["CreateDate"]> {
    return this.requiredAttribute("CreateDate");
  }

  /** The policy that grants an entity permission to assume the role. */
  get assumeRolePolicyDocument(): PolicyDocument {
    return this.required(
      parsePolicy(this.attribute("AssumeRolePolicyDocument"), "AssumeRolePolicyDocument"),
      "AssumeRolePolicyDocument",
    );
  }

  /** A description of the role that you provide. */
  get description(): Shape["Description"] {
    return this.attribute("Description");
  }

  /**
   * The maximum session duration (in seconds) for the specified role. Anyone who uses the CLI, or API to
   * assume the role can specify the duration using the optional `DurationSeconds` API parameter or
   * `duration-seconds` CLI parameter.
   */
  get maxSessionDuration(): Shape["MaxSessionDuration"] {
    return this.attribute("MaxSessionDuration");
  }

  /**
   * The ARN of the policy used to set the permissions boundary for the role.
   *
   * For more information about permissions boundaries, see
   * [Permissions boundaries for IAM identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html)
   * in the *IAM User Guide*.
   */
  get permissionsBoundary(): Shape["PermissionsBoundary"] {
    return this.attribute("PermissionsBoundary");
  }

  /**
   * A list of tags that are attached to the role. For more information about tagging, see
   * [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM
   * User Guide*.
   */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /**
   * Contains information about the last time that an IAM role was used. This includes the date and time
   * and the Region in which the role was last used. Activity is only reported for the trailing 400 days.
   * This period can be shorter if your Region began supporting these features within the last year. The
   * role might have been used more than 400 days ago. For more information, see
   * [Regions where data is tracked](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_access-advisor.html#access-advisor_tracking-period)
   * in the *IAM user Guide*.
   */
  get roleLastUsed(): Shape["RoleLastUsed"] {
    return this.attribute("RoleLastUsed");
  }

  /**
   * Contains information about the role template that this role was created from. This member is present
   * only for roles created with
   * [AcquireRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AcquireRole.html).
   */
  get sourceRoleTemplate(): Shape["SourceRoleTemplate"] {
    return this.attribute("SourceRoleTemplate");
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls [ListRoleTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const tags = await allPages(
      `${this.toString()}.getTags`,
      (token) => this.ask(new ListRoleTagsCommand({ RoleName: this.name, ...token }), options),
      (output) => output.Tags ?? [],
      (output) => pageToken({ Marker: output.Marker }),
    );
    return toTagMap(tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [TagRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagRoleCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new TagRoleCommand({ RoleName: this.name, Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [UntagRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagRoleCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new UntagRoleCommand({ RoleName: this.name, TagKeys: given }), options);
  }

  /** The assume role policy. Makes no request. */
  assumeRolePolicy(): AssumeRolePolicy {
    return new AssumeRolePolicy({ roleName: this.name }, this.context);
  }

  /** The role policy, by its name. Makes no request. */
  policy(name: string): RolePolicy {
    return new RolePolicy({ roleName: this.name, name }, this.context);
  }

  /**
   * The managed policies that are attached to the role. Lists by
   * [ListAttachedRolePolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html).
   */
  get attachedPolicies(): RoleAttachedPolicyCollection {
    return new RoleAttachedPolicyCollection(this.context, { RoleName: this.name });
  }

  /**
   * The instance profiles that contain the role. Lists by
   * [ListInstanceProfilesForRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html).
   */
  get instanceProfiles(): RoleInstanceProfileCollection {
    return new RoleInstanceProfileCollection(this.context, { RoleName: this.name });
  }

  /**
   * The inline policies of the role. Lists by
   * [ListRolePolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html).
   */
  get policies(): RolePolicyCollection {
    return new RolePolicyCollection(this.context, { RoleName: this.name });
  }

  /**
   * Attaches the specified managed policy to the specified IAM role. When you attach a managed policy to
   * a role, the managed policy becomes part of the role's permission (access) policy.
   *
   * Calls
   * [AttachRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html).
   */
  async attachPolicy(
    input: ReadonlyInput<Omit<AttachRolePolicyCommandInput, "RoleName">>,
    options?: CallOptions,
  ): Promise<AttachRolePolicyCommandOutput> {
    return this.act(new AttachRolePolicyCommand({ ...sdkInput(input), RoleName: this.name }), options);
  }

  /**
   * Gets a list of all of the context keys referenced in all the IAM policies that are attached to the
   * specified IAM entity. The entity can be an IAM user, group, or role. If you specify a user, then the
   * request also includes all of the policies attached to groups that the user is a member of.
   *
   * `PolicyInputList` takes objects, or their JSON text.
   *
   * Calls
   * [GetContextKeysForPrincipalPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForPrincipalPolicy.html).
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async contextKeys(
    input: WithDocuments<
      ReadonlyInput<Omit<GetContextKeysForPrincipalPolicyCommandInput, "PolicySourceArn">>,
      "PolicyInputList",
      PolicyDocument
    > = {},
    options?: CallOptions,
  ): Promise<string[]> {
    const given = this.context.checkInput(
      GetContextKeysForPrincipalPolicyCommand,
      documentTexts<Omit<GetContextKeysForPrincipalPolicyCommandInput, "PolicySourceArn">, "PolicyInputList">(
        input,
        "PolicyInputList[]",
      ),
    );
    await this.load(options);
    const output = await this.ask(
      new GetContextKeysForPrincipalPolicyCommand({
        ...given,
        PolicySourceArn: requireAttribute(this, this.attribute("Arn"), "Arn"),
      }),
      options,
    );
    return output.ContextKeyNames ?? [];
  }

  /**
   * Deletes the permissions boundary for the specified IAM role.
   *
   * Calls
   * [DeleteRolePermissionsBoundary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html).
   */
  async deletePermissionsBoundary(
    input: ReadonlyInput<Omit<DeleteRolePermissionsBoundaryCommandInput, "RoleName">> = {},
    options?: CallOptions,
  ): Promise<DeleteRolePermissionsBoundaryCommandOutput> {
    return this.retire(
      new DeleteRolePermissionsBoundaryCommand({ ...sdkInput(input), RoleName: this.name }),
      options,
    );
  }

  /**
   * Submits a service-linked role deletion request and returns a `DeletionTaskId`, which you can use to
   * check the status of the deletion. Before you call this operation, confirm that the role has no
   * active sessions and that any resources used by the role in the linked service are deleted. If you
   * call this operation more than once for the same service-linked role and an earlier deletion task is
   * not complete, then the `DeletionTaskId` of the earlier request is returned.
   *
   * The service deletes it later: `iam.serviceLinkedRoleDeletionStatus()` returns the status.
   *
   * Calls
   * [DeleteServiceLinkedRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceLinkedRole.html).
   */
  async deleteServiceLinkedRole(
    input: ReadonlyInput<Omit<DeleteServiceLinkedRoleCommandInput, "RoleName">> = {},
    options?: CallOptions,
  ): Promise<DeleteServiceLinkedRoleCommandOutput> {
    return this.retire(
      new DeleteServiceLinkedRoleCommand({ ...sdkInput(input), RoleName: this.name }),
      options,
    );
  }

  /**
   * Removes the specified managed policy from the specified role.
   *
   * Calls
   * [DetachRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html).
   */
  async detachPolicy(
    input: ReadonlyInput<Omit<DetachRolePolicyCommandInput, "RoleName">>,
    options?: CallOptions,
  ): Promise<DetachRolePolicyCommandOutput> {
    return this.act(new DetachRolePolicyCommand({ ...sdkInput(input), RoleName: this.name }), options);
  }

  /**
   * Retrieves a list of policies that the IAM identity (user, group, or role) can use to access each
   * specified service.
   *
   * Calls
   * [ListPoliciesGrantingServiceAccess](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPoliciesGrantingServiceAccess.html),
   * once for each page.
   */
  async policiesGrantingServiceAccess(
    input: ReadonlyInput<Omit<ListPoliciesGrantingServiceAccessCommandInput, "Arn">>,
    options?: CallOptions,
  ): Promise<ListPoliciesGrantingServiceAccessEntry[]> {
    const given = this.context.checkInput(ListPoliciesGrantingServiceAccessCommand, sdkInput(input));
    await this.load(options);
    return allPages(
      `${this.toString()}.policiesGrantingServiceAccess`,
      (token) =>
        this.ask(
          new ListPoliciesGrantingServiceAccessCommand({
            ...given,
            Arn: requireAttribute(this, this.attribute("Arn"), "Arn"),
            ...token,
          }),
          options,
        ),
      (output) => output.PoliciesGrantingServiceAccess ?? [],
      (output) => pageToken({ Marker: output.Marker }),
    );
  }

  /**
   * Adds or updates the policy that is specified as the IAM role's permissions boundary. You can use an
   * Amazon Web Services managed policy or a customer managed policy to set the boundary for a role. Use
   * the boundary to control the maximum permissions that the role can have. Setting a permissions
   * boundary is an advanced feature that can affect the permissions for the role.
   *
   * Calls
   * [PutRolePermissionsBoundary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html).
   */
  async putPermissionsBoundary(
    input: ReadonlyInput<Omit<PutRolePermissionsBoundaryCommandInput, "RoleName">>,
    options?: CallOptions,
  ): Promise<PutRolePermissionsBoundaryCommandOutput> {
    return this.act(
      new PutRolePermissionsBoundaryCommand({ ...sdkInput(input), RoleName: this.name }),
      options,
    );
  }

  /**
   * Simulate how a set of IAM policies attached to an IAM entity works with a list of API operations and
   * Amazon Web Services resources to determine the policies' effective permissions. The entity can be an
   * IAM user, group, or role. If you specify a user, then the simulation also includes all of the
   * policies that are attached to groups that the user belongs to. You can simulate resources that don't
   * exist in your account.
   *
   * Simulates whether the role may perform these actions. Performs none of them.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
   *
   * `PolicyInputList`, `PermissionsBoundaryPolicyInputList` and `ResourcePolicy` take objects, or their
   * JSON text.
   *
   * Calls
   * [SimulatePrincipalPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html),
   * once for each page.
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async simulate(
    actions:
      | readonly string[]
      | WithDocuments<
          ReadonlyInput<Omit<SimulatePrincipalPolicyCommandInput, "PolicySourceArn">>,
          "PolicyInputList" | "PermissionsBoundaryPolicyInputList" | "ResourcePolicy",
          PolicyDocument
        >,
    options?: CallOptions,
  ): Promise<EvaluationResult[]> {
    const input: WithDocuments<
      ReadonlyInput<Omit<SimulatePrincipalPolicyCommandInput, "PolicySourceArn">>,
      "PolicyInputList" | "PermissionsBoundaryPolicyInputList" | "ResourcePolicy",
      PolicyDocument
    > = isList(actions) ? { ActionNames: [...actions] } : plainInput(actions);
    if (input.ActionNames?.length === 0) return [];
    const given = this.context.checkInput(
      SimulatePrincipalPolicyCommand,
      documentTexts<
        Omit<SimulatePrincipalPolicyCommandInput, "PolicySourceArn">,
        "PolicyInputList" | "PermissionsBoundaryPolicyInputList" | "ResourcePolicy"
      >(input, "PolicyInputList[]", "PermissionsBoundaryPolicyInputList[]", "ResourcePolicy"),
    );
    await this.load(options);
    return allPages(
      `${this.toString()}.simulate`,
      (token) =>
        this.ask(
          new SimulatePrincipalPolicyCommand({
            ...given,
            PolicySourceArn: requireAttribute(this, this.attribute("Arn"), "Arn"),
            ...token,
          }),
          options,
        ),
      (output) => output.EvaluationResults ?? [],
      (output) => pageToken({ Marker: output.Marker }),
    );
  }

  /**
   * Updates the description or maximum session duration setting of a role.
   *
   * Calls [UpdateRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html).
   */
  async update(
    input: ReadonlyInput<Omit<UpdateRoleCommandInput, "RoleName">> = {},
    options?: CallOptions,
  ): Promise<UpdateRoleCommandOutput> {
    return this.act(new UpdateRoleCommand({ ...sdkInput(input), RoleName: this.name }), options);
  }

  /**
   * Deletes the role if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors.
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }

  /**
   * Deletes the role. IAM rejects this while policies are attached to it or an instance profile contains it:
   * `{ force: true }` detaches and removes it first, and `{ force: true, dryRun: true }` returns the steps.
   *
   * Calls [DeleteRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html).
   *
   * @example
   * for (const { operation, target } of await role.delete({ force: true, dryRun: true })) console.log(operation, target);
   * await role.delete({ force: true });
   *
   * @throws `DeletionRefusedError` with `force` for a service-linked role; `BatchActionError` if a step fails, with the
   *   completed and the remaining steps
   */
  delete<DryRun extends boolean = false>(
    input: DeleteInput<DryRun> = {},
    options: CallOptions = {},
  ): Promise<Deleted<DryRun>> {
    return deleteRole(this, this.handle, input, options);
  }

  /**
   * When each service was last used: IAM's access report, with one row for each service that the policies allow. Requests
   * the report and polls for it, by default every 2 s, up to 60 times.
   *
   * Calls [GenerateServiceLastAccessedDetails](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateServiceLastAccessedDetails.html)
   * and
   * [GetServiceLastAccessedDetails](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetails.html).
   *
   * @throws `WaiterFailedError` if IAM cannot create the report, with its reason; `UnfinishedError` if the call fails in
   *   another way after the report was requested: its `id` is the `JobId`
   */
  serviceLastAccessed(options: WaiterOptions = {}): Promise<ServiceLastAccessed[]> {
    return serviceLastAccessedOf(this, this.handle, options);
  }

  /**
   * Waits with the service's waiter `RoleExists`, which polls
   * [GetRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html). By default every 1
   * seconds, up to 20 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait(roleExistsWaiter, () => new GetRoleCommand({ RoleName: this.name }), options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetRoleCommand({ RoleName: this.name }), options));
  }
}

/** The attributes in a response of GetRole. */
function pick(output: GetRoleCommandOutput): Shape | undefined {
  return output.Role;
}
