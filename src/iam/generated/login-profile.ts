// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateLoginProfileCommand,
  type CreateLoginProfileCommandInput,
  DeleteLoginProfileCommand,
  type DeleteLoginProfileCommandInput,
  type DeleteLoginProfileCommandOutput,
  GetLoginProfileCommand,
  type GetLoginProfileCommandOutput,
  type IAMClient,
  type LoginProfile as Shape,
  UpdateLoginProfileCommand,
  type UpdateLoginProfileCommandInput,
  type UpdateLoginProfileCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { newlyCreated } from "../../core/resource/resource.js";
import { User } from "./user.js";

/** `meta.identifiers` of LoginProfile. */
export interface LoginProfileIdentifiers extends Readonly<Record<string, string>> {
  readonly userName: string;
}

/** A user's password for the console. Created by `iam.loginProfile(userName)`, without a request. */
export class LoginProfile extends LoadableResource<IAMClient, Shape, LoginProfileIdentifiers> {
  static override readonly resourceName: string = "LoginProfile";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /**
   * The name of the user, which can be used for signing in to the Amazon Web Services Management
   * Console.
   */
  get userName(): string {
    return this.identifiers.userName;
  }

  /** The date when the password for the user was created. */
  get createDate(): NonNullable<Shape["CreateDate"]> {
    return this.requiredAttribute("CreateDate");
  }

  /** Specifies whether the user is required to set a new password on next sign-in. */
  get passwordResetRequired(): Shape["PasswordResetRequired"] {
    return this.attribute("PasswordResetRequired");
  }

  /** The user. Makes no request. */
  user(): User {
    return new User({ name: this.userName }, this.context);
  }

  /**
   * Creates a password for the specified IAM user. A password allows an IAM user to access Amazon Web
   * Services services through the Amazon Web Services Management Console.
   *
   * Calls
   * [CreateLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html).
   * Resolves to the resource.
   */
  async create(
    input: ReadonlyInput<Omit<CreateLoginProfileCommandInput, "UserName">> = {},
    options?: CallOptions,
  ): Promise<LoginProfile> {
    const output = await this.act(
      new CreateLoginProfileCommand({ ...sdkInput(input), UserName: this.userName }),
      options,
    );
    const data = present(output.LoginProfile, "LoginProfile");
    return newlyCreated(
      new LoginProfile({ userName: present(output.LoginProfile?.UserName, "UserName") }, this.context, data),
    );
  }

  /**
   * Deletes the password for the specified IAM user or root user, For more information, see
   * [Managing passwords for IAM users](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html).
   *
   * Calls
   * [DeleteLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteLoginProfile.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteLoginProfileCommandInput, "UserName">> = {},
    options?: CallOptions,
  ): Promise<DeleteLoginProfileCommandOutput> {
    return this.retire(
      new DeleteLoginProfileCommand({ ...sdkInput(input), UserName: this.userName }),
      options,
    );
  }

  /**
   * Changes the password for the specified IAM user. You can use the CLI, the Amazon Web Services API,
   * or the **Users** page in the IAM console to change the password for any IAM user. Use
   * [ChangePassword](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ChangePassword.html) to
   * change your own password in the **My Security Credentials** page in the Amazon Web Services
   * Management Console.
   *
   * Calls
   * [UpdateLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateLoginProfile.html).
   */
  async update(
    input: ReadonlyInput<Omit<UpdateLoginProfileCommandInput, "UserName">> = {},
    options?: CallOptions,
  ): Promise<UpdateLoginProfileCommandOutput> {
    return this.act(new UpdateLoginProfileCommand({ ...sdkInput(input), UserName: this.userName }), options);
  }

  /**
   * Deletes the login profile if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteLoginProfile.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetLoginProfileCommand({ UserName: this.userName }), options));
  }
}

/** The attributes in a response of GetLoginProfile. */
function pick(output: GetLoginProfileCommandOutput): Shape | undefined {
  return output.LoginProfile;
}
