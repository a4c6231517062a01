import {
  ModifyListenerCommand,
  type ModifyListenerCommandInput,
  type ModifyListenerCommandOutput,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { requireSamePlace } from "../../core/resource/same-place.js";
import type { Listener } from "../generated/listener.js";
import { type ListenerChanges, SETTINGS, toListenerInput } from "../listener-settings.js";
import { OUTCOMES, targetGroupsOf, toActions } from "../outcome.js";
import { isOwnInput } from "../../core/call/own-input.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

type Own = Omit<ModifyListenerCommandInput, "ListenerArn">;

const MEMBERS = [...SETTINGS, ...OUTCOMES] as const;

/**
 * Changes the listener; what is not given stays. Takes the words of every day, or the SDK's own input.
 *
 * Calls [ModifyListener](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListener.html).
 *
 * @example
 * await listener.modify({ forwardTo: [{ targetGroup: blue, weight: 9 }, { targetGroup: green, weight: 1 }] });
 *
 * @throws `TypeError` for a target group of another region or account
 */
export async function modify(
  self: Listener,
  handle: Pick<ResourceHandle, "act">,
  input: ListenerChanges | Omit<ModifyListenerCommandInput, "ListenerArn">,
  options?: CallOptions,
): Promise<ModifyListenerCommandOutput> {
  const own = isOwnInput<Own, ListenerChanges>(input, MEMBERS) ? input : await toOwnInput(self, input);
  return handle.act(new ModifyListenerCommand({ ...own, ListenerArn: self.arn }), options);
}

async function toOwnInput(self: Listener, input: ListenerChanges): Promise<Own> {
  const actions = toActions(input);
  await requireSamePlace(self, [...targetGroupsOf(input), input.certificate]);
  return { ...toListenerInput(input), ...(actions && { DefaultActions: actions }) };
}
