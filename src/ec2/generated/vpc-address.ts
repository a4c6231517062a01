// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type Address as Shape,
  AssociateAddressCommand,
  type AssociateAddressCommandInput,
  type AssociateAddressCommandOutput,
  CreateTagsCommand,
  type CreateTagsCommandOutput,
  DeleteTagsCommand,
  type DeleteTagsCommandOutput,
  DescribeAddressesCommand,
  type DescribeAddressesCommandOutput,
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
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import { NetworkInterfaceAssociation } from "./network-interface-association.js";

/** `meta.identifiers` of VpcAddress. */
export interface VpcAddressIdentifiers extends Readonly<Record<string, string>> {
  readonly allocationId: string;
}

/**
 * An Elastic IP address, identified by its allocation ID. Created by `ec2.vpcAddress(allocationId)`,
 * without a request.
 */
export class VpcAddress extends LoadableResource<EC2Client, Shape, VpcAddressIdentifiers> {
  static override readonly resourceName: string = "VpcAddress";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    ip: "publicIp",
    address: "publicIp",
    publicIpAddress: "publicIp",
    privateIp: "privateIpAddress",
  };
  static override readonly notFoundErrors: readonly string[] = [
    "InvalidAddress.NotFound",
    "InvalidAllocationID.NotFound",
  ];
  static override readonly bulkSize: number = 200;

  /** The ID representing the allocation of the address. */
  get allocationId(): string {
    return this.identifiers.allocationId;
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

  /** The Elastic IP address. */
  get publicIp(): NonNullable<Shape["PublicIp"]> {
    return this.requiredAttribute("PublicIp");
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
    return this.act(new CreateTagsCommand({ Resources: [this.allocationId], Tags: given }), options);
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
      new DeleteTagsCommand({ Resources: [this.allocationId], Tags: given.map((Key) => ({ Key })) }),
      options,
    );
  }

  /**
   * The network interface association referenced by `AssociationId`, or `undefined`. Makes no request;
   * load the resource first.
   */
  get association(): NetworkInterfaceAssociation | undefined {
    const id = this.attribute("AssociationId");
    return id ? new NetworkInterfaceAssociation({ id }, this.context) : undefined;
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
    input: ReadonlyInput<Omit<AssociateAddressCommandInput, "AllocationId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, AssociateAddressCommandOutput>> {
    const command = new AssociateAddressCommand({ ...sdkInput(input), AllocationId: this.allocationId });
    return unlessDryRun(this.context, command, options, () => this.act(command, options));
  }

  /**
   * Releases the specified Elastic IP address.
   *
   * Calls
   * [ReleaseAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html).
   */
  async release<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ReleaseAddressCommandInput, "AllocationId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, ReleaseAddressCommandOutput>> {
    const command = new ReleaseAddressCommand({ ...sdkInput(input), AllocationId: this.allocationId });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Releases the VPC address if it exists, and resolves to whether it existed: `false` only for the
   * service's own not-found errors. Calls
   * [ReleaseAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html).
   */
  async releaseIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidAddress.NotFound", "InvalidAllocationID.NotFound"], () =>
      this.release({}, options),
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new DescribeAddressesCommand({ AllocationIds: [this.allocationId] }), options),
    );
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeAddressesCommand({ Filters: [{ Name: "allocation-id", Values: [...ids] }] }),
      options,
    );
    return byId(output.Addresses ?? [], (found) => found.AllocationId);
  }
}

/** The attributes in a response of DescribeAddresses. */
function pick(output: DescribeAddressesCommandOutput): Shape | undefined {
  return output.Addresses?.[0];
}
