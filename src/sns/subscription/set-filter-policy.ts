import { SetSubscriptionAttributesCommand } from "@aws-sdk/client-sns";
import { runSteps, type Step } from "../../core/batch/run-steps.js";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Subscription } from "../generated/subscription.js";
import { type FilterPolicy, type FilterPolicyScope, filterPolicyText } from "./filter-policy.js";

/** Options of `setFilterPolicy`. */
export interface FilterPolicyOptions extends CallOptions {
  /** What the policy applies to; by default unchanged, which is initially the message attributes. */
  readonly scope?: FilterPolicyScope | undefined;
}

/**
 * Sets the filter policy, which selects the messages to deliver; `{}` delivers all.
 *
 * Calls SetSubscriptionAttributes.
 *
 * @example
 * await subscription.setFilterPolicy({ kind: ["order"], total: [{ numeric: [">", 100] }] });
 *
 * @throws `TypeError` for anything but an object of lists; with a `scope`, `BatchActionError` if one of the two could not
 *   be set
 */
export async function setFilterPolicy(
  self: Subscription,
  handle: Pick<ResourceHandle, "act">,
  policy: FilterPolicy,
  options: FilterPolicyOptions = {},
): Promise<void> {
  const { scope, ...call } = options;
  const set = (AttributeName: string, AttributeValue: string): Step => ({
    id: `SetSubscriptionAttributes ${AttributeName}`,
    run: () =>
      handle.act(
        new SetSubscriptionAttributesCommand({ SubscriptionArn: self.arn, AttributeName, AttributeValue }),
        call,
      ),
  });
  const steps = [set("FilterPolicy", filterPolicyText(policy))];
  if (scope !== undefined) steps.unshift(set("FilterPolicyScope", scope));
  await runSteps(`${self.toString()}.setFilterPolicy`, steps, call);
}
