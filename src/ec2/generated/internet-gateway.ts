// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AttachInternetGatewayCommand,
  type AttachInternetGatewayCommandInput,
  type AttachInternetGatewayCommandOutput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteInternetGatewayCommand,
  type DeleteInternetGatewayCommandInput,
  type DeleteInternetGatewayCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeInternetGatewaysCommand,
  type DescribeInternetGatewaysCommandOutput,
  DetachInternetGatewayCommand,
  type DetachInternetGatewayCommandInput,
  type DetachInternetGatewayCommandOutput,
  type EC2Client,
  type InternetGateway as Shape,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { Tag } from "./tag.js";
import { internetGatewayExistsWaiter } from "./waiters/describe-internet-gateways.js";

/** `meta.identifiers` of InternetGateway. */
export interface InternetGatewayIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/** A gateway between a VPC and the internet. Created by `ec2.internetGateway(id)`, without a request. */
export class InternetGateway extends LoadableResource<EC2Client, Shape, InternetGatewayIdentifiers> {
  static override readonly resourceName: string = "InternetGateway";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    vpc: "attachments",
    vpcs: "attachments",
  };
  static override readonly notFoundErrors: readonly string[] = ["InvalidInternetGatewayID.NotFound"];
  static override readonly bulkSize: number = 200;

  /** The ID of the internet gateway. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the internet gateway. */
  get internetGatewayId(): string {
    return this.identifiers.id;
  }

  /** Any VPCs attached to the internet gateway. */
  get attachments(): NonNullable<Shape["Attachments"]> {
    return this.attribute("Attachments") ?? [];
  }

  /** The ID of the Amazon Web Services account that owns the internet gateway. */
  get ownerId(): Shape["OwnerId"] {
    return this.attribute("OwnerId");
  }

  /** Any tags assigned to the internet gateway. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
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
    return this.act(new CreateTagsCommand({ Resources: [this.id], Tags: given }), options);
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
    return this.act(
      new DeleteTagsCommand({ Resources: [this.id], Tags: given.map((Key) => ({ Key })) }),
      options,
    );
  }

  /**
   * Attaches an internet gateway or a virtual private gateway to a VPC, enabling connectivity between
   * the internet and the VPC. For more information, see
   * [Internet gateways](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html) in
   * the *Amazon VPC User Guide*.
   *
   * Calls
   * [AttachInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html).
   */
  async attachToVpc<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AttachInternetGatewayCommandInput, "InternetGatewayId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AttachInternetGatewayCommandOutput>> {
    const command = new AttachInternetGatewayCommand({ ...sdkInput(input), InternetGatewayId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Adds or overwrites only the specified tags for the specified Amazon EC2 resource or resources. When
   * you specify an existing tag key, the value is overwritten with the new value. Each resource can have
   * a maximum of 50 tags. Each tag consists of a key and optional value. Tag keys must be unique per
   * resource.
   *
   * Calls [CreateTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html).
   * Resolves to the resources, in the order of the input.
   */
  async createTags<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<CreateTagsCommandInput, "Resources">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, Tag[]>> {
    const command = new CreateTagsCommand({ ...sdkInput(input), Resources: [this.id] });
    return unlessDryRun(this.context, command, options, async () => {
      await this.act(command, options);
      return (input.Tags ?? []).map(
        (tag) =>
          new Tag(
            { resourceId: this.id, key: present(tag.Key, "Key"), value: tag.Value ?? "" },
            this.context,
          ),
      );
    });
  }

  /**
   * Deletes the specified internet gateway. You must detach the internet gateway from the VPC before you
   * can delete it.
   *
   * Calls
   * [DeleteInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteInternetGatewayCommandInput, "InternetGatewayId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteInternetGatewayCommandOutput>> {
    const command = new DeleteInternetGatewayCommand({ ...sdkInput(input), InternetGatewayId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Detaches an internet gateway from a VPC, disabling connectivity between the internet and the VPC.
   * The VPC must not contain any running instances with Elastic IP addresses or public IPv4 addresses.
   *
   * Calls
   * [DetachInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html).
   */
  async detachFromVpc<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DetachInternetGatewayCommandInput, "InternetGatewayId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DetachInternetGatewayCommandOutput>> {
    const command = new DetachInternetGatewayCommand({ ...sdkInput(input), InternetGatewayId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Deletes the internet gateway if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteInternetGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidInternetGatewayID.NotFound"], () => this.delete({}, options));
  }

  /**
   * Waits with the service's waiter `InternetGatewayExists`, which polls
   * [DescribeInternetGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html).
   * By default every 5 seconds, up to 6 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(internetGatewayExistsWaiter, this.id, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new DescribeInternetGatewaysCommand({ InternetGatewayIds: [this.id] }), options),
    );
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeInternetGatewaysCommand({ Filters: [{ Name: "internet-gateway-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.InternetGateways ?? [], (found) => found.InternetGatewayId);
  }
}

/** The attributes in a response of DescribeInternetGateways. */
function pick(output: DescribeInternetGatewaysCommandOutput): Shape | undefined {
  return output.InternetGateways?.[0];
}
