// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteKeyPairCommand,
  type DeleteKeyPairCommandInput,
  type DeleteKeyPairCommandOutput,
  type EC2Client,
  type KeyPair as Shape,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { Resource } from "../../core/resource/resource.js";
import { deleteIfExists as deleteIfExistsOf } from "../key-pair/delete-if-exists.js";

/** `meta.identifiers` of KeyPair. */
export interface KeyPairIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/** A new key pair with its private key, which EC2 never returns again. */
export class KeyPair extends Resource<EC2Client, Shape, KeyPairIdentifiers> {
  static override readonly resourceName: string = "KeyPair";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  /** @internal */
  static override readonly factory: string = "";
  static override readonly sensitive: readonly string[] = ["KeyMaterial"];
  static override readonly misnomers: Readonly<Record<string, string>> = {
    fingerprint: "keyFingerprint",
    privateKey: "keyMaterial",
    material: "keyMaterial",
  };

  /** The name of the key pair. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The SDK's name for `name`: the name of the key pair. */
  get keyName(): string {
    return this.identifiers.name;
  }

  /** The ID of the key pair. */
  get keyPairId(): Shape["KeyPairId"] {
    return this.attribute("KeyPairId");
  }

  /** Any tags applied to the key pair. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /**
   * - For RSA key pairs, the key fingerprint is the SHA-1 digest of the DER encoded private key.
   * - For ED25519 key pairs, the key fingerprint is the base64-encoded SHA-256 digest, which is the
   *   default for OpenSSH, starting with OpenSSH 6.8.
   */
  get keyFingerprint(): Shape["KeyFingerprint"] {
    return this.attribute("KeyFingerprint");
  }

  /** An unencrypted PEM encoded RSA or ED25519 private key. */
  get keyMaterial(): Shape["KeyMaterial"] {
    return this.attribute("KeyMaterial");
  }

  /**
   * Deletes the specified key pair, by removing the public key from Amazon EC2.
   *
   * Calls
   * [DeleteKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteKeyPairCommandInput, "KeyName">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteKeyPairCommandOutput>> {
    const command = new DeleteKeyPairCommand({ ...sdkInput(input), KeyName: this.name });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Deletes the key pair if it exists, and resolves to whether it existed.
   *
   * The service's response does not contain that, so this checks first: two concurrent callers may both get `true`.
   *
   * Calls [DescribeKeyPairs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html), then
   * [DeleteKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html).
   */
  deleteIfExists(options?: CallOptions): Promise<boolean> {
    return deleteIfExistsOf(this, this.handle, options);
  }
}
