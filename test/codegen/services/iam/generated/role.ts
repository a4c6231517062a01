// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AttachRolePolicyCommand,
  type AttachRolePolicyCommandInput,
  type AttachRolePolicyCommandOutput,
  DeleteRoleCommand,
  type DeleteRoleCommandInput,
  type DeleteRoleCommandOutput,
  type EvaluationResult,
  GetRoleCommand,
  type GetRoleCommandOutput,
  type IAMClient,
  ListRoleTagsCommand,
  type Role as Shape,
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
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { plainInput, sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { wasDeleted } from "../../../../../src/core/call/response/was-deleted.js";
import { allPages } from "../../../../../src/core/paging/all-pages.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import { type PolicyDocument, parsePolicy } from "../../../../../src/core/resource/attributes/documents.js";
import { requireAttribute } from "../../../../../src/core/resource/attributes/require-attribute.js";
import { isList } from "../../../../../src/core/resource/identifiers/id-list.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../../../../src/core/tags/tags.js";
import type { WaiterOptions } from "../../../../../src/core/waiter/waiter.js";
import { AssumeRolePolicy } from "./assume-role-policy.js";
import { RoleAttachedPolicyCollection } from "./role-attached-policy-collection.js";
import { RolePolicyCollection } from "./role-policy-collection.js";
import { RolePolicy } from "./role-policy.js";
import { roleExistsWaiter } from "./waiters/get-role.js";

/** `meta.identifiers` of Role. */
export interface RoleIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/** An identity that others act as. Created by `iam.role(name)`, without a request. */
export class Role extends LoadableResource<IAMClient, Shape, RoleIdentifiers> {
  static override readonly resourceName: string = "Role";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
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
  get assumeRolePolicyDocument(): PolicyDocument | undefined {
    return parsePolicy(this.attribute("AssumeRolePolicyDocument"), "AssumeRolePolicyDocument");
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
   * The managed policies that are attached. Lists by
   * [ListAttachedRolePolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html).
   */
  get attachedPolicies(): RoleAttachedPolicyCollection {
    return new RoleAttachedPolicyCollection(this.context, { RoleName: this.name });
  }

  /**
   * The policies that are a part of the role. Lists by
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
   * Deletes the specified role. Unlike the Amazon Web Services Management Console, when you delete a
   * role programmatically, you must delete the items attached to the role manually, or the deletion
   * fails. For more information, see
   * [Deleting an IAM role](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage_delete.html#roles-managingrole-deleting-cli).
   *
   * Calls [DeleteRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteRoleCommandInput, "RoleName">> = {},
    options?: CallOptions,
  ): Promise<DeleteRoleCommandOutput> {
    return this.retire(new DeleteRoleCommand({ ...sdkInput(input), RoleName: this.name }), options);
  }

  /**
   * Simulate how a set of IAM policies attached to an IAM entity works with a list of API operations and
   * Amazon Web Services resources to determine the policies' effective permissions. The entity can be an
   * IAM user, group, or role. If you specify a user, then the simulation also includes all of the
   * policies that are attached to groups that the user belongs to. You can simulate resources that don't
   * exist in your account.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
   *
   * Calls
   * [SimulatePrincipalPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html),
   * once for each page.
   */
  async simulate(
    actions: readonly string[] | ReadonlyInput<Omit<SimulatePrincipalPolicyCommandInput, "PolicySourceArn">>,
    options?: CallOptions,
  ): Promise<EvaluationResult[]> {
    const input: ReadonlyInput<Omit<SimulatePrincipalPolicyCommandInput, "PolicySourceArn">> = isList(actions)
      ? { ActionNames: [...actions] }
      : plainInput(actions);
    if (input.ActionNames?.length === 0) return [];
    const given = this.context.checkInput(SimulatePrincipalPolicyCommand, sdkInput(input));
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
   * own not-found errors. Calls
   * [DeleteRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
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
