// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type AccessKey as Shape,
  DeleteAccessKeyCommand,
  type DeleteAccessKeyCommandInput,
  type DeleteAccessKeyCommandOutput,
  type IAMClient,
  UpdateAccessKeyCommand,
  type UpdateAccessKeyCommandInput,
  type UpdateAccessKeyCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { Resource } from "../../core/resource/resource.js";
import { secret as secretOf } from "../access-key-pair/secret.js";

/** `meta.identifiers` of AccessKeyPair. */
export interface AccessKeyPairIdentifiers extends Readonly<Record<string, string>> {
  readonly userName: string;
  readonly id: string;
}

/**
 * A new access key with its secret, which IAM never returns again. Created by
 * `iam.accessKeyPair(userName, id)`, without a request.
 */
export class AccessKeyPair extends Resource<IAMClient, Shape, AccessKeyPairIdentifiers> {
  static override readonly resourceName: string = "AccessKeyPair";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly sensitive: readonly string[] = ["SecretAccessKey"];

  /** The name of the IAM user that the access key is associated with. */
  get userName(): string {
    return this.identifiers.userName;
  }

  /** The ID for this access key. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID for this access key. */
  get accessKeyId(): string {
    return this.identifiers.id;
  }

  /**
   * The status of the access key. `Active` means that the key is valid for API calls, while `Inactive`
   * means it is not.
   */
  get status(): NonNullable<Shape["Status"]> {
    return this.requiredAttribute("Status");
  }

  /** The secret key used to sign requests. */
  get secretAccessKey(): NonNullable<Shape["SecretAccessKey"]> {
    return this.requiredAttribute("SecretAccessKey");
  }

  /** The date when the access key was created. */
  get createDate(): Shape["CreateDate"] {
    return this.attribute("CreateDate");
  }

  /** boto3's name for `secretAccessKey`: available only on the access key that was just created. */
  get secret(): string {
    return secretOf(this);
  }

  /**
   * Changes the status of the specified access key from Active to Inactive, or vice versa. This
   * operation can be used to disable a user's key as part of a key rotation workflow.
   *
   * Calls
   * [UpdateAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html).
   */
  async activate(
    input: ReadonlyInput<Omit<UpdateAccessKeyCommandInput, "UserName" | "AccessKeyId" | "Status">> = {},
    options?: CallOptions,
  ): Promise<UpdateAccessKeyCommandOutput> {
    return this.act(
      new UpdateAccessKeyCommand({
        ...sdkInput(input),
        UserName: this.userName,
        AccessKeyId: this.id,
        Status: "Active",
      }),
      options,
    );
  }

  /**
   * Changes the status of the specified access key from Active to Inactive, or vice versa. This
   * operation can be used to disable a user's key as part of a key rotation workflow.
   *
   * Calls
   * [UpdateAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html).
   */
  async deactivate(
    input: ReadonlyInput<Omit<UpdateAccessKeyCommandInput, "UserName" | "AccessKeyId" | "Status">> = {},
    options?: CallOptions,
  ): Promise<UpdateAccessKeyCommandOutput> {
    return this.act(
      new UpdateAccessKeyCommand({
        ...sdkInput(input),
        UserName: this.userName,
        AccessKeyId: this.id,
        Status: "Inactive",
      }),
      options,
    );
  }

  /**
   * Deletes the access key pair associated with the specified IAM user.
   *
   * Calls
   * [DeleteAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteAccessKeyCommandInput, "UserName" | "AccessKeyId">> = {},
    options?: CallOptions,
  ): Promise<DeleteAccessKeyCommandOutput> {
    return this.retire(
      new DeleteAccessKeyCommand({ ...sdkInput(input), UserName: this.userName, AccessKeyId: this.id }),
      options,
    );
  }

  /**
   * Deletes the access key pair if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }
}
