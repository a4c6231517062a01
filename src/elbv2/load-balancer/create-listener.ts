import type { CreateListenerCommandInput } from "@aws-sdk/client-elastic-load-balancing-v2";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import { toTagList } from "../../core/tags/tags.js";
import type { LoadBalancer } from "../generated/load-balancer.js";
import { type NewListener, SETTINGS, toListenerInput } from "../listener/listener-settings.js";
import { OUTCOMES, targetGroupsOf, toRequiredActions } from "../outcome.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import { isOwnInput } from "../../core/call/input/own-input.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";

type Own = Omit<CreateListenerCommandInput, "LoadBalancerArn">;

const MEMBERS = [...SETTINGS, ...OUTCOMES, "tags"] as const;

/** The service's input for a new listener, which forwards to target groups of its own account and region. */
export async function toCreateListener(
  self: LoadBalancer,
  listener: NewListener | ReadonlyInput<Omit<CreateListenerCommandInput, "LoadBalancerArn">>,
): Promise<Own> {
  if (isOwnInput<Own, NewListener>(listener, MEMBERS)) return sdkInput<Own>(listener);
  const DefaultActions = toRequiredActions(listener);
  const tags = toTagList(listener.tags ?? {});
  await requireSamePlace(self, [...targetGroupsOf(listener), listener.certificate]);
  return { ...toListenerInput(listener), DefaultActions, ...(tags.length > 0 && { Tags: tags }) };
}
