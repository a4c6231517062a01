import {
  CreateListenerCommand,
  type CreateListenerCommandInput,
  type ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { present } from "../../core/resource/identifiers.js";
import { requireSamePlace } from "../../core/resource/same-place.js";
import { toTagList } from "../../core/tags/tags.js";
import { Listener } from "../generated/listener.js";
import type { LoadBalancer } from "../generated/load-balancer.js";
import { type NewListener, SETTINGS, toListenerInput } from "../listener-settings.js";
import { OUTCOMES, targetGroupsOf, toRequiredActions } from "../outcome.js";
import { isOwnInput } from "../../core/call/own-input.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

type Own = Omit<CreateListenerCommandInput, "LoadBalancerArn">;

const MEMBERS = [...SETTINGS, ...OUTCOMES, "tags"] as const;

/**
 * Opens a listener on the load balancer. Takes the words of every day, or the SDK's own input.
 *
 * Calls [CreateListener](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html).
 * Resolves to the listener, with the data of the response.
 *
 * @example
 * const listener = await balancer.createListener({ port: 80, protocol: "HTTP", forwardTo: group });
 *
 * @throws `TypeError` for a target group of another region or account
 */
export async function createListener(
  self: LoadBalancer,
  handle: Pick<ResourceHandle<ElasticLoadBalancingV2Client>, "act" | "context">,
  input: NewListener | Omit<CreateListenerCommandInput, "LoadBalancerArn">,
  options?: CallOptions,
): Promise<Listener> {
  const own = isOwnInput<Own, NewListener>(input, MEMBERS) ? input : await toOwnInput(self, input);
  const command = new CreateListenerCommand({ ...own, LoadBalancerArn: self.arn });
  const output = await handle.act(command, options);
  const data = present(output.Listeners?.[0], "Listeners[0]");
  return new Listener({ arn: present(data.ListenerArn, "ListenerArn") }, handle.context, data);
}

async function toOwnInput(self: LoadBalancer, input: NewListener): Promise<Own> {
  const DefaultActions = toRequiredActions(input);
  const tags = toTagList(input.tags ?? {});
  await requireSamePlace(self, [...targetGroupsOf(input), input.certificate]);
  return { ...toListenerInput(input), DefaultActions, ...(tags.length > 0 && { Tags: tags }) };
}
