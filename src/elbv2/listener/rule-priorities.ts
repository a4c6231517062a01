import {
  SetRulePrioritiesCommand,
  type SetRulePrioritiesCommandInput,
  type SetRulePrioritiesCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { isList } from "../../core/resource/identifiers/id-list.js";
import { markStale } from "../../core/resource/resource.js";
import { describeValue } from "../../core/text/describe-value.js";
import type { Listener } from "../generated/listener.js";
import type { HasArn } from "../outcome.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** A rule, or its ARN, and its priority. */
export type RulePriority = readonly [rule: HasArn | string, priority: number];

/**
 * Sets the priorities of several rules at once, so that they can be swapped: pairs of a rule and its priority,
 * or the SDK's own input. Makes no request for an empty list.
 *
 * Calls SetRulePriorities.
 *
 * @example
 * await listener.setRulePriorities([[api, 1], [images, 2]]);
 *
 * @throws `TypeError` for a rule of another listener
 */
export async function setRulePriorities(
  self: Listener,
  handle: Pick<ResourceHandle, "ask">,
  priorities: readonly RulePriority[] | ReadonlyInput<SetRulePrioritiesCommandInput>,
  options?: CallOptions,
): Promise<SetRulePrioritiesCommandOutput> {
  const input: ReadonlyInput<SetRulePrioritiesCommandInput> = isList(priorities)
    ? { RulePriorities: priorities.map((one) => toPair(self, one)) }
    : plainInput(priorities);
  if (input.RulePriorities?.length === 0) return { $metadata: {}, Rules: [] };
  try {
    return await handle.ask(new SetRulePrioritiesCommand(sdkInput(input)), options);
  } finally {
    // The rules are stale afterwards, not the listener.
    if (isList(priorities)) for (const [rule] of priorities) markStale(rule);
  }
}

function toPair(self: Listener, [rule, Priority]: RulePriority): { RuleArn: string; Priority: number } {
  const RuleArn = typeof rule === "string" ? rule : rule?.arn;
  const start = `${self.arn.replace(":listener/", ":listener-rule/")}/`;
  if (RuleArn?.startsWith(start)) return { RuleArn, Priority };
  throw new TypeError(`${describeValue(rule)} is not a rule of ${String(self)}.`);
}
