// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddUserToGroupCommand,
  type AddUserToGroupCommandInput,
  type AddUserToGroupCommandOutput,
  AttachGroupPolicyCommand,
  type AttachGroupPolicyCommandInput,
  type AttachGroupPolicyCommandOutput,
  CreateGroupCommand,
  type CreateGroupCommandInput,
  DetachGroupPolicyCommand,
  type DetachGroupPolicyCommandInput,
  type DetachGroupPolicyCommandOutput,
  GetGroupCommand,
  type GetGroupCommandOutput,
  type Group as Shape,
  type IAMClient,
  PutGroupPolicyCommand,
  type PutGroupPolicyCommandInput,
  RemoveUserFromGroupCommand,
  type RemoveUserFromGroupCommandInput,
  type RemoveUserFromGroupCommandOutput,
  UpdateGroupCommand,
  type UpdateGroupCommandInput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import type { PolicyDocument } from "../../core/resource/attributes/documents.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { newlyCreated } from "../../core/resource/resource.js";
import { deleteGroup } from "../deletion/delete-group.js";
import type { DeleteInput, Deleted } from "../deletion/deletion-plan.js";
import { GroupAttachedPolicyCollection } from "./group-attached-policy-collection.js";
import { GroupPolicyCollection } from "./group-policy-collection.js";
import { GroupPolicy } from "./group-policy.js";
import { GroupUserCollection } from "./group-user-collection.js";

/** `meta.identifiers` of Group. */
export interface GroupIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/** A group of users that share its policies. Created by `iam.group(name)`, without a request. */
export class Group extends LoadableResource<IAMClient, Shape, GroupIdentifiers> {
  static override readonly resourceName: string = "Group";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** The friendly name that identifies the group. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the friendly name that identifies the group. */
  get groupName(): string {
    return this.identifiers.name;
  }

  /**
   * The path to the group. For more information about paths, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get path(): NonNullable<Shape["Path"]> {
    return this.requiredAttribute("Path");
  }

  /**
   * The stable and unique string identifying the group. For more information about IDs, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get groupId(): NonNullable<Shape["GroupId"]> {
    return this.requiredAttribute("GroupId");
  }

  /**
   * The Amazon Resource Name (ARN) specifying the group. For more information about ARNs and how to use
   * them in policies, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get arn(): NonNullable<Shape["Arn"]> {
    return this.requiredAttribute("Arn");
  }

  /**
   * The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the group
   * was created.
   */
  get createDate(): NonNullable<Shape["CreateDate"]> {
    return this.requiredAttribute("CreateDate");
  }

  /** The group policy, by its name. Makes no request. */
  policy(name: string): GroupPolicy {
    return new GroupPolicy({ groupName: this.name, name }, this.context);
  }

  /**
   * The managed policies that are attached to the group. Lists by
   * [ListAttachedGroupPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedGroupPolicies.html).
   */
  get attachedPolicies(): GroupAttachedPolicyCollection {
    return new GroupAttachedPolicyCollection(this.context, { GroupName: this.name });
  }

  /**
   * The inline policies of the group. Lists by
   * [ListGroupPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupPolicies.html).
   */
  get policies(): GroupPolicyCollection {
    return new GroupPolicyCollection(this.context, { GroupName: this.name });
  }

  /**
   * The users in the group. Lists by
   * [GetGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html).
   */
  get users(): GroupUserCollection {
    return new GroupUserCollection(this.context, { GroupName: this.name });
  }

  /**
   * Adds the specified user to the specified group.
   *
   * Calls [AddUserToGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddUserToGroup.html).
   */
  async addUser(
    input: ReadonlyInput<Omit<AddUserToGroupCommandInput, "GroupName">>,
    options?: CallOptions,
  ): Promise<AddUserToGroupCommandOutput> {
    return this.act(new AddUserToGroupCommand({ ...sdkInput(input), GroupName: this.name }), options);
  }

