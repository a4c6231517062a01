// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DisassociateRouteTableCommand,
  type DisassociateRouteTableCommandInput,
  type DisassociateRouteTableCommandOutput,
  type EC2Client,
  ReplaceRouteTableAssociationCommand,
  type ReplaceRouteTableAssociationCommandInput,
  type RouteTableAssociation as Shape,
} from "@aws-sdk/client-ec2";
import { unlessDryRun } from "../../core/batch/dry-run.js";
import type { CallOptions, DryRunOptions, DryRunResult } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import { Resource } from "../../core/resource/resource.js";
import { RouteTable } from "./route-table.js";
import { Subnet } from "./subnet.js";

/** `meta.identifiers` of RouteTableAssociation. */
export interface RouteTableAssociationIdentifiers extends Readonly<Record<string, string>> {
  readonly id: string;
}

/**
 * The association of a route table with a subnet or a gateway. Created by
 * `ec2.routeTableAssociation(id)`, without a request.
 */
export class RouteTableAssociation extends Resource<EC2Client, Shape, RouteTableAssociationIdentifiers> {
  static override readonly resourceName: string = "RouteTableAssociation";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";

  /** The ID of the association. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the ID of the association. */
  get routeTableAssociationId(): string {
    return this.identifiers.id;
  }

  /** Indicates whether this is the main route table. */
  get main(): NonNullable<Shape["Main"]> {
    return this.requiredAttribute("Main");
  }

  /** The ID of the route table. */
  get routeTableId(): NonNullable<Shape["RouteTableId"]> {
    return this.requiredAttribute("RouteTableId");
  }

  /** The ID of the subnet. A subnet ID is not returned for an implicit association. */
  get subnetId(): Shape["SubnetId"] {
    return this.attribute("SubnetId");
  }

  /** The ID of the internet gateway or virtual private gateway. */
  get gatewayId(): Shape["GatewayId"] {
    return this.attribute("GatewayId");
  }

  /**
   * The ID of a public IPv4 pool. A public IPv4 pool is a pool of IPv4 addresses that you've brought to
   * Amazon Web Services with BYOIP.
   */
  get publicIpv4Pool(): Shape["PublicIpv4Pool"] {
    return this.attribute("PublicIpv4Pool");
  }

  /** The state of the association. */
  get associationState(): Shape["AssociationState"] {
    return this.attribute("AssociationState");
  }

  /** The route table referenced by `RouteTableId`. Makes no request; load the resource first. */
  get routeTable(): RouteTable {
    return new RouteTable({ id: this.requiredAttribute("RouteTableId") }, this.context);
  }

  /** The subnet referenced by `SubnetId`, or `undefined`. Makes no request; load the resource first. */
  get subnet(): Subnet | undefined {
    const id = this.attribute("SubnetId");
    return id ? new Subnet({ id }, this.context) : undefined;
  }

  /**
   * Disassociates a subnet or gateway from a route table.
   *
   * Calls
   * [DisassociateRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html).
   */
  async delete<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<DisassociateRouteTableCommandInput, "AssociationId">> = {},
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, DisassociateRouteTableCommandOutput>> {
    const command = new DisassociateRouteTableCommand({ ...sdkInput(input), AssociationId: this.id });
    return unlessDryRun(this.context, command, options, () => this.retire(command, options));
  }

  /**
   * Changes the route table associated with a given subnet, internet gateway, or virtual private gateway
   * in a VPC. After the operation completes, the subnet or gateway uses the routes in the new route
   * table. For more information about route tables, see
   * [Route tables](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html) in the
   * *Amazon VPC User Guide*.
   *
   * Calls
   * [ReplaceRouteTableAssociation](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html).
   * Resolves to the resource.
   */
  async replaceSubnet<DryRun extends boolean = false>(
    input: ReadonlyInput<Omit<ReplaceRouteTableAssociationCommandInput, "AssociationId">>,
    options?: DryRunOptions<DryRun>,
  ): Promise<DryRunResult<DryRun, RouteTableAssociation>> {
    const command = new ReplaceRouteTableAssociationCommand({ ...sdkInput(input), AssociationId: this.id });
    return unlessDryRun(this.context, command, options, async () => {
      const output = await this.act(command, options);
      return new RouteTableAssociation(
        { id: present(output.NewAssociationId, "NewAssociationId") },
        this.context,
      );
    });
  }

  /**
   * Deletes the route table association if it exists, and resolves to whether it existed: `false` only
   * for the service's own not-found errors. Calls
   * [DisassociateRouteTable](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidAssociationID.NotFound"], () => this.delete({}, options));
  }
}
