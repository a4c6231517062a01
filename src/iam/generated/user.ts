// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddUserToGroupCommand,
  type AddUserToGroupCommandInput,
  type AddUserToGroupCommandOutput,
  AttachUserPolicyCommand,
  type AttachUserPolicyCommandInput,
  type AttachUserPolicyCommandOutput,
  CreateAccessKeyCommand,
  type CreateAccessKeyCommandInput,
  CreateLoginProfileCommand,
  type CreateLoginProfileCommandInput,
  CreateServiceSpecificCredentialCommand,
  type CreateServiceSpecificCredentialCommandInput,
  CreateUserCommand,
  type CreateUserCommandInput,
  DeleteUserPermissionsBoundaryCommand,
  type DeleteUserPermissionsBoundaryCommandInput,
  type DeleteUserPermissionsBoundaryCommandOutput,
  DetachUserPolicyCommand,
  type DetachUserPolicyCommandInput,
  type DetachUserPolicyCommandOutput,
  EnableMFADeviceCommand,
  type EnableMFADeviceCommandInput,
  type EvaluationResult,
  GetContextKeysForPrincipalPolicyCommand,
  type GetContextKeysForPrincipalPolicyCommandInput,
  GetUserCommand,
  type GetUserCommandOutput,
  type IAMClient,
  ListPoliciesGrantingServiceAccessCommand,
  type ListPoliciesGrantingServiceAccessCommandInput,
  type ListPoliciesGrantingServiceAccessEntry,
  ListUserTagsCommand,
  PutUserPermissionsBoundaryCommand,
  type PutUserPermissionsBoundaryCommandInput,
  type PutUserPermissionsBoundaryCommandOutput,
  PutUserPolicyCommand,
  type PutUserPolicyCommandInput,
  RemoveUserFromGroupCommand,
  type RemoveUserFromGroupCommandInput,
  type RemoveUserFromGroupCommandOutput,
  type ServiceLastAccessed,
  SimulatePrincipalPolicyCommand,
  type SimulatePrincipalPolicyCommandInput,
  TagUserCommand,
  type TagUserCommandOutput,
  UntagUserCommand,
  type UntagUserCommandOutput,
  UpdateUserCommand,
  type UpdateUserCommandInput,
  UploadSSHPublicKeyCommand,
  type UploadSSHPublicKeyCommandInput,
  type User as Shape,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { PolicyDocument } from "../../core/resource/attributes/documents.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { isList } from "../../core/resource/identifiers/id-list.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { newlyCreated } from "../../core/resource/resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { deleteUser } from "../deletion/delete-user.js";
import type { DeleteInput, Deleted } from "../deletion/deletion-plan.js";
import { serviceLastAccessed as serviceLastAccessedOf } from "../report/service-last-accessed.js";
import { AccessKeyCollection } from "./access-key-collection.js";
import { AccessKeyPair } from "./access-key-pair.js";
import { AccessKey } from "./access-key.js";
import { LoginProfile } from "./login-profile.js";
import { MfaDeviceCollection } from "./mfa-device-collection.js";
import { MfaDevice } from "./mfa-device.js";
import { ServiceSpecificCredentialCollection } from "./service-specific-credential-collection.js";
import { ServiceSpecificCredential } from "./service-specific-credential.js";
import { SigningCertificateCollection } from "./signing-certificate-collection.js";
import { SigningCertificate } from "./signing-certificate.js";
import { SshPublicKeyCollection } from "./ssh-public-key-collection.js";
import { SshPublicKey } from "./ssh-public-key.js";
import { UserAttachedPolicyCollection } from "./user-attached-policy-collection.js";
import { UserGroupCollection } from "./user-group-collection.js";
import { UserPolicyCollection } from "./user-policy-collection.js";
import { UserPolicy } from "./user-policy.js";
import { userExistsWaiter } from "./waiters/get-user.js";

/** `meta.identifiers` of User. */
export interface UserIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/** A person or a program with its own credentials. Created by `iam.user(name)`, without a request. */
export class User extends LoadableResource<IAMClient, Shape, UserIdentifiers> {
  static override readonly resourceName: string = "User";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly misnomers: Readonly<Record<string, string>> = { userArn: "arn", id: "userId" };
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** The friendly name identifying the user. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the friendly name identifying the user. */
  get userName(): string {
    return this.identifiers.name;
  }

