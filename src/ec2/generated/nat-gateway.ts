// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AssignPrivateNatGatewayAddressCommand,
  type AssignPrivateNatGatewayAddressCommandInput,
  type AssignPrivateNatGatewayAddressCommandOutput,
  AssociateNatGatewayAddressCommand,
  type AssociateNatGatewayAddressCommandInput,
  type AssociateNatGatewayAddressCommandOutput,
  CreateTagsCommand,
  type CreateTagsCommandInput,
  type CreateTagsCommandOutput,
  DeleteNatGatewayCommand,
  type DeleteNatGatewayCommandInput,
  type DeleteNatGatewayCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeNatGatewaysCommand,
  type DescribeNatGatewaysCommandOutput,
  DisassociateNatGatewayAddressCommand,
  type DisassociateNatGatewayAddressCommandInput,
  type DisassociateNatGatewayAddressCommandOutput,
  type EC2Client,
  type NatGateway as Shape,
  UnassignPrivateNatGatewayAddressCommand,
  type UnassignPrivateNatGatewayAddressCommandInput,
  type UnassignPrivateNatGatewayAddressCommandOutput,
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
import { Subnet } from "./subnet.js";
import { Tag } from "./tag.js";
import { Vpc } from "./vpc.js";
import { natGatewayAvailableWaiter, natGatewayDeletedWaiter } from "./waiters/describe-nat-gateways.js";

/** `meta.identifiers` of NatGateway. */
export interface NatGatewayIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * A gateway through which private subnets access other networks. boto3 has no resource for it. Created
 * by `ec2.natGateway(id)`, without a request.
 */
