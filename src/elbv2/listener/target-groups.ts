import type { Listener } from "../generated/listener.js";
import { forwardedArns } from "../forwarded.js";

/** The target groups that the listener forwards to by default. Makes no request; load the listener first. */
export function targetGroupArns(self: Listener): string[] {
  return forwardedArns(self.defaultActions);
}