  /**
   * The path to the user. For more information about paths, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   *
   * The ARN of the policy used to set the permissions boundary for the user.
   */
  get path(): NonNullable<Shape["Path"]> {
    return this.requiredAttribute("Path");
  }

  /**
   * The stable and unique string identifying the user. For more information about IDs, see
   * [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get userId(): NonNullable<Shape["UserId"]> {
    return this.requiredAttribute("UserId");
  }

  /**
   * The Amazon Resource Name (ARN) that identifies the user. For more information about ARNs and how to
   * use ARNs in policies, see
   * [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the
   * *IAM User Guide*.
   */
  get arn(): NonNullable<Shape["Arn"]> {
    return this.requiredAttribute("Arn");
  }

  /**
   * The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the user was
   * created.
   */
  get createDate(): NonNullable<Shape["CreateDate"]> {
    return this.requiredAttribute("CreateDate");
  }

  /**
   * The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the user's
   * password was last used to sign in to an Amazon Web Services website. For a list of Amazon Web
   * Services websites that capture a user's last sign-in time, see the
   * [Credential reports](https://docs.aws.amazon.com/IAM/latest/UserGuide/credential-reports.html) topic
   * in the *IAM User Guide*. If a password is used more than once in a five-minute span, only the first
   * use is returned in this field. If the field is null (no value), then it indicates that they never
   * signed in with a password.
   */
  get passwordLastUsed(): Shape["PasswordLastUsed"] {
    return this.attribute("PasswordLastUsed");
  }

  /**
   * For more information about permissions boundaries, see
   * [Permissions boundaries for IAM identities](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html)
   * in the *IAM User Guide*.
   */
  get permissionsBoundary(): Shape["PermissionsBoundary"] {
    return this.attribute("PermissionsBoundary");
  }

  /**
   * A list of tags that are associated with the user. For more information about tagging, see
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
   * Calls [ListUserTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const tags = await allPages(
      `${this.toString()}.getTags`,
      (token) => this.ask(new ListUserTagsCommand({ UserName: this.name, ...token }), options),
      (output) => output.Tags ?? [],
      (output) => pageToken({ Marker: output.Marker }),
    );
    return toTagMap(tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [TagUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagUser.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagUserCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new TagUserCommand({ UserName: this.name, Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [UntagUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagUser.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagUserCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new UntagUserCommand({ UserName: this.name, TagKeys: given }), options);
  }

  /** The access key, by its id. Makes no request. */
  accessKey(id: string): AccessKey {
    return new AccessKey({ userName: this.name, id }, this.context);
  }

  /** The login profile. Makes no request. */
  loginProfile(): LoginProfile {
    return new LoginProfile({ userName: this.name }, this.context);
  }

  /** The MFA device, by its serial number. Makes no request. */
  mfaDevice(serialNumber: string): MfaDevice {
    return new MfaDevice({ userName: this.name, serialNumber }, this.context);
  }

  /** The user policy, by its name. Makes no request. */
  policy(name: string): UserPolicy {
    return new UserPolicy({ userName: this.name, name }, this.context);
  }

  /** The service specific credential, by its id. Makes no request. */
  serviceSpecificCredential(id: string): ServiceSpecificCredential {
    return new ServiceSpecificCredential({ userName: this.name, id }, this.context);
  }

  /** The signing certificate, by its id. Makes no request. */
  signingCertificate(id: string): SigningCertificate {
    return new SigningCertificate({ userName: this.name, id }, this.context);
  }

  /** The ssh public key, by its id. Makes no request. */
  sshPublicKey(id: string): SshPublicKey {
    return new SshPublicKey({ userName: this.name, id }, this.context);
  }

  /**
   * The user's access keys. Lists by
   * [ListAccessKeys](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html).
   */
  get accessKeys(): AccessKeyCollection {
    return new AccessKeyCollection(this.context, { UserName: this.name });
  }

  /**
   * The managed policies that are attached to the user. Lists by
   * [ListAttachedUserPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html).
   */
  get attachedPolicies(): UserAttachedPolicyCollection {
    return new UserAttachedPolicyCollection(this.context, { UserName: this.name });
  }

