// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateRoleCommand,
  type CreateRoleCommandInput,
  CreateUserCommand,
  type CreateUserCommandInput,
  IAMClient,
  type IAMClientConfig,
  ListPoliciesCommand,
  type ListPoliciesCommandInput,
  type Policy as PolicyShape,
} from "@aws-sdk/client-iam";
import type { CallOptions, CreateOptions } from "../../../../../src/core/call/call-options.js";
import { type WithDocuments, documentTexts } from "../../../../../src/core/call/input/document-text.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { allPages } from "../../../../../src/core/paging/all-pages.js";
import { pageToken } from "../../../../../src/core/paging/page-token.js";
import type { PolicyDocument } from "../../../../../src/core/resource/attributes/documents.js";
import { present } from "../../../../../src/core/resource/identifiers/identifiers.js";
import {
  type GivenClient,
  type RootOptions,
  ServiceResource,
} from "../../../../../src/core/resource/service-resource.js";
import { clientOf } from "../../../../../src/core/session/client/client-of.js";
import { joinTags } from "../../../../../src/core/tags/tags.js";
import { checkPlain } from "../../../../../src/core/text/argument-checks.js";
import { AccountSummary } from "./account-summary.js";
import { AssumeRolePolicy } from "./assume-role-policy.js";
import { Group } from "./group.js";
import { PolicyCollection } from "./policy-collection.js";
import { PolicyVersion } from "./policy-version.js";
import { Policy } from "./policy.js";
import { RoleCollection } from "./role-collection.js";
import { RolePolicy } from "./role-policy.js";
import { Role } from "./role.js";
import { ServerCertificateCollection } from "./server-certificate-collection.js";
import { ServerCertificate } from "./server-certificate.js";
import { UserCollection } from "./user-collection.js";
import { User } from "./user.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type IAMResourceConfig = (IAMClientConfig & RootOptions) | GivenClient;

/**
 * AWS Identity and Access Management, a part of it. The root of the service: it creates all other
 * resources.
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
   * The policies. Lists by
   * [ListPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html).
   */
  get policies(): PolicyCollection {
    return new PolicyCollection(this.context, {});
  }

  /**
   * The roles. Lists by
   * [ListRoles](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html).
   */
  get roles(): RoleCollection {
    return new RoleCollection(this.context, {});
  }

  /**
   * The server certificates. Lists by
   * [ListServerCertificates](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServerCertificates.html).
   */
  get serverCertificates(): ServerCertificateCollection {
    return new ServerCertificateCollection(this.context, {});
  }

  /**
   * The users. Lists by
   * [ListUsers](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html).
   */
  get users(): UserCollection {
    return new UserCollection(this.context, {});
  }

  /** The account summary. Makes no request. */
  accountSummary(): AccountSummary {
    return new AccountSummary({}, this.context);
  }

  /** The assume role policy with this `roleName`. Makes no request. */
  assumeRolePolicy(roleName: string): AssumeRolePolicy {
    return new AssumeRolePolicy({ roleName }, this.context);
  }

  /** The group with this `name`. Makes no request. */
  group(name: string): Group {
    return new Group({ name }, this.context);
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

  /** The server certificate with this `name`. Makes no request. */
  serverCertificate(name: string): ServerCertificate {
    return new ServerCertificate({ name }, this.context);
  }

  /** The user with this `name`. Makes no request. */
  user(name: string): User {
    return new User({ name }, this.context);
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
    return new Role({ name: present(data.RoleName, "RoleName") }, this.context, data);
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
    return new User({ name: present(data.UserName, "UserName") }, this.context, data);
  }

  /**
   * Lists all the managed policies that are available in your Amazon Web Services account, including
   * your own customer-defined managed policies and all Amazon Web Services managed policies.
   *
   * Calls [ListPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html),
   * once for each page.
   */
  async customPolicies(
    input: ReadonlyInput<Omit<ListPoliciesCommandInput, "Scope">> = {},
    options?: CallOptions,
  ): Promise<PolicyShape[]> {
    return allPages(
      "IAMResource.customPolicies",
      (token) => this.ask(new ListPoliciesCommand({ ...sdkInput(input), Scope: "Local", ...token }), options),
      (output) => output.Policies ?? [],
      (output) => pageToken({ Marker: output.Marker }),
    );
  }
}