  /**
   * Attaches the specified managed policy to the specified IAM group.
   *
   * Calls
   * [AttachGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachGroupPolicy.html).
   */
  async attachPolicy(
    input: ReadonlyInput<Omit<AttachGroupPolicyCommandInput, "GroupName">>,
    options?: CallOptions,
  ): Promise<AttachGroupPolicyCommandOutput> {
    return this.act(new AttachGroupPolicyCommand({ ...sdkInput(input), GroupName: this.name }), options);
  }

  /**
   * Creates a new group.
   *
   * Calls [CreateGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html).
   * Resolves to the resource.
   */
  async create(
    input: ReadonlyInput<Omit<CreateGroupCommandInput, "GroupName">> = {},
    options?: CallOptions,
  ): Promise<Group> {
    const output = await this.act(
      new CreateGroupCommand({ ...sdkInput(input), GroupName: this.name }),
      options,
    );
    const data = present(output.Group, "Group");
    return newlyCreated(new Group({ name: present(data.GroupName, "GroupName") }, this.context, data));
  }

  /**
   * Adds or updates an inline policy document that is embedded in the specified IAM group.
   *
   * `PolicyDocument` takes an object, or its JSON text.
   *
   * Calls [PutGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutGroupPolicy.html).
   * Resolves to the resource.
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async createPolicy(
    input: WithDocuments<
      ReadonlyInput<Omit<PutGroupPolicyCommandInput, "GroupName">>,
      "PolicyDocument",
      PolicyDocument
    >,
    options?: CallOptions,
  ): Promise<GroupPolicy> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new GroupPolicy(
      { groupName: this.name, name: plainInput(input).PolicyName ?? "" },
      this.context,
    );
    await this.act(
      new PutGroupPolicyCommand({
        ...documentTexts<Omit<PutGroupPolicyCommandInput, "GroupName">, "PolicyDocument">(
          input,
          "PolicyDocument",
        ),
        GroupName: this.name,
      }),
      options,
    );
    return made;
  }

  /**
   * Removes the specified managed policy from the specified IAM group.
   *
   * Calls
   * [DetachGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachGroupPolicy.html).
   */
  async detachPolicy(
    input: ReadonlyInput<Omit<DetachGroupPolicyCommandInput, "GroupName">>,
    options?: CallOptions,
  ): Promise<DetachGroupPolicyCommandOutput> {
    return this.act(new DetachGroupPolicyCommand({ ...sdkInput(input), GroupName: this.name }), options);
  }

  /**
   * Removes the specified user from the specified group.
   *
   * Calls
   * [RemoveUserFromGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveUserFromGroup.html).
   */
  async removeUser(
    input: ReadonlyInput<Omit<RemoveUserFromGroupCommandInput, "GroupName">>,
    options?: CallOptions,
  ): Promise<RemoveUserFromGroupCommandOutput> {
    return this.act(new RemoveUserFromGroupCommand({ ...sdkInput(input), GroupName: this.name }), options);
  }

  /**
   * Updates the name and/or the path of the specified IAM group.
   *
   * Calls [UpdateGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateGroup.html).
   * Resolves to the resource.
   */
  async update(
    input: ReadonlyInput<Omit<UpdateGroupCommandInput, "GroupName">> = {},
    options?: CallOptions,
  ): Promise<Group> {
    await this.act(new UpdateGroupCommand({ ...sdkInput(input), GroupName: this.name }), options);
    return new Group({ name: input.NewGroupName ?? this.name }, this.context);
  }

  /**
   * Deletes the group if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors.
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }

  /**
   * Deletes the group. IAM rejects this while the group has users or policies: `{ force: true }` removes those first, and
   * `{ force: true, dryRun: true }` returns the steps. The users themselves remain.
   *
   * Calls [DeleteGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html).
   *
   * @throws `BatchActionError` if a step fails, with the completed and the remaining steps
   */
  delete<DryRun extends boolean = false>(
    input: DeleteInput<DryRun> = {},
    options: CallOptions = {},
  ): Promise<Deleted<DryRun>> {
    return deleteGroup(this, this.handle, input, options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetGroupCommand({ GroupName: this.name }), options));
  }
}

/** The attributes in a response of GetGroup. */
function pick(output: GetGroupCommandOutput): Shape | undefined {
  return output.Group;
}
