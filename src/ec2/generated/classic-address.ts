// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type Address as Shape,
  AssociateAddressCommand,
  type AssociateAddressCommandInput,
  type AssociateAddressCommandOutput,
  DescribeAddressesCommand,
  type DescribeAddressesCommandOutput,
  DisassociateAddressCommand,
  type DisassociateAddressCommandInput,
  type DisassociateAddressCommandOutput,
  type EC2Client,
  ReleaseAddressCommand,
  type ReleaseAddressCommandInput,
  type ReleaseAddressCommandOutput,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { byId } from "../../core/resource/loading/load-all.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, toTagMap } from "../../core/tags/tags.js";

/** `meta.identifiers` of ClassicAddress. */
export interface ClassicAddressIdentifiers extends Readonly<Record<string, string>> {
  readonly publicIp: string;
}

/**
 * An Elastic IP address of EC2-Classic, outside VPCs, identified by its public IP. Created by
 * `ec2.classicAddress(publicIp)`, without a request.
 */
export class ClassicAddress extends LoadableResource<EC2Client, Shape, ClassicAddressIdentifiers> {
  static override readonly resourceName: string = "ClassicAddress";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly notFoundErrors: readonly string[] = [
    "InvalidAddress.NotFound",
    "InvalidAllocationID.NotFound",
  ];
  static override readonly bulkSize: number = 200;

  /** The Elastic IP address. */
  get publicIp(): string {
    return this.identifiers.publicIp;
  }

  /** The ID representing the allocation of the address. */
  get allocationId(): Shape["AllocationId"] {
    return this.attribute("AllocationId");
  }

  /** The ID representing the association of the address with an instance. */
  get associationId(): Shape["AssociationId"] {
    return this.attribute("AssociationId");
  }

  /** The network (`vpc`). */
  get domain(): NonNullable<Shape["Domain"]> {
    return this.requiredAttribute("Domain");
  }

  /** The ID of the network interface. */
  get networkInterfaceId(): Shape["NetworkInterfaceId"] {
    return this.attribute("NetworkInterfaceId");
  }

  /** The ID of the Amazon Web Services account that owns the network interface. */
  get networkInterfaceOwnerId(): Shape["NetworkInterfaceOwnerId"] {
    return this.attribute("NetworkInterfaceOwnerId");
  }

  /** The private IP address associated with the Elastic IP address. */
  get privateIpAddress(): Shape["PrivateIpAddress"] {
    return this.attribute("PrivateIpAddress");
  }

  /** Any tags assigned to the Elastic IP address. */
  get tags(): NonNullable<Shape["Tags"]> {
    return this.attribute("Tags") ?? [];
  }

  /** The ID of an address pool. */
  get publicIpv4Pool(): Shape["PublicIpv4Pool"] {
    return this.attribute("PublicIpv4Pool");
  }

  /**
   * The name of the unique set of Availability Zones, Local Zones, or Wavelength Zones from which Amazon
   * Web Services advertises IP addresses.
   */
  get networkBorderGroup(): Shape["NetworkBorderGroup"] {
    return this.attribute("NetworkBorderGroup");
  }

  /** The customer-owned IP address. */
  get customerOwnedIp(): Shape["CustomerOwnedIp"] {
    return this.attribute("CustomerOwnedIp");
  }

  /** The ID of the customer-owned address pool. */
  get customerOwnedIpv4Pool(): Shape["CustomerOwnedIpv4Pool"] {
    return this.attribute("CustomerOwnedIpv4Pool");
  }

  /**
   * The carrier IP address associated. This option is only available for network interfaces which reside
   * in a subnet in a Wavelength Zone (for example an EC2 instance).
   */
  get carrierIp(): Shape["CarrierIp"] {
    return this.attribute("CarrierIp");
  }

  /** The ID of the subnet where the IP address is allocated. */
  get subnetId(): Shape["SubnetId"] {
    return this.attribute("SubnetId");
  }

  /**
   * The service that manages the elastic IP address.
   *
   * > **Note:** The only option supported today is `alb`.
   */
  get serviceManaged(): Shape["ServiceManaged"] {
    return this.attribute("ServiceManaged");
  }

  /** The ID of the instance that the address is associated with (if any). */
  get instanceId(): Shape["InstanceId"] {
    return this.attribute("InstanceId");
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("Tags"));
  }

  /**
   * Associates an Elastic IP address, or carrier IP address (for instances that are in subnets in
   * Wavelength Zones) with an instance or a network interface. Before you can use an Elastic IP address,
   * you must allocate it to your account.
   *
   * Calls
   * [AssociateAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html).
   */
  async associate<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<AssociateAddressCommandInput, "PublicIp">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AssociateAddressCommandOutput>> {
    const command = new AssociateAddressCommand({ ...sdkInput(input), PublicIp: this.publicIp });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Disassociates an Elastic IP address from the instance or network interface it's associated with.
   *
   * Calls
   * [DisassociateAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html).
   */
  async disassociate<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DisassociateAddressCommandInput, "PublicIp">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DisassociateAddressCommandOutput>> {
    const command = new DisassociateAddressCommand({ ...sdkInput(input), PublicIp: this.publicIp });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Releases the specified Elastic IP address.
   *
   * Calls
   * [ReleaseAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html).
   */
  async release<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ReleaseAddressCommandInput, "PublicIp">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ReleaseAddressCommandOutput>> {
    const command = new ReleaseAddressCommand({ ...sdkInput(input), PublicIp: this.publicIp });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Releases the classic address if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [ReleaseAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html).
   */
  async releaseIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidAddress.NotFound", "InvalidAllocationID.NotFound"], () =>
      this.release({}, options),
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeAddressesCommand({ PublicIps: [this.publicIp] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeAddressesCommand({ Filters: [{ Name: "public-ip", Values: [...ids] }] }),
      options,
    );
    return byId(output.Addresses ?? [], (found) => found.PublicIp);
  }
}

/** The attributes in a response of DescribeAddresses. */
function pick(output: DescribeAddressesCommandOutput): Shape | undefined {
  return output.Addresses?.[0];
}
