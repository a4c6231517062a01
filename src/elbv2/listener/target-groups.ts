import type { Listener } from "../generated/listener.js";
import { TargetGroup } from "../generated/target-group.js";
import { forwardedArns } from "../forwarded.js";

/** The target groups that the listener forwards to by default. Makes no request; load first. */
export function targetGroups(self: Listener): TargetGroup[] {
  return forwardedArns(self["attribute"]("DefaultActions")).map(
    (arn) => new TargetGroup({ arn }, self["context"]),
  );
}
