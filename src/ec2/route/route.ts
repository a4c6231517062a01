import {
  DeleteRouteCommand,
  type DeleteRouteCommandInput,
  type DeleteRouteCommandOutput,
  ReplaceRouteCommand,
  type ReplaceRouteCommandInput,
  type ReplaceRouteCommandOutput,
} from "@aws-sdk/client-ec2";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Route } from "../generated/route.js";

/** The members of the service's inputs that name a route's destination. */
export interface Destination {
  readonly DestinationCidrBlock?: string;
  readonly DestinationIpv6CidrBlock?: string;
  readonly DestinationPrefixListId?: string;
}

/** The members that identify a route in the service's inputs. */
export type RouteKey = "RouteTableId" | keyof Destination;

/**
 * Deletes the route from its route table, whatever the kind of its destination.
 *
 * Calls DeleteRoute.
 */
export async function deleteRoute(
  self: Route,
  handle: Pick<ResourceHandle, "act">,
  input: ReadonlyInput<Omit<DeleteRouteCommandInput, RouteKey>> = {},
  options?: CallOptions,
): Promise<DeleteRouteCommandOutput> {
  return handle.act(new DeleteRouteCommand({ ...sdkInput(input), ...keyOf(self) }), options);
}

/**
 * Replaces the target of the route, whatever the kind of its destination.
 *
 * Calls ReplaceRoute.
 */
export async function replace(
  self: Route,
  handle: Pick<ResourceHandle, "act">,
  input: ReadonlyInput<Omit<ReplaceRouteCommandInput, RouteKey>>,
  options?: CallOptions,
): Promise<ReplaceRouteCommandOutput> {
  return handle.act(new ReplaceRouteCommand({ ...sdkInput(input), ...keyOf(self) }), options);
}

/** All three members, so that a caller's input cannot identify another route. */
function keyOf(self: Route): Required<{ [Key in RouteKey]: string | undefined }> {
  return {
    RouteTableId: self.routeTableId,
    DestinationCidrBlock: undefined,
    DestinationIpv6CidrBlock: undefined,
    DestinationPrefixListId: undefined,
    ...destinationOf(self.destinationCidrBlock),
  };
}

/** IPv4 destinations, IPv6 destinations and prefix lists are different members of the input. */
function destinationOf(destination: string): Destination {
  if (destination.startsWith("pl-")) return { DestinationPrefixListId: destination };
  if (destination.includes(":")) return { DestinationIpv6CidrBlock: destination };
  return { DestinationCidrBlock: destination };
}
