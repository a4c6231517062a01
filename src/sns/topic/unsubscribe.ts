import { runSteps, type Step } from "../../core/batch/run-steps.js";
import { kindError } from "../../core/text/argument-checks.js";
import type { CallOptions } from "../../core/call/call-options.js";
import type { Topic } from "../generated/topic.js";
import { topicStatement, withoutStatement } from "./queue-policy.js";
import { isQueue, type SubscribableQueue } from "./subscribable-queue.js";

/**
 * Deletes the subscription of a queue, and removes the statement that `subscribe` added from its policy.
 * Resolves to whether the queue was subscribed.
 *
 * Calls ListSubscriptionsByTopic and Unsubscribe.
 *
 * @throws `BatchActionError` if one of several steps fails: `succeeded` has the completed ones
 */
export async function unsubscribe(
  self: Topic,
  queue: SubscribableQueue,
  options: CallOptions = {},
): Promise<boolean> {
  if (!isQueue(queue)) throw kindError("The queue", "a Queue of tucuxi/sqs", queue);
  await queue.reload(options);
  const { queueArn, policy } = queue;
  const arns: string[] = [];
  for await (const { response } of self.subscriptions.with(options).pages()) {
    for (const { Endpoint, SubscriptionArn } of response.Subscriptions ?? []) {
      if (Endpoint === queueArn && SubscriptionArn !== undefined) arns.push(SubscriptionArn);
    }
  }
  const steps: Step[] = arns.map((arn) => ({
    id: `Unsubscribe ${arn}`,
    run: () => self.subscription(arn).unsubscribe({}, options),
  }));
  const left = withoutStatement(policy, topicStatement(self.arn, queueArn));
  if (left !== policy) {
    steps.push({
      id: `SetQueueAttributes ${queueArn}`,
      // An empty string removes the policy.
      run: () => queue.setAttributes({ Policy: left === undefined ? "" : JSON.stringify(left) }, options),
    });
  }
  await runSteps(`${self.toString()}.unsubscribe`, steps, options);
  return arns.length > 0;
}