  /**
   * The groups that the user is in. Lists by
   * [ListGroupsForUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html).
   */
  get groups(): UserGroupCollection {
    return new UserGroupCollection(this.context, { UserName: this.name });
  }

  /**
   * The user's MFA devices. Lists by
   * [ListMFADevices](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html).
   */
  get mfaDevices(): MfaDeviceCollection {
    return new MfaDeviceCollection(this.context, { UserName: this.name });
  }

  /**
   * The inline policies of the user. Lists by
   * [ListUserPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html).
   */
  get policies(): UserPolicyCollection {
    return new UserPolicyCollection(this.context, { UserName: this.name });
  }

  /**
   * The user's service-specific credentials, without their secrets. Lists by
   * [ListServiceSpecificCredentials](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServiceSpecificCredentials.html).
   */
  get serviceSpecificCredentials(): ServiceSpecificCredentialCollection {
    return new ServiceSpecificCredentialCollection(this.context, { UserName: this.name });
  }

  /**
   * The user's signing certificates. Lists by
   * [ListSigningCertificates](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSigningCertificates.html).
   */
  get signingCertificates(): SigningCertificateCollection {
    return new SigningCertificateCollection(this.context, { UserName: this.name });
  }

  /**
   * The user's public SSH keys. Lists by
   * [ListSSHPublicKeys](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSSHPublicKeys.html).
   */
  get sshPublicKeys(): SshPublicKeyCollection {
    return new SshPublicKeyCollection(this.context, { UserName: this.name });
  }

  /**
   * Adds the specified user to the specified group.
   *
   * Calls [AddUserToGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddUserToGroup.html).
   */
  async addGroup(
    input: ReadonlyInput<Omit<AddUserToGroupCommandInput, "UserName">>,
    options?: CallOptions,
  ): Promise<AddUserToGroupCommandOutput> {
    return this.act(new AddUserToGroupCommand({ ...sdkInput(input), UserName: this.name }), options);
  }

  /**
   * Attaches the specified managed policy to the specified user.
   *
   * Calls
   * [AttachUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html).
   */
  async attachPolicy(
    input: ReadonlyInput<Omit<AttachUserPolicyCommandInput, "UserName">>,
    options?: CallOptions,
  ): Promise<AttachUserPolicyCommandOutput> {
    return this.act(new AttachUserPolicyCommand({ ...sdkInput(input), UserName: this.name }), options);
  }

  /**
   * Creates a new IAM user for your Amazon Web Services account.
   *
   * Calls [CreateUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html).
   * Resolves to the resource.
   */
  async create(
    input: ReadonlyInput<Omit<CreateUserCommandInput, "UserName">> = {},
    options?: CallOptions,
  ): Promise<User> {
    const output = await this.act(
      new CreateUserCommand({ ...sdkInput(input), UserName: this.name }),
      options,
    );
    const data = present(output.User, "User");
    return newlyCreated(new User({ name: present(data.UserName, "UserName") }, this.context, data));
  }

  /**
   * Creates a new Amazon Web Services secret access key and corresponding Amazon Web Services access key
   * ID for the specified user. The default status for new keys is `Active`.
   *
   * Only this response contains the secret: IAM never returns it again.
   *
   * Calls
   * [CreateAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html).
   * Resolves to the resource.
   */
  async createAccessKeyPair(
    input: ReadonlyInput<Omit<CreateAccessKeyCommandInput, "UserName">> = {},
    options?: CallOptions,
  ): Promise<AccessKeyPair> {
    const output = await this.act(
      new CreateAccessKeyCommand({ ...sdkInput(input), UserName: this.name }),
      options,
    );
    const data = present(output.AccessKey, "AccessKey");
    return newlyCreated(
      new AccessKeyPair(
        { userName: this.name, id: present(output.AccessKey?.AccessKeyId, "AccessKeyId") },
        this.context,
        data,
      ),
    );
  }

