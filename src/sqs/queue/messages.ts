import type { SQSClient } from "@aws-sdk/client-sqs";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Queue } from "../generated/queue.js";
import { MessageStream } from "../receiving/message-stream.js";

/**
 * The messages of the queue, as an endless iteration that polls for 20 s at a time; `.limit(n)` and `.untilEmpty()`
 * make it end. Messages that were received but not yielded are given back when the loop ends.
 *
 * Calls ReceiveMessage.
 *
 * @example
 * for await (const message of queue.messages.untilEmpty()) {
 *   console.log(message.messageId);
 *   await message.delete();
 * }
 */
export function messages(self: Queue, handle: Pick<ResourceHandle<SQSClient>, "context">): MessageStream {
  return new MessageStream(self, handle.context);
}
