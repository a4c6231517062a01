// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteKeyPairCommand,
  type DeleteKeyPairCommandInput,
  type DeleteKeyPairCommandOutput,
  DescribeKeyPairsCommand,
  type DescribeKeyPairsCommandOutput,
  type EC2Client,
  type KeyPairInfo as Shape,
} from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../core/call-options.js";
import { LoadableResource } from "../../core/loadable-resource.js";

/** What names it. */
export interface KeyPairInfoIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/**
 * A key pair that EC2 knows; its private key is not among what it tells. Made by `ec2.keyPair(name)`,
 * without a request.
 */
export class KeyPairInfo extends LoadableResource<EC2Client, Shape, KeyPairInfoIdentifiers> {
  static override readonly resourceName: string = "KeyPairInfo";
  static override readonly notFoundErrors: readonly string[] = ["InvalidKeyPair.NotFound"];

  /** The name of the key pair. */
  get name(): string {
    return this.identifiers.name;
  }

  /** The same as `name`. */
  get keyName(): string {
    return this.identifiers.name;
  }

  /** The ID of the key pair. */
  get keyPairId(): Shape["KeyPairId"] {
    return this.attribute("KeyPairId");
  }

  /** The type of key pair. */
  get keyType(): Shape["KeyType"] {
    return this.attribute("KeyType");
  }

  /** Any tags applied to the key pair. */
  get tags(): Shape["Tags"] {
    return this.attribute("Tags");
  }

  /** The public key material. */
  get publicKey(): Shape["PublicKey"] {
    return this.attribute("PublicKey");
  }

  /**
   * If you used Amazon EC2 to create the key pair, this is the date and time when the key was created,
   * in [ISO 8601 date-time format](https://www.iso.org/iso-8601-date-and-time-format.html), in the UTC
   * time zone.
   *
   * If you imported an existing key pair to Amazon EC2, this is the date and time the key was imported,
   * in [ISO 8601 date-time format](https://www.iso.org/iso-8601-date-and-time-format.html), in the UTC
   * time zone.
   */
  get createTime(): Shape["CreateTime"] {
    return this.attribute("CreateTime");
  }

  /**
   * If you used `CreateKeyPair` to create the key pair:
   *
   * - For RSA key pairs, the key fingerprint is the SHA-1 digest of the DER encoded private key.
   * - For ED25519 key pairs, the key fingerprint is the base64-encoded SHA-256 digest, which is the
   *   default for OpenSSH, starting with [OpenSSH 6.8](http://www.openssh.com/txt/release-6.8).
   */
  get keyFingerprint(): Shape["KeyFingerprint"] {
    return this.attribute("KeyFingerprint");
  }

  /**
   * Deletes the specified key pair, by removing the public key from Amazon EC2.
   *
   * Calls
   * [DeleteKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html).
   */
  async delete(
    input: Omit<DeleteKeyPairCommandInput, "KeyName"> = {},
    options?: CallOptions,
  ): Promise<DeleteKeyPairCommandOutput> {
    return this.act(new DeleteKeyPairCommand({ ...input, KeyName: this.name }), options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.ask(new DescribeKeyPairsCommand({ KeyNames: [this.name] }), options));
  }
}

/** The data of the resource in a response of DescribeKeyPairs. */
function pick(output: DescribeKeyPairsCommandOutput): Shape | undefined {
  return output.KeyPairs?.[0];
}
