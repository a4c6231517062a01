// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AcceptVpcPeeringConnectionCommand,
  type AcceptVpcPeeringConnectionCommandInput,
  type AcceptVpcPeeringConnectionCommandOutput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DeleteVpcPeeringConnectionCommand,
  type DeleteVpcPeeringConnectionCommandInput,
  type DeleteVpcPeeringConnectionCommandOutput,
  DescribeVpcPeeringConnectionsCommand,
  type DescribeVpcPeeringConnectionsCommandOutput,
  type EC2Client,
  RejectVpcPeeringConnectionCommand,
  type RejectVpcPeeringConnectionCommandInput,
  type RejectVpcPeeringConnectionCommandOutput,
  type VpcPeeringConnection as Shape,
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
import { Vpc } from "./vpc.js";
import {
  vpcPeeringConnectionDeletedWaiter,
  vpcPeeringConnectionExistsWaiter,
} from "./waiters/describe-vpc-peering-connections.js";

/** `meta.identifiers` of VpcPeeringConnection. */
export interface VpcPeeringConnectionIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A connection between two VPCs, of the same or of different accounts. Created by
 * `ec2.vpcPeeringConnection(id)`, without a request.
 */
export class VpcPeeringConnection extends LoadableResource<
  EC2Client,
  Shape,
  VpcPeeringConnectionIdentifiers
> {
  static override readonly resourceName: string = "VpcPeeringConnection";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = { state: "status" };
  static override readonly notFoundErrors: readonly string[] = [
    "InvalidVpcPeeringConnectionID.NotFound",
    "InvalidVpcPeeringConnectionId.NotFound",
  ];
  static override readonly bulkSize: number = 200;

  /** The ID of the VPC peering connection. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the VPC peering connection. */
  get vpcPeeringConnectionId(): string {
    return this.identifiers.id;
  }

  /**
   * Information about the accepter VPC. CIDR block information is only returned when describing an
   * active VPC peering connection.
   */
  get accepterVpcInfo(): Shape["AccepterVpcInfo"] {
    return this.attribute("AccepterVpcInfo");
  }

  /** The time that an unaccepted VPC peering connection will expire. */
  get expirationTime(): Shape["ExpirationTime"] {
    return this.attribute("ExpirationTime");
  }

  /**
   * Information about the requester VPC. CIDR block information is only returned when describing an
   * active VPC peering connection.
   */
  get requesterVpcInfo(): Shape["RequesterVpcInfo"] {
    return this.attribute("RequesterVpcInfo");
  }

  /** The status of the VPC peering connection. */
  get status(): Shape["Status"] {
    return this.attribute("Status");
  }

  /** Any tags assigned to the resource. */
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
   * The VPC referenced by `AccepterVpcInfo.VpcId`, or `undefined`. Makes no request; load the resource
   * first.
   */
  get accepterVpc(): Vpc | undefined {
    const id = this.attribute("AccepterVpcInfo")?.VpcId;
    return id ? new Vpc({ id }, this.context) : undefined;
  }

  /**
   * The VPC referenced by `RequesterVpcInfo.VpcId`, or `undefined`. Makes no request; load the resource
   * first.
   */
  get requesterVpc(): Vpc | undefined {
    const id = this.attribute("RequesterVpcInfo")?.VpcId;
    return id ? new Vpc({ id }, this.context) : undefined;
  }

  /**
   * Accept a VPC peering connection request. To accept a request, the VPC peering connection must be in
   * the `pending-acceptance` state, and you must be the owner of the peer VPC. Use
   * `DescribeVpcPeeringConnections` to view your outstanding VPC peering connection requests.
   *
   * Calls
   * [AcceptVpcPeeringConnection](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptVpcPeeringConnection.html).
   */
  async accept<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AcceptVpcPeeringConnectionCommandInput, "VpcPeeringConnectionId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AcceptVpcPeeringConnectionCommandOutput>> {
    const command = new AcceptVpcPeeringConnectionCommand({
      ...sdkInput(input),
      VpcPeeringConnectionId: this.id,
    });
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
   * Deletes a VPC peering connection. Either the owner of the requester VPC or the owner of the accepter
   * VPC can delete the VPC peering connection if it's in the `active` state. The owner of the requester
   * VPC can delete a VPC peering connection in the `pending-acceptance` state. You cannot delete a VPC
   * peering connection that's in the `failed` or `rejected` state.
   *
   * Calls
   * [DeleteVpcPeeringConnection](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcPeeringConnection.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteVpcPeeringConnectionCommandInput, "VpcPeeringConnectionId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteVpcPeeringConnectionCommandOutput>> {
    const command = new DeleteVpcPeeringConnectionCommand({
      ...sdkInput(input),
      VpcPeeringConnectionId: this.id,
    });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Rejects a VPC peering connection request. The VPC peering connection must be in the
   * `pending-acceptance` state. Use the `DescribeVpcPeeringConnections` request to view your outstanding
   * VPC peering connection requests. To delete an active VPC peering connection, or to delete a VPC
   * peering connection request that you initiated, use `DeleteVpcPeeringConnection`.
   *
   * Calls
   * [RejectVpcPeeringConnection](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RejectVpcPeeringConnection.html).
   */
  async reject<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<RejectVpcPeeringConnectionCommandInput, "VpcPeeringConnectionId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, RejectVpcPeeringConnectionCommandOutput>> {
    const command = new RejectVpcPeeringConnectionCommand({
      ...sdkInput(input),
      VpcPeeringConnectionId: this.id,
    });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Deletes the VPC peering connection if it exists, and resolves to whether it existed: `false` only
   * for the service's own not-found errors. Calls
   * [DeleteVpcPeeringConnection](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcPeeringConnection.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(
      ["InvalidVpcPeeringConnectionID.NotFound", "InvalidVpcPeeringConnectionId.NotFound"],
      () => this.delete({}, options),
    );
  }

  /**
   * Waits with the service's waiter `VpcPeeringConnectionDeleted`, which polls
   * [DescribeVpcPeeringConnections](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilDeleted(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(vpcPeeringConnectionDeletedWaiter, this.id, options, pick);
  }

  /**
   * Waits with the service's waiter `VpcPeeringConnectionExists`, which polls
   * [DescribeVpcPeeringConnections](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(vpcPeeringConnectionExistsWaiter, this.id, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeVpcPeeringConnectionsCommand({ VpcPeeringConnectionIds: [this.id] }),
        options,
      ),
    );
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeVpcPeeringConnectionsCommand({
        Filters: [{ Name: "vpc-peering-connection-id", Values: [...ids] }],
      }),
      options,
    );
    return byId(output.VpcPeeringConnections ?? [], (found) => found.VpcPeeringConnectionId);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.Status?.Code;
  }
}

/** The attributes in a response of DescribeVpcPeeringConnections. */
function pick(output: DescribeVpcPeeringConnectionsCommandOutput): Shape | undefined {
  return output.VpcPeeringConnections?.[0];
}
