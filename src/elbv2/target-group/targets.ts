import {
  DeregisterTargetsCommand,
  type DeregisterTargetsCommandInput,
  type DeregisterTargetsCommandOutput,
  RegisterTargetsCommand,
  type RegisterTargetsCommandInput,
  type RegisterTargetsCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { isList } from "../../core/resource/id-list.js";
import { refuseElsewhere } from "../../core/resource/place.js";
import type { TargetGroup } from "../generated/target-group.js";
import { type TargetList, toTargets } from "./target-list.js";

/**
 * Adds targets to the group: `Instance` objects, ids, addresses, `{ id, port }`, or the SDK's own input. An empty
 * list asks nothing.
 *
 * Calls [RegisterTargets](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html).
 *
 * @example
 * await group.register([instance, "i-0123456789abcdef0", { id: other.id, port: 8080 }]);
 *
 * @throws `TypeError` for a target of another region or account, where that can be seen
 */
export async function register(
  self: TargetGroup,
  targets: TargetList | Omit<RegisterTargetsCommandInput, "TargetGroupArn">,
  options?: CallOptions,
): Promise<RegisterTargetsCommandOutput> {
  const input = isList(targets) ? { Targets: toTargets(targets) } : targets;
  if (input.Targets?.length === 0) return { $metadata: {} };
  if (isList(targets)) await refuseElsewhere(self, targets);
  return self["act"](new RegisterTargetsCommand({ ...input, TargetGroupArn: self.arn }), options);
}

/**
 * Takes targets out of the group: `Instance` objects, ids, addresses, `{ id, port }`, or the SDK's own input. They
 * get no new requests and are drained. An empty list asks nothing.
 *
 * Calls [DeregisterTargets](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeregisterTargets.html).
 *
 * @throws `TypeError` for a target of another region or account, where that can be seen
 */
export async function deregister(
  self: TargetGroup,
  targets: TargetList | Omit<DeregisterTargetsCommandInput, "TargetGroupArn">,
  options?: CallOptions,
): Promise<DeregisterTargetsCommandOutput> {
  const input = isList(targets) ? { Targets: toTargets(targets) } : targets;
  if (input.Targets?.length === 0) return { $metadata: {} };
  if (isList(targets)) await refuseElsewhere(self, targets);
  return self["act"](new DeregisterTargetsCommand({ ...input, TargetGroupArn: self.arn }), options);
}
