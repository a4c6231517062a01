// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import type {
  DeleteRouteCommandInput,
  DeleteRouteCommandOutput,
  EC2Client,
  ReplaceRouteCommandInput,
  ReplaceRouteCommandOutput,
  Route as Shape,
} from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { Resource } from "../../core/resource/resource.js";
import { type RouteKey, deleteRoute, replace as replaceOf } from "../route/route.js";
import { RouteTable } from "./route-table.js";

/** `meta.identifiers` of Route. */
export interface RouteIdentifiers extends Readonly<Record<string, string>> {
  readonly routeTableId: string;
  readonly destinationCidrBlock: string;
}

/**
 * One route of a route table. Created by `ec2.route(routeTableId, destinationCidrBlock)`, without a
 * request.
 */
export class Route extends Resource<EC2Client, Shape, RouteIdentifiers> {
  static override readonly resourceName: string = "Route";
  /** @internal */
  static override readonly rootName: string = "EC2Resource";

  /** The ID of the route table. */
  get routeTableId(): string {
    return this.identifiers.routeTableId;
  }

  /** The destination: an IPv4 block, an IPv6 block or the ID of a prefix list. */
  get destinationCidrBlock(): string {
    return this.identifiers.destinationCidrBlock;
  }

  /** The IPv6 CIDR block used for the destination match. */
  get destinationIpv6CidrBlock(): Shape["DestinationIpv6CidrBlock"] {
    return this.attribute("DestinationIpv6CidrBlock");
  }

  /** The prefix of the Amazon Web Services service. */
  get destinationPrefixListId(): Shape["DestinationPrefixListId"] {
    return this.attribute("DestinationPrefixListId");
  }

  /** The ID of the egress-only internet gateway. */
  get egressOnlyInternetGatewayId(): Shape["EgressOnlyInternetGatewayId"] {
    return this.attribute("EgressOnlyInternetGatewayId");
  }

  /** The ID of a gateway attached to your VPC. */
  get gatewayId(): Shape["GatewayId"] {
    return this.attribute("GatewayId");
  }

  /** The ID of a NAT instance in your VPC. */
  get instanceId(): Shape["InstanceId"] {
    return this.attribute("InstanceId");
  }

  /** The ID of Amazon Web Services account that owns the instance. */
  get instanceOwnerId(): Shape["InstanceOwnerId"] {
    return this.attribute("InstanceOwnerId");
  }

  /** The ID of a NAT gateway. */
  get natGatewayId(): Shape["NatGatewayId"] {
    return this.attribute("NatGatewayId");
  }

  /** The ID of a transit gateway. */
  get transitGatewayId(): Shape["TransitGatewayId"] {
    return this.attribute("TransitGatewayId");
  }

  /** The ID of the local gateway. */
  get localGatewayId(): Shape["LocalGatewayId"] {
    return this.attribute("LocalGatewayId");
  }

  /** The ID of the carrier gateway. */
  get carrierGatewayId(): Shape["CarrierGatewayId"] {
    return this.attribute("CarrierGatewayId");
  }

  /** The ID of the network interface. */
  get networkInterfaceId(): Shape["NetworkInterfaceId"] {
    return this.attribute("NetworkInterfaceId");
  }

  /**
   * Describes how the route was created.
   *
   * - `CreateRouteTable` - The route was automatically created when the route table was created.
   * - `CreateRoute` - The route was manually added to the route table.
   * - `EnableVgwRoutePropagation` - The route was propagated by route propagation.
   * - `Advertisement` - The route was created dynamically by Amazon VPC Route Server.
   */
  get origin(): NonNullable<Shape["Origin"]> {
    return this.requiredAttribute("Origin");
  }

  /**
   * The state of the route. The `blackhole` state indicates that the route's target isn't available (for
   * example, the specified gateway isn't attached to the VPC, or the specified NAT instance has been
   * terminated).
   */
  get state(): NonNullable<Shape["State"]> {
    return this.requiredAttribute("State");
  }

  /** The ID of a VPC peering connection. */
  get vpcPeeringConnectionId(): Shape["VpcPeeringConnectionId"] {
    return this.attribute("VpcPeeringConnectionId");
  }

  /** The Amazon Resource Name (ARN) of the core network. */
  get coreNetworkArn(): Shape["CoreNetworkArn"] {
    return this.attribute("CoreNetworkArn");
  }

  /** The Amazon Resource Name (ARN) of the ODB network. */
  get odbNetworkArn(): Shape["OdbNetworkArn"] {
    return this.attribute("OdbNetworkArn");
  }

  /** The next hop IP address for routes propagated by VPC Route Server into VPC route tables. */
  get ipAddress(): Shape["IpAddress"] {
    return this.attribute("IpAddress");
  }

  /** The route table. Makes no request. */
  routeTable(): RouteTable {
    return new RouteTable({ id: this.routeTableId }, this.context);
  }

  /**
   * Deletes the route if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors.
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["InvalidRoute.NotFound", "InvalidRouteTableID.NotFound"], () =>
      this.delete({}, options),
    );
  }

  /**
   * Deletes the route from its route table, whatever the kind of its destination.
   *
   * Calls [DeleteRoute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRoute.html).
   */
  delete(
    input: ReadonlyInput<Omit<DeleteRouteCommandInput, RouteKey>> = {},
    options?: CallOptions,
  ): Promise<DeleteRouteCommandOutput> {
    return deleteRoute(this, this.handle, input, options);
  }

  /**
   * Replaces the target of the route, whatever the kind of its destination.
   *
   * Calls [ReplaceRoute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html).
   */
  replace(
    input: ReadonlyInput<Omit<ReplaceRouteCommandInput, RouteKey>>,
    options?: CallOptions,
  ): Promise<ReplaceRouteCommandOutput> {
    return replaceOf(this, this.handle, input, options);
  }
}
