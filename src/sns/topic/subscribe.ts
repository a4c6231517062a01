import {
  type SNSClient,
  SubscribeCommand,
  type SubscribeCommandInput,
  type SubscribeCommandOutput,
} from "@aws-sdk/client-sns";
import { runSteps, type Step } from "../../core/batch/run-steps.js";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput } from "../../core/call/input/input-members.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { checkBoolean } from "../../core/text/argument-checks.js";
import type { PolicyDocument } from "../../core/resource/attributes/documents.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import type { Subscription } from "../generated/subscription.js";
import type { Topic } from "../generated/topic.js";
import {
  type FilterPolicy,
  type FilterPolicyScope,
  filterPolicyText,
} from "../subscription/filter-policy.js";
import { topicStatement, withStatement } from "./queue-policy.js";
import { isQueue, type SubscribableQueue } from "./subscribable-queue.js";

/** Options of `subscribe`. */
export interface SubscribeOptions<DryRun extends boolean = false> extends CallOptions {
  /** The messages to deliver; by default all. */
  readonly filterPolicy?: FilterPolicy | undefined;
  /** What the filter policy applies to; by default the message attributes. */
  readonly filterPolicyScope?: FilterPolicyScope | undefined;
  /** Whether a queue gets messages as they were published, without an envelope. */
  readonly rawMessageDelivery?: boolean | undefined;
  /** `true`: changes nothing, and resolves to what would be changed. */
  readonly dryRun?: DryRun | undefined;
}

/** What `subscribe` would do. */
export interface SubscriptionPlan {
  /** The input of Subscribe. */
  readonly input: SubscribeCommandInput;
  /** The policy that the queue would have; `undefined` for other endpoints. */
  readonly policy: PolicyDocument | undefined;
  /** Whether that differs from the policy that it has. */
  readonly changesPolicy: boolean;
}

const KNOWN = [
  "abortSignal",
  "dryRun",
  "filterPolicy",
  "filterPolicyScope",
  "rawMessageDelivery",
  "requestTimeout",
];

/**
 * Subscribes a queue to the topic, and allows the topic to send to it: a statement for this topic is added to
 * the queue's policy. Or subscribes another endpoint, with the SDK's own input; most other endpoints must
 * confirm the subscription.
 *
 * The queue may be in another region than the topic. If one of them is an opt-in region, the statement names SNS of that
 * region (`sns.eu-south-1.amazonaws.com`), as AWS requires.
 *
 * With `dryRun`, nothing is changed, and it resolves to the policy and the input.
 *
 * Calls Subscribe.
 *
 * @example
 * const plan = await topic.subscribe(queue, { dryRun: true });
 * console.log(plan.policy);
 * await topic.subscribe(queue, { filterPolicy: { kind: ["order"] }, rawMessageDelivery: true });
 *
 * @throws `BatchActionError` if one of the two steps fails for a queue: `succeeded` says whether its policy was changed
 */
export async function subscribe<DryRun extends boolean = false>(
  self: Topic,
  handle: Pick<ResourceHandle<SNSClient>, "act">,
  endpoint: SubscribableQueue | Omit<SubscribeCommandInput, "TopicArn">,
  options: SubscribeOptions<DryRun> = {},
): Promise<DryRun extends true ? SubscriptionPlan : Subscription> {
  refuseUnknownOptions(options, KNOWN);
  const { abortSignal, requestTimeout, dryRun } = options;
  const call = { abortSignal, requestTimeout };
  // Before any request, so that invalid options change nothing.
  const attributes = attributesOf(options);
  const plan = isQueue(endpoint)
    ? await planForQueue(self, endpoint, attributes, call)
    : { input: inputOf(self, endpoint, attributes), policy: undefined, changesPolicy: false };
  const result = dryRun ? plan : await carryOut(self, handle, endpoint, plan, call);
  return result as DryRun extends true ? SubscriptionPlan : Subscription;
}

async function carryOut(
  self: Topic,
  handle: Pick<ResourceHandle<SNSClient>, "act">,
  endpoint: object,
  { input, policy, changesPolicy }: SubscriptionPlan,
  call: CallOptions,
): Promise<Subscription> {
  let subscribed: SubscribeCommandOutput | undefined;
  const steps: Step[] = [
    {
      id: `Subscribe ${input.Endpoint}`,
      run: async () => (subscribed = await handle.act(new SubscribeCommand(input), call)),
    },
  ];
  if (changesPolicy && isQueue(endpoint)) {
    // First, so that no message is lost between the two.
    steps.unshift({
      id: `SetQueueAttributes ${endpoint.queueArn}`,
      run: () => endpoint.setAttributes({ Policy: JSON.stringify(policy) }, call),
    });
  }
  await runSteps(`${self.toString()}.subscribe`, steps, call);
  return self.subscription(present(subscribed?.SubscriptionArn, "SubscriptionArn"));
}

async function planForQueue(
  self: Topic,
  queue: SubscribableQueue,
  attributes: Readonly<Record<string, string>>,
  call: CallOptions,
): Promise<SubscriptionPlan> {
  // Reloads the current policy, because setting it replaces it.
  await queue.reload(call);
  const { queueArn, policy: before } = queue;
  const policy = withStatement(before, topicStatement(self.arn, queueArn));
  const input = inputOf(self, { Protocol: "sqs", Endpoint: queueArn }, attributes);
  return {
    input,
    policy,
    changesPolicy: policy !== before && JSON.stringify(policy) !== JSON.stringify(before),
  };
}

/** The attributes of a subscription that the options set. @throws `TypeError` for an invalid filter policy */
function attributesOf({
  filterPolicy,
  filterPolicyScope,
  rawMessageDelivery,
}: SubscribeOptions<boolean>): Record<string, string> {
  checkBoolean("rawMessageDelivery", rawMessageDelivery);
  return {
    ...(filterPolicy !== undefined && { FilterPolicy: filterPolicyText(filterPolicy) }),
    ...(filterPolicyScope !== undefined && { FilterPolicyScope: filterPolicyScope }),
    ...(rawMessageDelivery !== undefined && { RawMessageDelivery: String(rawMessageDelivery) }),
  };
}

function inputOf(
  self: Topic,
  given: Omit<SubscribeCommandInput, "TopicArn">,
  own: Readonly<Record<string, string>>,
): SubscribeCommandInput {
  const attributes = { ...plainInput(given).Attributes, ...own };
  return {
    // Returned even if the subscription is not confirmed yet.
    ReturnSubscriptionArn: true,
    ...given,
    TopicArn: self.arn,
    ...(Object.keys(attributes).length > 0 && { Attributes: attributes }),
  };
}
