import { GetQueueAttributesCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { errorName } from "../../core/errors/error-guards.js";
import { numberIn } from "../../core/resource/attributes/attribute-map.js";
import type { Queue } from "../generated/queue.js";

/** In seconds: that of a queue for which nobody said anything else. */
const DEFAULT_TIMEOUT = 30;

/** How long the queue hides a message that was received, in seconds. Who may not ask it gets the service's default. */
export async function visibilityTimeoutOf(
  queue: Queue,
  context: Context<SQSClient>,
  options: CallOptions,
): Promise<number> {
  const known = numberIn(queue.meta.data?.Attributes, "VisibilityTimeout");
  if (known !== undefined) return known;
  try {
    const command = new GetQueueAttributesCommand({
      QueueUrl: queue.url,
      AttributeNames: ["VisibilityTimeout"],
    });
    const { Attributes } = await context.send(command, options, queue);
    return numberIn(Attributes, "VisibilityTimeout") ?? DEFAULT_TIMEOUT;
  } catch (error) {
    if (/AccessDenied/.test(errorName(error) ?? "")) return DEFAULT_TIMEOUT;
    throw error;
  }
}
