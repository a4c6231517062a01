// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteSSHPublicKeyCommand,
  type DeleteSSHPublicKeyCommandInput,
  type DeleteSSHPublicKeyCommandOutput,
  GetSSHPublicKeyCommand,
  type GetSSHPublicKeyCommandOutput,
  type IAMClient,
  type SSHPublicKey as Shape,
  UpdateSSHPublicKeyCommand,
  type UpdateSSHPublicKeyCommandInput,
  type UpdateSSHPublicKeyCommandOutput,
} from "@aws-sdk/client-iam";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { User } from "./user.js";

/** `meta.identifiers` of SshPublicKey. */
export interface SshPublicKeyIdentifiers extends Readonly<Record<string, string>> {
  readonly userName: string;
  readonly id: string;
}

/**
 * A public SSH key of a user, for CodeCommit. Created by `iam.sshPublicKey(userName, id)`, without a
 * request.
 */
export class SshPublicKey extends LoadableResource<IAMClient, Shape, SshPublicKeyIdentifiers> {
  static override readonly resourceName: string = "SshPublicKey";
  /** @internal */
  static override readonly rootName: string = "IAMResource";
  static override readonly notFoundErrors: readonly string[] = ["NoSuchEntityException", "NoSuchEntity"];

  /** The name of the IAM user associated with the SSH public key. */
  get userName(): string {
    return this.identifiers.userName;
  }

  /** The unique identifier for the SSH public key. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the unique identifier for the SSH public key. */
  get sshPublicKeyId(): string {
    return this.identifiers.id;
  }

  /** The MD5 message digest of the SSH public key. */
  get fingerprint(): NonNullable<Shape["Fingerprint"]> {
    return this.requiredAttribute("Fingerprint");
  }

  /** The SSH public key. */
  get sshPublicKeyBody(): NonNullable<Shape["SSHPublicKeyBody"]> {
    return this.requiredAttribute("SSHPublicKeyBody");
  }

  /**
   * The status of the SSH public key. `Active` means that the key can be used for authentication with an
   * CodeCommit repository. `Inactive` means that the key cannot be used.
   */
  get status(): NonNullable<Shape["Status"]> {
    return this.requiredAttribute("Status");
  }

  /**
   * The date and time, in [ISO 8601 date-time format](http://www.iso.org/iso/iso8601), when the SSH
   * public key was uploaded.
   */
  get uploadDate(): Shape["UploadDate"] {
    return this.attribute("UploadDate");
  }

  /** The user. Makes no request. */
  user(): User {
    return new User({ name: this.userName }, this.context);
  }

  /**
   * Sets the status of an IAM user's SSH public key to active or inactive. SSH public keys that are
   * inactive cannot be used for authentication. This operation can be used to disable a user's SSH
   * public key as part of a key rotation work flow.
   *
   * Calls
   * [UpdateSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSSHPublicKey.html).
   */
  async activate(
    input: ReadonlyInput<Omit<UpdateSSHPublicKeyCommandInput, "UserName" | "SSHPublicKeyId" | "Status">> = {},
    options?: CallOptions,
  ): Promise<UpdateSSHPublicKeyCommandOutput> {
    return this.act(
      new UpdateSSHPublicKeyCommand({
        ...sdkInput(input),
        UserName: this.userName,
        SSHPublicKeyId: this.id,
        Status: "Active",
      }),
      options,
    );
  }

  /**
   * Sets the status of an IAM user's SSH public key to active or inactive. SSH public keys that are
   * inactive cannot be used for authentication. This operation can be used to disable a user's SSH
   * public key as part of a key rotation work flow.
   *
   * Calls
   * [UpdateSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSSHPublicKey.html).
   */
  async deactivate(
    input: ReadonlyInput<Omit<UpdateSSHPublicKeyCommandInput, "UserName" | "SSHPublicKeyId" | "Status">> = {},
    options?: CallOptions,
  ): Promise<UpdateSSHPublicKeyCommandOutput> {
    return this.act(
      new UpdateSSHPublicKeyCommand({
        ...sdkInput(input),
        UserName: this.userName,
        SSHPublicKeyId: this.id,
        Status: "Inactive",
      }),
      options,
    );
  }

  /**
   * Deletes the specified SSH public key.
   *
   * Calls
   * [DeleteSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSSHPublicKey.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteSSHPublicKeyCommandInput, "UserName" | "SSHPublicKeyId">> = {},
    options?: CallOptions,
  ): Promise<DeleteSSHPublicKeyCommandOutput> {
    return this.retire(
      new DeleteSSHPublicKeyCommand({ ...sdkInput(input), UserName: this.userName, SSHPublicKeyId: this.id }),
      options,
    );
  }

  /**
   * Deletes the ssh public key if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteSSHPublicKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSSHPublicKey.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchEntityException", "NoSuchEntity"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new GetSSHPublicKeyCommand({ UserName: this.userName, SSHPublicKeyId: this.id, Encoding: "SSH" }),
        options,
      ),
    );
  }
}

/** The attributes in a response of GetSSHPublicKey. */
function pick(output: GetSSHPublicKeyCommandOutput): Shape | undefined {
  return output.SSHPublicKey;
}
