// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  ChangePasswordCommand,
  type ChangePasswordCommandInput,
  type ChangePasswordCommandOutput,
  CreateAccountAliasCommand,
  type CreateAccountAliasCommandInput,
  type CreateAccountAliasCommandOutput,
  CreateGroupCommand,
  type CreateGroupCommandInput,
  CreateInstanceProfileCommand,
  type CreateInstanceProfileCommandInput,
  CreateOpenIDConnectProviderCommand,
  type CreateOpenIDConnectProviderCommandInput,
  CreatePolicyCommand,
  type CreatePolicyCommandInput,
  CreateRoleCommand,
  type CreateRoleCommandInput,
  CreateSAMLProviderCommand,
  type CreateSAMLProviderCommandInput,
  CreateServiceLinkedRoleCommand,
  type CreateServiceLinkedRoleCommandInput,
  CreateUserCommand,
  type CreateUserCommandInput,
  CreateVirtualMFADeviceCommand,
  type CreateVirtualMFADeviceCommandInput,
  DeleteAccountAliasCommand,
  type DeleteAccountAliasCommandInput,
  type DeleteAccountAliasCommandOutput,
  type EvaluationResult,
  type GetAccountAuthorizationDetailsCommandInput,
  GetContextKeysForCustomPolicyCommand,
  type GetContextKeysForCustomPolicyCommandInput,
  type GetContextKeysForCustomPolicyCommandOutput,
  GetServiceLinkedRoleDeletionStatusCommand,
  type GetServiceLinkedRoleDeletionStatusCommandInput,
  type GetServiceLinkedRoleDeletionStatusCommandOutput,
  IAMClient,
  type IAMClientConfig,
  ListAccountAliasesCommand,
  SimulateCustomPolicyCommand,
  type SimulateCustomPolicyCommandInput,
  UpdateAccountPasswordPolicyCommand,
  type UpdateAccountPasswordPolicyCommandInput,
  UploadServerCertificateCommand,
  type UploadServerCertificateCommandInput,
  UploadSigningCertificateCommand,
  type UploadSigningCertificateCommandInput,
} from "@aws-sdk/client-iam";
import type { CallOptions, CreateOptions } from "../../core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../core/call/input/document-text.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { allPages } from "../../core/paging/all-pages.js";
import { pageToken } from "../../core/paging/page-token.js";
import type { PolicyDocument } from "../../core/resource/attributes/documents.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { newlyCreated } from "../../core/resource/resource.js";
import { type GivenClient, type RootOptions, ServiceResource } from "../../core/resource/service-resource.js";
import { clientOf } from "../../core/session/client/client-of.js";
import { joinTags } from "../../core/tags/tags.js";
import { checkPlain } from "../../core/text/argument-checks.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import {
  type AuthorizationDetails,
  authorizationDetails as authorizationDetailsOf,
} from "../report/authorization-details.js";
import type { CredentialReportRow } from "../report/credential-report-rows.js";
import { credentialReport as credentialReportOf } from "../report/credential-report.js";
import { AccessKeyPair } from "./access-key-pair.js";
import { AccessKey } from "./access-key.js";
import { AccountPasswordPolicy } from "./account-password-policy.js";
import { AccountSummary } from "./account-summary.js";
import { AssumeRolePolicy } from "./assume-role-policy.js";
import { CurrentUser } from "./current-user.js";
import { GroupCollection } from "./group-collection.js";
import { GroupPolicy } from "./group-policy.js";
import { Group } from "./group.js";
import { InstanceProfileCollection } from "./instance-profile-collection.js";
import { InstanceProfile } from "./instance-profile.js";
import { LoginProfile } from "./login-profile.js";
import { MfaDevice } from "./mfa-device.js";
import { OpenIdConnectProviderCollection } from "./open-id-connect-provider-collection.js";
import { OpenIdConnectProvider } from "./open-id-connect-provider.js";
import { PolicyCollection } from "./policy-collection.js";
import { PolicyVersion } from "./policy-version.js";
import { Policy } from "./policy.js";
import { RoleCollection } from "./role-collection.js";
import { RolePolicy } from "./role-policy.js";
import { Role } from "./role.js";
import { SamlProviderCollection } from "./saml-provider-collection.js";
import { SamlProvider } from "./saml-provider.js";
import { ServerCertificateCollection } from "./server-certificate-collection.js";
import { ServerCertificate } from "./server-certificate.js";
import { ServiceSpecificCredential } from "./service-specific-credential.js";
import { SigningCertificate } from "./signing-certificate.js";
import { SshPublicKey } from "./ssh-public-key.js";
import { UserCollection } from "./user-collection.js";
import { UserPolicy } from "./user-policy.js";
import { User } from "./user.js";
import { VirtualMfaDeviceCollection } from "./virtual-mfa-device-collection.js";
import { VirtualMfaDevice } from "./virtual-mfa-device.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type IAMResourceConfig = (IAMClientConfig & RootOptions) | GivenClient;

