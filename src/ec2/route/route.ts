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
import { type Destination, destinationOf } from "./destination.js";

/** What names a route in the service's inputs. */
export type RouteKey = "RouteTableId" | keyof Destination;

/**
 * Deletes the route from its route table, for whichever kind of destination it has.
 *
 * Calls [DeleteRoute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRoute.html).
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
 * Sends the traffic of the route somewhere else, for whichever kind of destination it has.
 *
 * Calls [ReplaceRoute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html).
 */
export async function replace(
  self: Route,
  handle: Pick<ResourceHandle, "act">,
  input: ReadonlyInput<Omit<ReplaceRouteCommandInput, RouteKey>>,
  options?: CallOptions,
): Promise<ReplaceRouteCommandOutput> {
  return handle.act(new ReplaceRouteCommand({ ...sdkInput(input), ...keyOf(self) }), options);
}

/** All three members, so that what a caller slips in cannot name another route. */
function keyOf(self: Route): Required<{ [Key in RouteKey]: string | undefined }> {
  return {
    RouteTableId: self.routeTableId,
    DestinationCidrBlock: undefined,
    DestinationIpv6CidrBlock: undefined,
    DestinationPrefixListId: undefined,
    ...destinationOf(self.destinationCidrBlock),
  };
}
