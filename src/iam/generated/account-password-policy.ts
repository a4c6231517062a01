// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteAccountPasswordPolicyCommand,
  type DeleteAccountPasswordPolicyCommandInput,
  type DeleteAccountPasswordPolicyCommandOutput,
  GetAccountPasswordPolicyCommand,
  type GetAccountPasswordPolicyCommandOutput,
  type IAMClient,
  type PasswordPolicy as Shape,
  UpdateAccountPasswordPolicyCommand,
  type UpdateAccountPasswordPolicyCommandInput,
  type UpdateAccountPasswordPolicyCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";

/** `meta.identifiers` of AccountPasswordPolicy. */
export type AccountPasswordPolicyIdentifiers = Readonly<Record<string, never>>;

/** The password policy of the account. Created by `iam.accountPasswordPolicy()`, without a request. */
export class AccountPasswordPolicy extends LoadableResource<
  IAMClient,
  Shape,
  AccountPasswordPolicyIdentifiers
> {
  static override readonly resourceName: string = "AccountPasswordPolicy";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** Minimum length to require for IAM user passwords. */
  get minimumPasswordLength(): Shape["MinimumPasswordLength"] {
    return this.attribute("MinimumPasswordLength");
  }

  /**
   * Specifies whether IAM user passwords must contain at least one of the following symbols:
   *
   * ! @ # $ % ^ & \* () \_ + - = [ ] { } | '
   */
  get requireSymbols(): Shape["RequireSymbols"] {
    return this.attribute("RequireSymbols");
  }

  /** Specifies whether IAM user passwords must contain at least one numeric character (0 to 9). */
  get requireNumbers(): Shape["RequireNumbers"] {
    return this.attribute("RequireNumbers");
  }

  /** Specifies whether IAM user passwords must contain at least one uppercase character (A to Z). */
  get requireUppercaseCharacters(): Shape["RequireUppercaseCharacters"] {
    return this.attribute("RequireUppercaseCharacters");
  }

  /** Specifies whether IAM user passwords must contain at least one lowercase character (a to z). */
  get requireLowercaseCharacters(): Shape["RequireLowercaseCharacters"] {
    return this.attribute("RequireLowercaseCharacters");
  }

  /**
   * Specifies whether IAM users are allowed to change their own password. Gives IAM users permissions to
   * `iam:ChangePassword` for only their user and to the `iam:GetAccountPasswordPolicy` action. This
   * option does not attach a permissions policy to each user, rather the permissions are applied at the
   * account-level for all users by IAM.
   */
  get allowUsersToChangePassword(): Shape["AllowUsersToChangePassword"] {
    return this.attribute("AllowUsersToChangePassword");
  }

  /**
   * Indicates whether passwords in the account expire. Returns true if `MaxPasswordAge` contains a value
   * greater than 0. Returns false if MaxPasswordAge is 0 or not present.
   */
  get expirePasswords(): Shape["ExpirePasswords"] {
    return this.attribute("ExpirePasswords");
  }

  /** The number of days that an IAM user password is valid. */
  get maxPasswordAge(): Shape["MaxPasswordAge"] {
    return this.attribute("MaxPasswordAge");
  }

  /** Specifies the number of previous passwords that IAM users are prevented from reusing. */
  get passwordReusePrevention(): Shape["PasswordReusePrevention"] {
    return this.attribute("PasswordReusePrevention");
  }

  /**
   * Specifies whether IAM users are prevented from setting a new password via the Amazon Web Services
   * Management Console after their password has expired. The IAM user cannot access the console until an
   * administrator resets the password. IAM users with `iam:ChangePassword` permission and active access
   * keys can reset their own expired console password using the CLI or API.
   */
  get hardExpiry(): Shape["HardExpiry"] {
    return this.attribute("HardExpiry");
  }

  /**
   * Deletes the password policy for the Amazon Web Services account. There are no parameters.
   *
   * Calls
   * [DeleteAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html).
   */
  async delete(
    input: ReadonlyInput<DeleteAccountPasswordPolicyCommandInput> = {},
    options?: CallOptions,
  ): Promise<DeleteAccountPasswordPolicyCommandOutput> {
    return this.retire(new DeleteAccountPasswordPolicyCommand(sdkInput(input)), options);
  }

  /**
   * Updates the password policy settings for the Amazon Web Services account.
   *
   * Calls
   * [UpdateAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html).
   */
  async update(
    input: ReadonlyInput<UpdateAccountPasswordPolicyCommandInput> = {},
    options?: CallOptions,
  ): Promise<UpdateAccountPasswordPolicyCommandOutput> {
    return this.act(new UpdateAccountPasswordPolicyCommand(sdkInput(input)), options);
  }

  /**
   * Deletes the account password policy if it exists, and resolves to whether it existed: `false` only
   * for the service's own not-found errors. Calls
   * [DeleteAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetAccountPasswordPolicyCommand({}), options));
  }
}

/** The attributes in a response of GetAccountPasswordPolicy. */
function pick(output: GetAccountPasswordPolicyCommandOutput): Shape | undefined {
  return output.PasswordPolicy;
}