/**
 * AWS Identity and Access Management: users, groups, roles and policies. The root of the service: it
 * creates all other resources.
 *
 * Uses the settings of the default session, and the given configuration.
 *
 * @example
 * ```ts
 * import { IAMResource } from "tucuxi/iam";
 *
 * const iam = new IAMResource({ region: "eu-west-1" });
 * ```
 */
export class IAMResource extends ServiceResource<IAMClient> {
  static override readonly resourceName: string = "IAMResource";
  /** The subpath of the service. */
  static readonly serviceName = "iam";
  /** The service's name in the configuration of its clients. */
  static readonly serviceId = "IAM";

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: IAMResourceConfig = {}) {
    super(clientOf(IAMResource, config), "iam");
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: IAMClientConfig): IAMClient {
    checkPlain("The configuration of IAMClient", config);
    return new IAMClient(config);
  }

  /**
   * The account's groups. Lists by
   * [ListGroups](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroups.html).
   */
  get groups(): GroupCollection {
    return new GroupCollection(this.context, {});
  }

  /**
   * The account's instance profiles. Lists by
   * [ListInstanceProfiles](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html).
   */
  get instanceProfiles(): InstanceProfileCollection {
    return new InstanceProfileCollection(this.context, {});
  }

  /**
   * The account's OpenID Connect identity providers. Lists by
   * [ListOpenIDConnectProviders](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html).
   */
  get openIdConnectProviders(): OpenIdConnectProviderCollection {
    return new OpenIdConnectProviderCollection(this.context, {});
  }

  /**
   * Managed policies, those of AWS and the account's own; with `{ Scope: "Local" }` only the account's
   * own. Lists by
   * [ListPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html).
   */
  get policies(): PolicyCollection {
    return new PolicyCollection(this.context, {});
  }

  /**
   * The account's roles. Lists by
   * [ListRoles](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html).
   */
  get roles(): RoleCollection {
    return new RoleCollection(this.context, {});
  }

  /**
   * The account's SAML identity providers. Lists by
   * [ListSAMLProviders](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSAMLProviders.html).
   */
  get samlProviders(): SamlProviderCollection {
    return new SamlProviderCollection(this.context, {});
  }

  /**
   * The TLS certificates that are stored in IAM. Lists by
   * [ListServerCertificates](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificates.html).
   */
  get serverCertificates(): ServerCertificateCollection {
    return new ServerCertificateCollection(this.context, {});
  }

  /**
   * The account's users. Lists by
   * [ListUsers](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html).
   */
  get users(): UserCollection {
    return new UserCollection(this.context, {});
  }

  /**
   * The account's virtual MFA devices. Lists by
   * [ListVirtualMFADevices](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html).
   */
  get virtualMfaDevices(): VirtualMfaDeviceCollection {
    return new VirtualMfaDeviceCollection(this.context, {});
  }

  /** The access key with this `userName` and `id`. Makes no request. */
  accessKey(userName: string, id: string): AccessKey {
    return new AccessKey({ userName, id }, this.context);
  }

  /** The access key pair with this `userName` and `id`. Makes no request. */
  accessKeyPair(userName: string, id: string): AccessKeyPair {
    return new AccessKeyPair({ userName, id }, this.context);
  }

  /** The account password policy. Makes no request. */
  accountPasswordPolicy(): AccountPasswordPolicy {
    return new AccountPasswordPolicy({}, this.context);
  }

  /** The account summary. Makes no request. */
  accountSummary(): AccountSummary {
    return new AccountSummary({}, this.context);
  }

  /** The assume role policy with this `roleName`. Makes no request. */
  assumeRolePolicy(roleName: string): AssumeRolePolicy {
    return new AssumeRolePolicy({ roleName }, this.context);
  }

  /** The current user. Makes no request. */
  currentUser(): CurrentUser {
    return new CurrentUser({}, this.context);
  }

  /** The group with this `name`. Makes no request. */
  group(name: string): Group {
    return new Group({ name }, this.context);
  }

  /** The group policy with this `groupName` and `name`. Makes no request. */
  groupPolicy(groupName: string, name: string): GroupPolicy {
    return new GroupPolicy({ groupName, name }, this.context);
  }

  /** The instance profile with this `name`. Makes no request. */
  instanceProfile(name: string): InstanceProfile {
    return new InstanceProfile({ name }, this.context);
  }

  /** The login profile with this `userName`. Makes no request. */
  loginProfile(userName: string): LoginProfile {
    return new LoginProfile({ userName }, this.context);
  }

  /** The MFA device with this `userName` and `serialNumber`. Makes no request. */
  mfaDevice(userName: string, serialNumber: string): MfaDevice {
    return new MfaDevice({ userName, serialNumber }, this.context);
  }

  /** The open id connect provider with this `arn`. Makes no request. */
  openIdConnectProvider(arn: string): OpenIdConnectProvider {
    return new OpenIdConnectProvider({ arn }, this.context);
  }

  /** The policy with this `arn`. Makes no request. */
  policy(arn: string): Policy {
    return new Policy({ arn }, this.context);
  }

  /** The policy version with this `arn` and `versionId`. Makes no request. */
  policyVersion(arn: string, versionId: string): PolicyVersion {
    return new PolicyVersion({ arn, versionId }, this.context);
  }

  /** The role with this `name`. Makes no request. */
  role(name: string): Role {
    return new Role({ name }, this.context);
  }

  /** The role policy with this `roleName` and `name`. Makes no request. */
  rolePolicy(roleName: string, name: string): RolePolicy {
    return new RolePolicy({ roleName, name }, this.context);
  }

  /** The SAML provider with this `arn`. Makes no request. */
  samlProvider(arn: string): SamlProvider {
    return new SamlProvider({ arn }, this.context);
  }

  /** The server certificate with this `name`. Makes no request. */
  serverCertificate(name: string): ServerCertificate {
    return new ServerCertificate({ name }, this.context);
  }

  /** The service specific credential with this `userName` and `id`. Makes no request. */
  serviceSpecificCredential(userName: string, id: string): ServiceSpecificCredential {
    return new ServiceSpecificCredential({ userName, id }, this.context);
  }

  /** The signing certificate with this `userName` and `id`. Makes no request. */
  signingCertificate(userName: string, id: string): SigningCertificate {
    return new SigningCertificate({ userName, id }, this.context);
  }

  /** The ssh public key with this `userName` and `id`. Makes no request. */
  sshPublicKey(userName: string, id: string): SshPublicKey {
    return new SshPublicKey({ userName, id }, this.context);
  }

  /** The user with this `name`. Makes no request. */
  user(name: string): User {
    return new User({ name }, this.context);
  }

  /** The user policy with this `userName` and `name`. Makes no request. */
  userPolicy(userName: string, name: string): UserPolicy {
    return new UserPolicy({ userName, name }, this.context);
  }

  /** The virtual MFA device with this `serialNumber`. Makes no request. */
  virtualMfaDevice(serialNumber: string): VirtualMfaDevice {
    return new VirtualMfaDevice({ serialNumber }, this.context);
  }

  /**
   * Lists the account alias associated with the Amazon Web Services account (Note: you can have only
   * one). For information about using an Amazon Web Services account alias, see
   * [Creating, deleting, and listing an Amazon Web Services account alias](https://docs.aws.amazon.com/IAM/latest/UserGuide/console_account-alias.html#CreateAccountAlias)
   * in the *IAM User Guide*.
   *
   * Calls
   * [ListAccountAliases](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html),
   * once for each page.
   */
  async accountAliases(options?: CallOptions): Promise<string[]> {
    return allPages(
      "IAMResource.accountAliases",
      (token) => this.ask(new ListAccountAliasesCommand({ ...token }), options),
      (output) => output.AccountAliases ?? [],
      (output) => pageToken({ Marker: output.Marker }),
    );
  }

  /**
   * Changes the password of the IAM user who is calling this operation. This operation can be performed
   * using the CLI, the Amazon Web Services API, or the **My Security Credentials** page in the Amazon
   * Web Services Management Console. The Amazon Web Services account root user password is not affected
   * by this operation.
   *
   * Calls [ChangePassword](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ChangePassword.html).
   */
  async changePassword(
    input: ReadonlyInput<ChangePasswordCommandInput>,
    options?: CallOptions,
  ): Promise<ChangePasswordCommandOutput> {
    return this.ask(new ChangePasswordCommand(sdkInput(input)), options);
  }

  /**
   * Creates an alias for your Amazon Web Services account. For information about using an Amazon Web
   * Services account alias, see
   * [Creating, deleting, and listing an Amazon Web Services account alias](https://docs.aws.amazon.com/signin/latest/userguide/CreateAccountAlias.html)
   * in the *Amazon Web Services Sign-In User Guide*.
   *
   * Calls
   * [CreateAccountAlias](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html).
   */
  async createAccountAlias(
    input: ReadonlyInput<CreateAccountAliasCommandInput>,
    options?: CallOptions,
  ): Promise<CreateAccountAliasCommandOutput> {
    return this.ask(new CreateAccountAliasCommand(sdkInput(input)), options);
  }

  /**
   * Updates the password policy settings for the Amazon Web Services account.
   *
   * Calls
   * [UpdateAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html).
   * Resolves to the resource.
   */
  async createAccountPasswordPolicy(
    input: ReadonlyInput<UpdateAccountPasswordPolicyCommandInput> = {},
    options?: CallOptions,
  ): Promise<AccountPasswordPolicy> {
    await this.ask(new UpdateAccountPasswordPolicyCommand(sdkInput(input)), options);
    return new AccountPasswordPolicy({}, this.context);
  }

  /**
   * Creates a new group.
   *
   * Calls [CreateGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html).
   * Resolves to the resource.
   */
  async createGroup(input: ReadonlyInput<CreateGroupCommandInput>, options?: CallOptions): Promise<Group> {
    const output = await this.ask(new CreateGroupCommand(sdkInput(input)), options);
    const data = present(output.Group, "Group");
    return newlyCreated(new Group({ name: present(data.GroupName, "GroupName") }, this.context, data));
  }

  /**
   * Creates a new instance profile. For information about instance profiles, see
   * [Using roles for applications on Amazon EC2](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html)
   * in the *IAM User Guide*, and
   * [Instance profiles](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html#ec2-instance-profile)
   * in the *Amazon EC2 User Guide*.
   *
   * Calls
   * [CreateInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html).
   * Resolves to the resource.
   */
  async createInstanceProfile(
    input: ReadonlyInput<CreateInstanceProfileCommandInput>,
    options?: CreateOptions,
  ): Promise<InstanceProfile> {
    const output = await this.ask(
      new CreateInstanceProfileCommand({ ...sdkInput(input), Tags: joinTags(input.Tags, options?.tags) }),
      options,
    );
    const data = present(output.InstanceProfile, "InstanceProfile");
    return newlyCreated(
      new InstanceProfile(
        { name: present(data.InstanceProfileName, "InstanceProfileName") },
        this.context,
        data,
      ),
    );
  }

  /**
   * Creates an IAM entity to describe an identity provider (IdP) that supports
   * [OpenID Connect (OIDC)](http://openid.net/connect/).
   *
   * Calls
   * [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html).
   * Resolves to the resource.
   */
  async createOpenIdConnectProvider(
    input: ReadonlyInput<CreateOpenIDConnectProviderCommandInput>,
    options?: CreateOptions,
  ): Promise<OpenIdConnectProvider> {
    const output = await this.ask(
      new CreateOpenIDConnectProviderCommand({
        ...sdkInput(input),
        Tags: joinTags(input.Tags, options?.tags),
      }),
      options,
    );
    return newlyCreated(
      new OpenIdConnectProvider(
        { arn: present(output.OpenIDConnectProviderArn, "OpenIDConnectProviderArn") },
        this.context,
      ),
    );
  }

  /**
   * Creates a new managed policy for your Amazon Web Services account.
   *
   * `PolicyDocument` takes an object, or its JSON text.
   *
   * Calls [CreatePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html).
   * Resolves to the resource.
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async createPolicy(
    input: WithDocuments<ReadonlyInput<CreatePolicyCommandInput>, "PolicyDocument", PolicyDocument>,
    options?: CreateOptions,
  ): Promise<Policy> {
    const output = await this.ask(
      new CreatePolicyCommand({
        ...documentTexts<CreatePolicyCommandInput, "PolicyDocument">(input, "PolicyDocument"),
        Tags: joinTags(input.Tags, options?.tags),
      }),
      options,
    );
    const data = present(output.Policy, "Policy");
    return newlyCreated(new Policy({ arn: present(data.Arn, "Arn") }, this.context, data));
  }

  /**
   * Creates a new role for your Amazon Web Services account.
   *
   * `AssumeRolePolicyDocument` takes an object, or its JSON text.
   *
   * Calls [CreateRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html).
   * Resolves to the resource.
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async createRole(
    input: WithDocuments<ReadonlyInput<CreateRoleCommandInput>, "AssumeRolePolicyDocument", PolicyDocument>,
    options?: CreateOptions,
  ): Promise<Role> {
    const output = await this.ask(
      new CreateRoleCommand({
        ...documentTexts<CreateRoleCommandInput, "AssumeRolePolicyDocument">(
          input,
          "AssumeRolePolicyDocument",
        ),
        Tags: joinTags(input.Tags, options?.tags),
      }),
      options,
    );
    const data = present(output.Role, "Role");
    return newlyCreated(new Role({ name: present(data.RoleName, "RoleName") }, this.context, data));
  }

  /**
   * Creates an IAM resource that describes an identity provider (IdP) that supports SAML 2.0.
   *
   * Calls
   * [CreateSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateSAMLProvider.html).
   * Resolves to the resource.
   */
  async createSamlProvider(
    input: ReadonlyInput<CreateSAMLProviderCommandInput>,
    options?: CreateOptions,
  ): Promise<SamlProvider> {
    const output = await this.ask(
      new CreateSAMLProviderCommand({ ...sdkInput(input), Tags: joinTags(input.Tags, options?.tags) }),
      options,
    );
    return newlyCreated(
      new SamlProvider({ arn: present(output.SAMLProviderArn, "SAMLProviderArn") }, this.context),
    );
  }

  /**
   * Uploads a server certificate entity for the Amazon Web Services account. The server certificate
   * entity includes a public key certificate, a private key, and an optional certificate chain, which
   * should all be PEM-encoded.
   *
   * Calls
   * [UploadServerCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadServerCertificate.html).
   * Resolves to the resource.
   */
  async createServerCertificate(
    input: ReadonlyInput<UploadServerCertificateCommandInput>,
    options?: CreateOptions,
  ): Promise<ServerCertificate> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new ServerCertificate({ name: plainInput(input).ServerCertificateName ?? "" }, this.context);
    await this.ask(
      new UploadServerCertificateCommand({ ...sdkInput(input), Tags: joinTags(input.Tags, options?.tags) }),
      options,
    );
    return made;
  }

  /**
   * Creates an IAM role that is linked to a specific Amazon Web Services service. The service controls
   * the attached policies and when the role can be deleted. This helps ensure that the service is not
   * broken by an unexpectedly changed or deleted role, which could put your Amazon Web Services
   * resources into an unknown state. Allowing the service to control the role helps improve service
   * stability and proper cleanup when a service and its role are no longer needed. For more information,
   * see
   * [Using service-linked roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html)
   * in the *IAM User Guide*.
   *
   * Calls
   * [CreateServiceLinkedRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.html).
   * Resolves to the resource.
   */
  async createServiceLinkedRole(
    input: ReadonlyInput<CreateServiceLinkedRoleCommandInput>,
    options?: CallOptions,
  ): Promise<Role> {
    const output = await this.ask(new CreateServiceLinkedRoleCommand(sdkInput(input)), options);
    const data = present(output.Role, "Role");
    return newlyCreated(new Role({ name: present(data.RoleName, "RoleName") }, this.context, data));
  }

  /**
   * Uploads an X.509 signing certificate and associates it with the specified IAM user. Some Amazon Web
   * Services services require you to use certificates to validate requests that are signed with a
   * corresponding private key. When you upload the certificate, its default status is `Active`.
   *
   * Calls
   * [UploadSigningCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSigningCertificate.html).
   * Resolves to the resource.
   */
  async createSigningCertificate(
    input: ReadonlyInput<UploadSigningCertificateCommandInput>,
    options?: CallOptions,
  ): Promise<SigningCertificate> {
    const output = await this.ask(new UploadSigningCertificateCommand(sdkInput(input)), options);
    const data = present(output.Certificate, "Certificate");
    return new SigningCertificate(
      { userName: present(data.UserName, "UserName"), id: present(data.CertificateId, "CertificateId") },
      this.context,
      data,
    );
  }

  /**
   * Creates a new IAM user for your Amazon Web Services account.
   *
   * Calls [CreateUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html).
   * Resolves to the resource.
   */
  async createUser(input: ReadonlyInput<CreateUserCommandInput>, options?: CreateOptions): Promise<User> {
    const output = await this.ask(
      new CreateUserCommand({ ...sdkInput(input), Tags: joinTags(input.Tags, options?.tags) }),
      options,
    );
    const data = present(output.User, "User");
    return newlyCreated(new User({ name: present(data.UserName, "UserName") }, this.context, data));
  }

  /**
   * Creates a new virtual MFA device for the Amazon Web Services account. After creating the virtual
   * MFA, use
   * [EnableMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html) to
   * attach the MFA device to an IAM user. For more information about creating and working with virtual
   * MFA devices, see
   * [Using a virtual MFA device](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_VirtualMFA.html)
   * in the *IAM User Guide*.
   *
   * Calls
   * [CreateVirtualMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html).
   * Resolves to the resource.
   */
  async createVirtualMfaDevice(
    input: ReadonlyInput<CreateVirtualMFADeviceCommandInput>,
    options?: CreateOptions,
  ): Promise<VirtualMfaDevice> {
    const output = await this.ask(
      new CreateVirtualMFADeviceCommand({ ...sdkInput(input), Tags: joinTags(input.Tags, options?.tags) }),
      options,
    );
    const data = present(output.VirtualMFADevice, "VirtualMFADevice");
    return newlyCreated(
      new VirtualMfaDevice({ serialNumber: present(data.SerialNumber, "SerialNumber") }, this.context, data),
    );
  }

  /**
   * Gets a list of all of the context keys referenced in the input policies. The policies are supplied
   * as a list of one or more strings. To get the context keys from policies associated with an IAM user,
   * group, or role, use
   * [GetContextKeysForPrincipalPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForPrincipalPolicy.html).
   *
   * `PolicyInputList` takes objects, or their JSON text.
   *
   * Calls
   * [GetContextKeysForCustomPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForCustomPolicy.html).
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async contextKeysForCustomPolicy(
    input: WithDocuments<
      ReadonlyInput<GetContextKeysForCustomPolicyCommandInput>,
      "PolicyInputList",
      PolicyDocument
    >,
    options?: CallOptions,
  ): Promise<GetContextKeysForCustomPolicyCommandOutput> {
    return this.ask(
      new GetContextKeysForCustomPolicyCommand(
        documentTexts<GetContextKeysForCustomPolicyCommandInput, "PolicyInputList">(
          input,
          "PolicyInputList[]",
        ),
      ),
      options,
    );
  }

  /**
   * Deletes the specified Amazon Web Services account alias. For information about using an Amazon Web
   * Services account alias, see
   * [Creating, deleting, and listing an Amazon Web Services account alias](https://docs.aws.amazon.com/signin/latest/userguide/CreateAccountAlias.html)
   * in the *Amazon Web Services Sign-In User Guide*.
   *
   * Calls
   * [DeleteAccountAlias](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountAlias.html).
   */
  async deleteAccountAlias(
    input: ReadonlyInput<DeleteAccountAliasCommandInput>,
    options?: CallOptions,
  ): Promise<DeleteAccountAliasCommandOutput> {
    return this.ask(new DeleteAccountAliasCommand(sdkInput(input)), options);
  }

  /**
   * Retrieves the status of your service-linked role deletion. After you use
   * [DeleteServiceLinkedRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceLinkedRole.html)
   * to submit a service-linked role for deletion, you can use the `DeletionTaskId` parameter in
   * `GetServiceLinkedRoleDeletionStatus` to check the status of the deletion. If the deletion fails,
   * this operation returns the reason that it failed, if that information is returned by the service.
   *
   * Calls
   * [GetServiceLinkedRoleDeletionStatus](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLinkedRoleDeletionStatus.html).
   */
  async serviceLinkedRoleDeletionStatus(
    input: ReadonlyInput<GetServiceLinkedRoleDeletionStatusCommandInput>,
    options?: CallOptions,
  ): Promise<GetServiceLinkedRoleDeletionStatusCommandOutput> {
    return this.ask(new GetServiceLinkedRoleDeletionStatusCommand(sdkInput(input)), options);
  }

  /**
   * Simulate how a set of IAM policies and optionally a resource-based policy works with a list of API
   * operations and Amazon Web Services resources to determine the policies' effective permissions. The
   * policies are provided as strings.
   *
   * Simulates what policies would allow, without attaching them. Performs no actions.
   *
   * `PolicyInputList`, `PermissionsBoundaryPolicyInputList`, `ResourcePolicy` and
   * `OrderedOrganizationPolicyInputList.ServiceControlPolicyInputList` take objects, or their JSON text.
   *
   * Calls
   * [SimulateCustomPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html),
   * once for each page.
   *
   * @throws `TypeError` for a document that is neither an object nor the JSON text of one
   */
  async simulate(
    input: WithDocuments<
      ReadonlyInput<SimulateCustomPolicyCommandInput>,
      | "PolicyInputList"
      | "PermissionsBoundaryPolicyInputList"
      | "ResourcePolicy"
      | "OrderedOrganizationPolicyInputList.ServiceControlPolicyInputList",
      PolicyDocument
    >,
    options?: CallOptions,
  ): Promise<EvaluationResult[]> {
    return allPages(
      "IAMResource.simulate",
      (token) =>
        this.ask(
          new SimulateCustomPolicyCommand({
            ...documentTexts<
              SimulateCustomPolicyCommandInput,
              | "PolicyInputList"
              | "PermissionsBoundaryPolicyInputList"
              | "ResourcePolicy"
              | "OrderedOrganizationPolicyInputList.ServiceControlPolicyInputList"
            >(
              input,
              "PolicyInputList[]",
              "PermissionsBoundaryPolicyInputList[]",
              "ResourcePolicy",
              "OrderedOrganizationPolicyInputList[].ServiceControlPolicyInputList[]",
            ),
            ...token,
          }),
          options,
        ),
      (output) => output.EvaluationResults ?? [],
      (output) => pageToken({ Marker: output.Marker }),
    );
  }

  /**
   * All users, groups, roles and managed policies of the account with their policies as objects, from all pages.
   *
   * Calls [GetAccountAuthorizationDetails](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html).
   */
  authorizationDetails(
    input: Omit<GetAccountAuthorizationDetailsCommandInput, "Marker"> = {},
    options?: CallOptions,
  ): Promise<AuthorizationDetails> {
    return authorizationDetailsOf(this, this.handle, input, options);
  }

  /**
   * The account's credential report: one row for each user and for the root user, with the age of their passwords and
   * keys.
   * IAM creates a new one at most every four hours; this requests one and polls for it, by default every 2 s, up to 60
   * times. IAM creates it for the account and not for this call: if the call fails meanwhile, another one continues to wait
   * for the same report.
   *
   * Calls [GenerateCredentialReport](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateCredentialReport.html) and
   * [GetCredentialReport](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetCredentialReport.html).
   *
   * @example
   * for (const { user, accessKey1LastRotated } of await iam.credentialReport()) console.log(user, accessKey1LastRotated);
   */
  credentialReport(options: WaiterOptions = {}): Promise<CredentialReportRow[]> {
    return credentialReportOf(this, this.handle, options);
  }
}