export class NatGateway extends LoadableResource<EC2Client, Shape, NatGatewayIdentifiers> {
  static override readonly resourceName: string = "NatGateway";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    status: "state",
    created: "createTime",
    publicIp: "natGatewayAddresses",
  };
  static override readonly notFoundErrors: readonly string[] = [
    "NatGatewayNotFound",
    "InvalidNatGatewayID.NotFound",
  ];
  static override readonly bulkSize: number = 200;

  /** The ID of the NAT gateway. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the NAT gateway. */
  get natGatewayId(): string {
    return this.identifiers.id;
  }

  /** The date and time the NAT gateway was created. */
  get createTime(): Shape["CreateTime"] {
    return this.attribute("CreateTime");
  }

  /** The date and time the NAT gateway was deleted, if applicable. */
  get deleteTime(): Shape["DeleteTime"] {
    return this.attribute("DeleteTime");
  }

  /**
   * If the NAT gateway could not be created, specifies the error code for the failure.
   * (`InsufficientFreeAddressesInSubnet` | `Gateway.NotAttached` | `InvalidAllocationID.NotFound` |
   * `Resource.AlreadyAssociated` | `InternalError` | `InvalidSubnetID.NotFound`)
   */
  get failureCode(): Shape["FailureCode"] {
    return this.attribute("FailureCode");
  }

  /**
   * If the NAT gateway could not be created, specifies the error message for the failure, that
   * corresponds to the error code.
   */
  get failureMessage(): Shape["FailureMessage"] {
    return this.attribute("FailureMessage");
  }

  /** Information about the IP addresses and network interface associated with the NAT gateway. */
  get natGatewayAddresses(): NonNullable<Shape["NatGatewayAddresses"]> {
    return this.attribute("NatGatewayAddresses") ?? [];
  }

  /**
   * Reserved. If you need to sustain traffic greater than the
   * [documented limits](https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-gateways),
   * contact Amazon Web Services Support.
   */
  get provisionedBandwidth(): Shape["ProvisionedBandwidth"] {
    return this.attribute("ProvisionedBandwidth");
  }

  /**
   * The state of the NAT gateway.
   *
   * - `pending`: The NAT gateway is being created and is not ready to process traffic.
   * - `failed`: The NAT gateway could not be created. Check the `failureCode` and `failureMessage`
   *   fields for the reason.
   * - `available`: The NAT gateway is able to process traffic. This status remains until you delete the
   *   NAT gateway, and does not indicate the health of the NAT gateway.
   * - `deleting`: The NAT gateway is in the process of being terminated and may still be processing
   *   traffic.
   * - `deleted`: The NAT gateway has been terminated and is no longer processing traffic.
   */
  get state(): Shape["State"] {
    return this.attribute("State");
  }

  /** The ID of the subnet in which the NAT gateway is located. */
  get subnetId(): Shape["SubnetId"] {
    return this.attribute("SubnetId");
  }

  /** The ID of the VPC in which the NAT gateway is located. */
  get vpcId(): Shape["VpcId"] {
    return this.attribute("VpcId");
  }

  /** The tags for the NAT gateway. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** Indicates whether the NAT gateway supports public or private connectivity. */
  get connectivityType(): Shape["ConnectivityType"] {
    return this.attribute("ConnectivityType");
  }

  /**
   * Indicates whether this is a zonal (single-AZ) or regional (multi-AZ) NAT gateway.
   *
   * A zonal NAT gateway is a NAT Gateway that provides redundancy and scalability within a single
   * availability zone. A regional NAT gateway is a single NAT Gateway that works across multiple
   * availability zones (AZs) in your VPC, providing redundancy, scalability and availability across all
   * the AZs in a Region.
   *
   * For more information, see
   * [Regional NAT gateways for automatic multi-AZ expansion](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html)
   * in the *Amazon VPC User Guide*.
   */
  get availabilityMode(): Shape["AvailabilityMode"] {
    return this.attribute("AvailabilityMode");
  }

  /**
   * For regional NAT gateways only: Indicates whether Amazon Web Services automatically allocates
   * additional Elastic IP addresses (EIPs) in an AZ when the NAT gateway needs more ports due to
   * increased concurrent connections to a single destination from that AZ.
   *
   * For more information, see
   * [Regional NAT gateways for automatic multi-AZ expansion](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html)
   * in the *Amazon VPC User Guide*.
   */
  get autoScalingIps(): Shape["AutoScalingIps"] {
    return this.attribute("AutoScalingIps");
  }

  /**
   * For regional NAT gateways only: Indicates whether Amazon Web Services automatically manages AZ
   * coverage. When enabled, the NAT gateway associates EIPs in all AZs where your VPC has subnets to
   * handle outbound NAT traffic, expands to new AZs when you create subnets there, and retracts from AZs
   * where you've removed all subnets. When disabled, you must manually manage which AZs the NAT gateway
   * supports and their corresponding EIPs.
   *
   * A regional NAT gateway is a single NAT Gateway that works across multiple availability zones (AZs)
   * in your VPC, providing redundancy, scalability and availability across all the AZs in a Region.
   */
  get autoProvisionZones(): Shape["AutoProvisionZones"] {
    return this.attribute("AutoProvisionZones");
  }

  /**
   * The proxy appliances attached to the NAT Gateway for filtering and inspecting traffic to prevent
   * data exfiltration.
   */
  get attachedAppliances(): NonNullable<Shape["AttachedAppliances"]> {
    return this.attribute("AttachedAppliances") ?? [];
  }

  /** For regional NAT gateways only, this is the ID of the NAT gateway. */
  get routeTableId(): Shape["RouteTableId"] {
    return this.attribute("RouteTableId");
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

  /** The subnet referenced by `SubnetId`, or `undefined`. Makes no request; load the resource first. */
  get subnet(): Subnet | undefined {
    const id = this.attribute("SubnetId");
    return id ? new Subnet({ id }, this.context) : undefined;
  }

  /** The VPC referenced by `VpcId`, or `undefined`. Makes no request; load the resource first. */
  get vpc(): Vpc | undefined {
    const id = this.attribute("VpcId");
    return id ? new Vpc({ id }, this.context) : undefined;
  }

  /**
   * Assigns private IPv4 addresses to a private NAT gateway. For more information, see
   * [Work with NAT gateways](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html)
   * in the *Amazon VPC User Guide*.
   *
   * Calls
   * [AssignPrivateNatGatewayAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateNatGatewayAddress.html).
   */
  async assignPrivateAddress<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AssignPrivateNatGatewayAddressCommandInput, "NatGatewayId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AssignPrivateNatGatewayAddressCommandOutput>> {
    const command = new AssignPrivateNatGatewayAddressCommand({ ...sdkInput(input), NatGatewayId: this.id });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Associates Elastic IP addresses (EIPs) and private IPv4 addresses with a public NAT gateway. For
   * more information, see
   * [Work with NAT gateways](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html)
   * in the *Amazon VPC User Guide*.
   *
   * Calls
   * [AssociateNatGatewayAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateNatGatewayAddress.html).
   */
  async associateAddress<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AssociateNatGatewayAddressCommandInput, "NatGatewayId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AssociateNatGatewayAddressCommandOutput>> {
    const command = new AssociateNatGatewayAddressCommand({ ...sdkInput(input), NatGatewayId: this.id });
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
   * Deletes the specified NAT gateway. Deleting a public NAT gateway disassociates its Elastic IP
   * address, but does not release the address from your account. Deleting a NAT gateway does not delete
   * any NAT gateway routes in your route tables.
   *
   * Calls
   * [DeleteNatGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DeleteNatGatewayCommandInput, "NatGatewayId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DeleteNatGatewayCommandOutput>> {
    const command = new DeleteNatGatewayCommand({ ...sdkInput(input), NatGatewayId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Disassociates secondary Elastic IP addresses (EIPs) from a public NAT gateway. You cannot
   * disassociate your primary EIP. For more information, see
   * [Edit secondary IP address associations](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html#nat-gateway-edit-secondary)
   * in the *Amazon VPC User Guide*.
   *
   * Calls
   * [DisassociateNatGatewayAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateNatGatewayAddress.html).
   */
  async disassociateAddress<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DisassociateNatGatewayAddressCommandInput, "NatGatewayId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DisassociateNatGatewayAddressCommandOutput>> {
    const command = new DisassociateNatGatewayAddressCommand({ ...sdkInput(input), NatGatewayId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Unassigns secondary private IPv4 addresses from a private NAT gateway. You cannot unassign your
   * primary private IP. For more information, see
   * [Edit secondary IP address associations](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html#nat-gateway-edit-secondary)
   * in the *Amazon VPC User Guide*.
   *
   * Calls
   * [UnassignPrivateNatGatewayAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateNatGatewayAddress.html).
   */
  async unassignPrivateAddress<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<UnassignPrivateNatGatewayAddressCommandInput, "NatGatewayId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, UnassignPrivateNatGatewayAddressCommandOutput>> {
    const command = new UnassignPrivateNatGatewayAddressCommand({
      ...sdkInput(input),
      NatGatewayId: this.id,
    });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Deletes the NAT gateway if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [DeleteNatGateway](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["NatGatewayNotFound", "InvalidNatGatewayID.NotFound"], () => this.delete({}, options));
  }

  /**
   * Waits with the service's waiter `NatGatewayAvailable`, which polls
   * [DescribeNatGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilAvailable(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(natGatewayAvailableWaiter, this.id, options, pick);
  }

  /**
   * Waits with the service's waiter `NatGatewayDeleted`, which polls
   * [DescribeNatGateways](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html).
   * By default every 15 seconds, up to 40 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilDeleted(options: WaiterOptions = {}): Promise<this> {
    return this.waitTogether(natGatewayDeletedWaiter, this.id, options, pick);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeNatGatewaysCommand({ NatGatewayIds: [this.id] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeNatGatewaysCommand({ Filter: [{ Name: "nat-gateway-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.NatGateways ?? [], (found) => found.NatGatewayId);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.State;
  }
}

/** The attributes in a response of DescribeNatGateways. */
function pick(output: DescribeNatGatewaysCommandOutput): Shape | undefined {
  return output.NatGateways?.[0];
}
