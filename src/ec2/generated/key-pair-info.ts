// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteKeyPairCommand,
  type DeleteKeyPairCommandInput,
  type DeleteKeyPairCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeKeyPairsCommand,
  type DescribeKeyPairsCommandOutput,
  type EC2Client,
  type KeyPairInfo as Shape,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { requireAttribute } from "../../core/resource/attributes/require-attribute.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { keyPairExistsWaiter } from "./waiters/describe-key-pairs.js";

/** `meta.identifiers` of KeyPairInfo. */
export interface KeyPairInfoIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/** An existing key pair, without its private key. Created by `ec2.keyPair(name)`, without a request. */
export class KeyPairInfo extends LoadableResource<EC2Client, Shape, KeyPairInfoIdentifiers> {
  static override readonly resourceName: string = "KeyPairInfo";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  /** @internal */
  static override readonly factory: string = "keyPair";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    fingerprint: "keyFingerprint",
    type: "keyType",
    created: "createTime",
  };
  static override readonly notFoundErrors: readonly string[] = ["InvalidKeyPair.NotFound"];
  static override readonly bulkSize: number = 200;

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

  /** The type of key pair. */
  get keyType(): Shape["KeyType"] {
    return this.attribute("KeyType");
  }

  /** Any tags applied to the key pair. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
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

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<CreateTagsCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new CreateTagsCommand({
        Resources: [requireAttribute(this, this.attribute("KeyPairId"), "KeyPairId")],
        Tags: given,
      }),
      options,
    );
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls [DeleteTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<DeleteTagsCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    await this.load(options);
    return this.act(
      new DeleteTagsCommand({
        Resources: [requireAttribute(this, this.attribute("KeyPairId"), "KeyPairId")],
        Tags: given.map((Key) => ({ Key })),
      }),
      options,
    );
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
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  /**
   * Waits with the service's waiter `KeyPairExists`, which polls
   * [DescribeKeyPairs](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html).
   * By default every 5 seconds, up to 6 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(keyPairExistsWaiter, this.name, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeKeyPairsCommand({ KeyNames: [this.name] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeKeyPairsCommand({ Filters: [{ Name: "key-name", Values: [...ids] }] }),
      options,
    );
    return byId(output.KeyPairs ?? [], (found) => found.KeyName);
  }
}

/** The attributes in a response of DescribeKeyPairs. */
function pick(output: DescribeKeyPairsCommandOutput): Shape | undefined {
  return output.KeyPairs?.[0];
}
