// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeNetworkInterfacesCommand,
  type DescribeNetworkInterfacesCommandOutput,
  DisassociateAddressCommand,
  type DisassociateAddressCommandInput,
  type DisassociateAddressCommandOutput,
  type EC2Client,
  type NetworkInterfaceAssociation as Shape,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { VpcAddress } from "./vpc-address.js";

/** `meta.identifiers` of NetworkInterfaceAssociation. */
export interface NetworkInterfaceAssociationIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * The association of an Elastic IP address with a network interface. Created by
 * `ec2.networkInterfaceAssociation(id)`, without a request.
 */
export class NetworkInterfaceAssociation extends LoadableResource<
  EC2Client,
  Shape,
  NetworkInterfaceAssociationIdentifiers
> {
  static override readonly resourceName: string = "NetworkInterfaceAssociation";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";
  static override readonly notFoundErrors: readonly string[] = ["InvalidAssociationID.NotFound"];

  /** The association ID. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the association ID. */
  get associationId(): string {
    return this.identifiers.id;
  }

  /** The allocation ID. */
  get allocationId(): Shape["AllocationId"] {
    return this.attribute("AllocationId");
  }

  /** The ID of the Elastic IP address owner. */
  get ipOwnerId(): NonNullable<Shape["IpOwnerId"]> {
    return this.requiredAttribute("IpOwnerId");
  }

  /** The public DNS name. */
  get publicDnsName(): NonNullable<Shape["PublicDnsName"]> {
    return this.requiredAttribute("PublicDnsName");
  }

  /** The address of the Elastic IP address bound to the network interface. */
  get publicIp(): NonNullable<Shape["PublicIp"]> {
    return this.requiredAttribute("PublicIp");
  }

  /** The customer-owned IP address associated with the network interface. */
  get customerOwnedIp(): Shape["CustomerOwnedIp"] {
    return this.attribute("CustomerOwnedIp");
  }

  /**
   * The carrier IP address associated with the network interface.
   *
   * This option is only available when the network interface is in a subnet which is associated with a
   * Wavelength Zone.
   */
  get carrierIp(): Shape["CarrierIp"] {
    return this.attribute("CarrierIp");
  }

  /**
   * The VPC address referenced by `AllocationId`, or `undefined`. Makes no request; load the resource
   * first.
   */
  get address(): VpcAddress | undefined {
    const allocationId = this.attribute("AllocationId");
    return allocationId ? new VpcAddress({ allocationId }, this.context) : undefined;
  }

  /**
   * Disassociates an Elastic IP address from the instance or network interface it's associated with.
   *
   * Calls
   * [DisassociateAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DisassociateAddressCommandInput, "AssociationId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DisassociateAddressCommandOutput>> {
    const command = new DisassociateAddressCommand({ ...sdkInput(input), AssociationId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Deletes the network interface association if it exists, and resolves to whether it existed: `false`
   * only for the service's own not-found errors. Calls
   * [DisassociateAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidAssociationID.NotFound"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeNetworkInterfacesCommand({
          Filters: [{ Name: "association.association-id", Values: [this.id] }],
        }),
        options,
      ),
    );
  }
}

/** The attributes in a response of DescribeNetworkInterfaces. */
function pick(output: DescribeNetworkInterfacesCommandOutput): Shape | undefined {
  return output.NetworkInterfaces?.[0]?.Association;
}