  /**
   * Creates a password for the specified IAM user. A password allows an IAM user to access Amazon Web
   * Services services through the Amazon Web Services Management Console.
   *
   * Calls
   * [CreateLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html).
   * Resolves to the resource.
   */
  async createLoginProfile(
    input: ReadonlyInput<Omit<CreateLoginProfileCommandInput, "UserName">> = {},
    options?: CallOptions,
  ): Promise<LoginProfile> {
    const output = await this.act(
      new CreateLoginProfileCommand({ ...sdkInput(input), UserName: this.name }),
      options,
    );
    const data = present(output.LoginProfile, "LoginProfile");
    return newlyCreated(
      new LoginProfile({ userName: present(output.LoginProfile?.UserName, "UserName") }, this.context, data),
    );
  }

  /**
   * Adds or updates an inline policy document that is embedded in the specified IAM user.
   *
   * `PolicyDocument` takes an object, or its JSON text.
   *
   * Calls [PutUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html).
   * Resolves to the resource.
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async createPolicy(
    input: WithDocuments<
      ReadonlyInput<Omit<PutUserPolicyCommandInput, "UserName">>,
      "PolicyDocument",
      PolicyDocument
    >,
    options?: CallOptions,
  ): Promise<UserPolicy> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new UserPolicy(
      { userName: this.name, name: plainInput(input).PolicyName ?? "" },
      this.context,
    );
    await this.act(
      new PutUserPolicyCommand({
        ...documentTexts<Omit<PutUserPolicyCommandInput, "UserName">, "PolicyDocument">(
          input,
          "PolicyDocument",
        ),
        UserName: this.name,
      }),
      options,
    );
    return made;
  }

  /**
   * Generates a set of credentials consisting of a user name and password that can be used to access the
   * service specified in the request. These credentials are generated by IAM, and can be used only for
   * the specified service.
   *
   * Only this response contains the password or the secret: IAM never returns it again.
   *
   * Calls
   * [CreateServiceSpecificCredential](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html).
   * Resolves to the resource.
   */
  async createServiceSpecificCredential(
    input: ReadonlyInput<Omit<CreateServiceSpecificCredentialCommandInput, "UserName">>,
    options?: CallOptions,
  ): Promise<ServiceSpecificCredential> {
    const output = await this.act(
      new CreateServiceSpecificCredentialCommand({ ...sdkInput(input), UserName: this.name }),
      options,
    );
    const data = present(output.ServiceSpecificCredential, "ServiceSpecificCredential");
    return newlyCreated(
      new ServiceSpecificCredential(
        {
          userName: this.name,
          id: present(
            output.ServiceSpecificCredential?.ServiceSpecificCredentialId,
            "ServiceSpecificCredentialId",
          ),
        },
        this.context,
        data,
      ),
    );
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
   * Deletes the permissions boundary for the specified IAM user.
   *
   * Calls
   * [DeleteUserPermissionsBoundary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPermissionsBoundary.html).
   */
  async deletePermissionsBoundary(
    input: ReadonlyInput<Omit<DeleteUserPermissionsBoundaryCommandInput, "UserName">> = {},
    options?: CallOptions,
  ): Promise<DeleteUserPermissionsBoundaryCommandOutput> {
    return this.retire(
      new DeleteUserPermissionsBoundaryCommand({ ...sdkInput(input), UserName: this.name }),
      options,
    );
  }

  /**
   * Removes the specified managed policy from the specified user.
   *
   * Calls
   * [DetachUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html).
   */
  async detachPolicy(
    input: ReadonlyInput<Omit<DetachUserPolicyCommandInput, "UserName">>,
    options?: CallOptions,
  ): Promise<DetachUserPolicyCommandOutput> {
    return this.act(new DetachUserPolicyCommand({ ...sdkInput(input), UserName: this.name }), options);
  }

  /**
   * Enables the specified MFA device and associates it with the specified IAM user. When enabled, the
   * MFA device is required for every subsequent login by the IAM user associated with the device.
   *
   * Calls
   * [EnableMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html).
   * Resolves to the resource.
   */
  async enableMfa(
    input: ReadonlyInput<Omit<EnableMFADeviceCommandInput, "UserName">>,
    options?: CallOptions,
  ): Promise<MfaDevice> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new MfaDevice(
      { userName: this.name, serialNumber: plainInput(input).SerialNumber ?? "" },
      this.context,
    );
    await this.act(new EnableMFADeviceCommand({ ...sdkInput(input), UserName: this.name }), options);
    return made;
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
   * Adds or updates the policy that is specified as the IAM user's permissions boundary. You can use an
   * Amazon Web Services managed policy or a customer managed policy to set the boundary for a user. Use
   * the boundary to control the maximum permissions that the user can have. Setting a permissions
   * boundary is an advanced feature that can affect the permissions for the user.
   *
   * Calls
   * [PutUserPermissionsBoundary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPermissionsBoundary.html).
   */
  async putPermissionsBoundary(
    input: ReadonlyInput<Omit<PutUserPermissionsBoundaryCommandInput, "UserName">>,
    options?: CallOptions,
  ): Promise<PutUserPermissionsBoundaryCommandOutput> {
    return this.act(
      new PutUserPermissionsBoundaryCommand({ ...sdkInput(input), UserName: this.name }),
      options,
    );
  }

  /**
   * Removes the specified user from the specified group.
   *
   * Calls
   * [RemoveUserFromGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveUserFromGroup.html).
   */
  async removeGroup(
    input: ReadonlyInput<Omit<RemoveUserFromGroupCommandInput, "UserName">>,
    options?: CallOptions,
  ): Promise<RemoveUserFromGroupCommandOutput> {
    return this.act(new RemoveUserFromGroupCommand({ ...sdkInput(input), UserName: this.name }), options);
  }

  /**
   * Simulate how a set of IAM policies attached to an IAM entity works with a list of API operations and
   * Amazon Web Services resources to determine the policies' effective permissions. The entity can be an
   * IAM user, group, or role. If you specify a user, then the simulation also includes all of the
   * policies that are attached to groups that the user belongs to. You can simulate resources that don't
   * exist in your account.
   *
   * Simulates whether the user may perform these actions. Performs none of them.
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
   * Updates the name and/or the path of the specified IAM user.
   *
   * Calls [UpdateUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html).
   * Resolves to the resource.
   */
  async update(
    input: ReadonlyInput<Omit<UpdateUserCommandInput, "UserName">> = {},
    options?: CallOptions,
  ): Promise<User> {
    await this.act(new UpdateUserCommand({ ...sdkInput(input), UserName: this.name }), options);
    return new User({ name: input.NewUserName ?? this.name }, this.context);
  }

  /**
   * Uploads an SSH public key and associates it with the specified IAM user.
   *
   * Calls
   * [UploadSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSSHPublicKey.html).
   * Resolves to the resource.
   */
  async uploadSshPublicKey(
    input: ReadonlyInput<Omit<UploadSSHPublicKeyCommandInput, "UserName">>,
    options?: CallOptions,
  ): Promise<SshPublicKey> {
    const output = await this.act(
      new UploadSSHPublicKeyCommand({ ...sdkInput(input), UserName: this.name }),
      options,
    );
    const data = present(output.SSHPublicKey, "SSHPublicKey");
    return new SshPublicKey(
      { userName: this.name, id: present(output.SSHPublicKey?.SSHPublicKeyId, "SSHPublicKeyId") },
      this.context,
      data,
    );
  }

  /**
   * Deletes the user if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors.
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }

  /**
   * Deletes the user. IAM rejects this while the user has credentials, policies, MFA devices or groups: `{ force: true }`
   * removes those first, and `{ force: true, dryRun: true }` returns the steps.
   *
   * Calls [DeleteUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html).
   *
   * @throws `BatchActionError` if a step fails, with the completed and the remaining steps
   */
  delete<DryRun extends boolean = false>(
    input: DeleteInput<DryRun> = {},
    options: CallOptions = {},
  ): Promise<Deleted<DryRun>> {
    return deleteUser(this, this.handle, input, options);
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
   * Waits with the service's waiter `UserExists`, which polls
   * [GetUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html). By default every 1
   * seconds, up to 20 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.wait(userExistsWaiter, () => new GetUserCommand({ UserName: this.name }), options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetUserCommand({ UserName: this.name }), options));
  }
}

/** The attributes in a response of GetUser. */
function pick(output: GetUserCommandOutput): Shape | undefined {
  return output.User;
}
