import type { ModifyListenerCommandInput } from "@aws-sdk/client-elastic-load-balancing-v2";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import type { Listener } from "../generated/listener.js";
import { type ListenerChanges, SETTINGS, toListenerInput } from "./listener-settings.js";
import { OUTCOMES, targetGroupsOf, toActions } from "../outcome.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import { isOwnInput } from "../../core/call/input/own-input.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";

type Own = Omit<ModifyListenerCommandInput, "ListenerArn">;

const MEMBERS = [...SETTINGS, ...OUTCOMES] as const;

/** The service's input for changes of a listener, to target groups of its own account and region. */
export async function toModifyListener(
  self: Listener,
  changes: ListenerChanges | ReadonlyInput<Omit<ModifyListenerCommandInput, "ListenerArn">>,
): Promise<Own> {
  if (isOwnInput<Own, ListenerChanges>(changes, MEMBERS)) return sdkInput<Own>(changes);
  const actions = toActions(changes);
  await requireSamePlace(self, [...targetGroupsOf(changes), changes.certificate]);
  return { ...toListenerInput(changes), ...(actions && { DefaultActions: actions }) };
}
