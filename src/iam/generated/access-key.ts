// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type AccessKeyMetadata as Shape,
  DeleteAccessKeyCommand,
  type DeleteAccessKeyCommandInput,
  type DeleteAccessKeyCommandOutput,
  GetAccessKeyLastUsedCommand,
  type GetAccessKeyLastUsedCommandInput,
  type GetAccessKeyLastUsedCommandOutput,
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
import { User } from "./user.js";

/** `meta.identifiers` of AccessKey. */
export interface AccessKeyIdentifiers extends Readonly<Record<string, string>> {
  readonly userName: string;
  readonly id: string;
}

/**
 * An access key of a user, without its secret. Created by `iam.accessKey(userName, id)`, without a
 * request.
 */
export class AccessKey extends Resource<IAMClient, Shape, AccessKeyIdentifiers> {
  static override readonly resourceName: string = "AccessKey";
  /** @internal */
  static override readonly rootName: string = "IAMResource";

  /** The name of the IAM user that the key is associated with. */
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
   * The status of the access key. `Active` means that the key is valid for API calls; `Inactive` means
   * it is not.
   */
  get status(): Shape["Status"] {
    return this.attribute("Status");
  }

  /** The date when the access key was created. */
  get createDate(): Shape["CreateDate"] {
    return this.attribute("CreateDate");
  }

  /** The user. Makes no request. */
  user(): User {
    return new User({ name: this.userName }, this.context);
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
   * Retrieves information about when the specified access key was last used. The information includes
   * the date and time of last use, along with the Amazon Web Services service and Region that were
   * specified in the last request made with that key.
   *
   * Calls
   * [GetAccessKeyLastUsed](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html).
   */
  async lastUsed(
    input: ReadonlyInput<Omit<GetAccessKeyLastUsedCommandInput, "AccessKeyId">> = {},
    options?: CallOptions,
  ): Promise<GetAccessKeyLastUsedCommandOutput> {
    return this.ask(new GetAccessKeyLastUsedCommand({ ...sdkInput(input), AccessKeyId: this.id }), options);
  }

  /**
   * Deletes the access key if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }
}
