import { PublishBatchCommand, type SNSClient } from "@aws-sdk/client-sns";
import { sendAll, type SendMessagesOptions, type SentMessages } from "../../core/batch/entries/send-all.js";
import type { CallOptions } from "../../core/call/call-options.js";
import { numberIn } from "../../core/resource/attributes/attribute-map.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import type { Topic } from "../generated/topic.js";
import {
  type NotificationEntry,
  type OutgoingNotification,
  prepareNotification,
} from "./outgoing-notification.js";

/** In bytes: the maximum size of a request that every topic accepts. */
const REQUEST_BYTES = 262_144;

/**
 * Publishes any number of messages, from an array or any sync or async iterable, in batches within the limits
 * for entries and bytes, with several requests in flight. On a FIFO topic, the messages of a group are
 * published in order, and none after one that failed. Messages that fail because of the service are retried.
 *
 * Calls PublishBatch.
 *
 * @example
 * await topic.publishAll(["one", { json: { id: 2 }, attributes: { kind: "order" } }]);
 *
 * @throws `SendMessagesError`, a `BatchActionError`, if some were not published: those are its `unsent`
 */
export async function publishAll(
  self: Topic,
  handle: Pick<ResourceHandle<SNSClient>, "context">,
  messages: Iterable<OutgoingNotification> | AsyncIterable<OutgoingNotification>,
  options: SendMessagesOptions = {},
): Promise<SentMessages> {
  if (typeof messages !== "object" || messages === null) {
    throw new TypeError("publishAll expects a list of messages. For one message, use publish.");
  }
  const isFifo = self.arn.endsWith(".fifo");
  const limit = numberIn(self.meta.data?.Attributes, "MaximumMessageSize");
  const sending = {
    action: `${self.toString()}.publishAll`,
    isFifo,
    mostBytes: limit ?? REQUEST_BYTES,
    prepare: (message: OutgoingNotification) => prepareNotification(message, isFifo, limit),
    send: (PublishBatchRequestEntries: (NotificationEntry & { Id: string })[], call: CallOptions) => {
      const command = new PublishBatchCommand({ TopicArn: self.arn, PublishBatchRequestEntries });
      return handle.context.sendOnce(command, call, self);
    },
  };
  return sendAll(sending, messages, options);
}
