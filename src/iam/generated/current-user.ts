// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  GetUserCommand,
  type GetUserCommandOutput,
  type IAMClient,
  type User as Shape,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { AccessKeyCollection } from "./access-key-collection.js";
import { MfaDeviceCollection } from "./mfa-device-collection.js";
import { SigningCertificateCollection } from "./signing-certificate-collection.js";
import { User } from "./user.js";

/** `meta.identifiers` of CurrentUser. */
export type CurrentUserIdentifiers = Readonly<Record<string, never>>;

/** The user that the current credentials belong to. Created by `iam.currentUser()`, without a request. */
export class CurrentUser extends LoadableResource<IAMClient, Shape, CurrentUserIdentifiers> {
  static override readonly resourceName: string = "CurrentUser";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

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

  /** The friendly name identifying the user. */
  get userName(): NonNullable<Shape["UserName"]> {
    return this.requiredAttribute("UserName");
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

  /** The user referenced by `UserName`. Makes no request; load the resource first. */
  get user(): User {
    return new User({ name: this.requiredAttribute("UserName") }, this.context);
  }

  /**
   * The caller's access keys. Lists by
   * [ListAccessKeys](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html).
   */
  get accessKeys(): AccessKeyCollection {
    return new AccessKeyCollection(this.context, {});
  }

  /**
   * The caller's MFA devices. Lists by
   * [ListMFADevices](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html).
   */
  get mfaDevices(): MfaDeviceCollection {
    return new MfaDeviceCollection(this.context, {});
  }

  /**
   * The caller's signing certificates. Lists by
   * [ListSigningCertificates](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSigningCertificates.html).
   */
  get signingCertificates(): SigningCertificateCollection {
    return new SigningCertificateCollection(this.context, {});
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new GetUserCommand({}), options));
  }
}

/** The attributes in a response of GetUser. */
function pick(output: GetUserCommandOutput): Shape | undefined {
  return output.User;
}
