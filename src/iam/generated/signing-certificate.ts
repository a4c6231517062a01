// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteSigningCertificateCommand,
  type DeleteSigningCertificateCommandInput,
  type DeleteSigningCertificateCommandOutput,
  type IAMClient,
  type SigningCertificate as Shape,
  UpdateSigningCertificateCommand,
  type UpdateSigningCertificateCommandInput,
  type UpdateSigningCertificateCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { Resource } from "../../core/resource/resource.js";
import { User } from "./user.js";

/** `meta.identifiers` of SigningCertificate. */
export interface SigningCertificateIdentifiers extends Readonly<Record<string, string>> {
  readonly userName: string;
  readonly id: string;
}

/**
 * An X.509 certificate with which a user signs requests to the few services that use it. Created by
 * `iam.signingCertificate(userName, id)`, without a request.
 */
export class SigningCertificate extends Resource<IAMClient, Shape, SigningCertificateIdentifiers> {
  static override readonly resourceName: string = "SigningCertificate";
  /** @internal */
  static override readonly rootName: string = "IAMResource";

  /** The name of the user the signing certificate is associated with. */
  get userName(): string {
    return this.identifiers.userName;
  }

  /** The ID for the signing certificate. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID for the signing certificate. */
  get certificateId(): string {
    return this.identifiers.id;
  }

  /** The contents of the signing certificate. */
  get certificateBody(): NonNullable<Shape["CertificateBody"]> {
    return this.requiredAttribute("CertificateBody");
  }

  /**
   * The status of the signing certificate. `Active` means that the key is valid for API calls, while
   * `Inactive` means it is not.
   */
  get status(): NonNullable<Shape["Status"]> {
    return this.requiredAttribute("Status");
  }

  /** The date when the signing certificate was uploaded. */
  get uploadDate(): Shape["UploadDate"] {
    return this.attribute("UploadDate");
  }

  /** The user. Makes no request. */
  user(): User {
    return new User({ name: this.userName }, this.context);
  }

  /**
   * Changes the status of the specified user signing certificate from active to disabled, or vice versa.
   * This operation can be used to disable an IAM user's signing certificate as part of a certificate
   * rotation work flow.
   *
   * Calls
   * [UpdateSigningCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSigningCertificate.html).
   */
  async activate(
    input: ReadonlyInput<
      Omit<UpdateSigningCertificateCommandInput, "UserName" | "CertificateId" | "Status">
    > = {},
    options?: CallOptions,
  ): Promise<UpdateSigningCertificateCommandOutput> {
    return this.act(
      new UpdateSigningCertificateCommand({
        ...sdkInput(input),
        UserName: this.userName,
        CertificateId: this.id,
        Status: "Active",
      }),
      options,
    );
  }

  /**
   * Changes the status of the specified user signing certificate from active to disabled, or vice versa.
   * This operation can be used to disable an IAM user's signing certificate as part of a certificate
   * rotation work flow.
   *
   * Calls
   * [UpdateSigningCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSigningCertificate.html).
   */
  async deactivate(
    input: ReadonlyInput<
      Omit<UpdateSigningCertificateCommandInput, "UserName" | "CertificateId" | "Status">
    > = {},
    options?: CallOptions,
  ): Promise<UpdateSigningCertificateCommandOutput> {
    return this.act(
      new UpdateSigningCertificateCommand({
        ...sdkInput(input),
        UserName: this.userName,
        CertificateId: this.id,
        Status: "Inactive",
      }),
      options,
    );
  }

  /**
   * Deletes a signing certificate associated with the specified IAM user.
   *
   * Calls
   * [DeleteSigningCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSigningCertificate.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteSigningCertificateCommandInput, "UserName" | "CertificateId">> = {},
    options?: CallOptions,
  ): Promise<DeleteSigningCertificateCommandOutput> {
    return this.retire(
      new DeleteSigningCertificateCommand({
        ...sdkInput(input),
        UserName: this.userName,
        CertificateId: this.id,
      }),
      options,
    );
  }

  /**
   * Deletes the signing certificate if it exists, and resolves to whether it existed: `false` only for
   * the service's own not-found errors. Calls
   * [DeleteSigningCertificate](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSigningCertificate.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }
}
