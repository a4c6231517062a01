// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetUserCommand,
  type GetUserCommandOutput,
  type IAMClient,
  UpdateUserCommand,
  type UpdateUserCommandInput,
  type User as Shape,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";
import { UserAttachedPolicyCollection } from "./user-attached-policy-collection.js";

/** `meta.identifiers` of User. */
export interface UserIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/** A person or a program that signs in by itself. Created by `iam.user(name)`, without a request. */
export class User extends LoadableResource<IAMClient, Shape, UserIdentifiers> {
  static override readonly resourceName: string = "User";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException"];

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

  /**
   * The managed policies that are attached. Lists by
   * [ListAttachedUserPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html).
   */
  get attachedPolicies(): UserAttachedPolicyCollection {
    return new UserAttachedPolicyCollection(this.context, { UserName: this.name });
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

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetUserCommand({ UserName: this.name }), options));
  }
}

/** The attributes in a response of GetUser. */
function pick(output: GetUserCommandOutput): Shape | undefined {
  return output.User;
}
