import { GetQueueAttributesCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import { errorName } from "../../core/errors/error-guards.js";
import { numberIn } from "../../core/resource/attributes/attribute-map.js";
import type { Queue } from "../generated/queue.js";

/** In seconds: the service's default. */
const DEFAULT_TIMEOUT = 30;

/** The queue's visibility timeout, in seconds; the service's default if the caller may not read it. */
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
