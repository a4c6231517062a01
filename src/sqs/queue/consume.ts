import type { SQSClient } from "@aws-sdk/client-sqs";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { ConsumeOptions, MessageHandler } from "../consumer/consume-options.js";
import { Consumer } from "../consumer/consumer.js";
import { queueCalls } from "../consumer/queue-calls.js";
import { settingsOf } from "../consumer/settings.js";
import type { Queue } from "../generated/queue.js";

/**
 * Passes the messages of the queue to a handler, several at a time, until the consumer is drained. A message is deleted
 * when its handler returns, and given back when it throws. In a FIFO group one message is handled at a time, in order.
 *
 * Calls ReceiveMessage, DeleteMessageBatch, ChangeMessageVisibilityBatch and, for the default visibility timeout,
 * GetQueueAttributes.
 *
 * @example
 * const consumer = queue.consume(async (message) => console.log(message.messageId), { concurrency: 20 });
 * process.once("SIGTERM", () => void consumer.drain());
 * await consumer.finished;
 *
 * @throws `TypeError` for a handler that is not a function, `RangeError` for a number out of range
 */
export function consume(
  self: Queue,
  handle: Pick<ResourceHandle<SQSClient>, "context">,
  handler: MessageHandler,
  options: ConsumeOptions = {},
): Consumer {
  const settings = settingsOf(handler, options);
  return new Consumer(self, queueCalls(self, handle.context, settings), settings);
}
