import type { ActionModel, Effect } from "../../model/index.js";

const READS = /^(Describe|Get|Head|List|Search)/;
const ENDS = /^(Delete|Deregister|Disassociate|Release|Terminate)/;

/** The effect of an action on the snapshot of its resource: by the operation's verb, unless the model overrides it. */
export function effectOf({ effect, operation }: Pick<ActionModel, "effect" | "operation">): Effect {
  if (effect !== undefined) return effect;
  if (READS.test(operation)) return "reads";
  return ENDS.test(operation) ? "ends" : "changes";
}

/** The method of a resource that sends a command with that effect. */
export const SENDING: Readonly<Record<Effect, string>> = { reads: "ask", changes: "act", ends: "retire" };
