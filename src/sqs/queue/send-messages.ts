import {
  SendMessageBatchCommand,
  type SendMessageBatchCommandInput,
  type SendMessageBatchCommandOutput,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { EntryFailure } from "../../core/batch/entries/entry-outcome.js";
import {
  type AcceptedMessage,
  SEND_OPTIONS,
  sendAll,
  type SendMessagesOptions,
  type SentMessages,
} from "../../core/batch/entries/send-all.js";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput } from "../../core/call/input/input-members.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { comparesMd5, hasRightMd5 } from "../checksum/attributes-md5.js";
import type { Queue } from "../generated/queue.js";
import { checkSize, MOST_BYTES, sizeLimit } from "../sending/message-size.js";
import { type OutgoingEntry, type OutgoingMessage, toEntry } from "../sending/outgoing-message.js";
import { isFifoUrl } from "../queue-name.js";

/** Any number of messages to send; or the SDK's own input, for one request. */
export type MessagesToSend =
  Iterable<OutgoingMessage> | AsyncIterable<OutgoingMessage> | Omit<SendMessageBatchCommandInput, "QueueUrl">;

/** The result of `sendMessages`: the SDK's own output for the SDK's own input. */
export type SendMessagesResult<Given extends MessagesToSend> =
  Given extends Omit<SendMessageBatchCommandInput, "QueueUrl"> ? SendMessageBatchCommandOutput : SentMessages;

/**
 * Sends any number of messages from an array or any sync or async iterable, in batches within the limits for entries
 * and bytes, with several requests in flight. To a FIFO queue, the messages of a group are sent in order, and none
 * after one that failed. Messages that fail because of the service are retried.
 *
 * With the SDK's own input, `{ Entries }`, it sends that one request, and failures are in the `Failed` of its output.
 *
 * Calls SendMessageBatch.
 *
 * @example
 * await queue.sendMessages(["one", { json: { id: 2 } }, { body: "three", delay: 30 }]);
 *
 * @throws `SendMessagesError`, a `BatchActionError`, if some were not sent: those are its `unsent`
 */
export async function sendMessages<Given extends MessagesToSend>(
  self: Queue,
  handle: Pick<ResourceHandle<SQSClient>, "ask" | "context">,
  messages: Given,
  options: SendMessagesOptions = {},
): Promise<SendMessagesResult<Given>> {
  refuseUnknownOptions(options, SEND_OPTIONS);
  const result = isList(messages)
    ? await sendList(self, handle, messages, options)
    : await sendInput(self, handle, messages, options);
  return result as SendMessagesResult<Given>;
}

function sendList(
  self: Queue,
  { context }: Pick<ResourceHandle<SQSClient>, "context">,
  messages: Iterable<OutgoingMessage> | AsyncIterable<OutgoingMessage>,
  options: SendMessagesOptions,
): Promise<SentMessages> {
  const isFifo = isFifoUrl(self.url);
  const limit = sizeLimit(self);
  const sending = {
    action: `${self.toString()}.sendMessages`,
    isFifo,
    mostBytes: MOST_BYTES,
    prepare: (message: OutgoingMessage) => {
      const entry = toEntry(message, isFifo);
      return { entry, size: checkSize(entry, limit) };
    },
    send: (Entries: (OutgoingEntry & { Id: string })[], call: CallOptions) =>
      context.sendOnce(new SendMessageBatchCommand({ QueueUrl: self.url, Entries }), call, self),
    ...(comparesMd5(context.client) && { verify: md5Mismatch }),
  };
  return sendAll(sending, messages, options);
}

function md5Mismatch(
  { MessageAttributes }: OutgoingEntry,
  { MessageId, MD5OfMessageAttributes }: AcceptedMessage,
): EntryFailure | undefined {
  if (hasRightMd5(MessageAttributes, MD5OfMessageAttributes)) return undefined;
  const message = `The message ${MessageId} was accepted with other message attributes.`;
  return { code: "MessageChecksumMismatch", message, isSenderFault: true };
}

function sendInput(
  self: Queue,
  handle: Pick<ResourceHandle<SQSClient>, "ask">,
  input: Omit<SendMessageBatchCommandInput, "QueueUrl">,
  { abortSignal, requestTimeout }: SendMessagesOptions,
): Promise<SendMessageBatchCommandOutput> {
  const command = new SendMessageBatchCommand({ ...plainInput(input), QueueUrl: self.url });
  return handle.ask(command, { abortSignal, requestTimeout });
}

function isList(
  messages: MessagesToSend,
): messages is Iterable<OutgoingMessage> | AsyncIterable<OutgoingMessage> {
  if (typeof messages !== "object" || messages === null) {
    throw new TypeError(
      "sendMessages expects a list of messages, or the SDK's own input. For one message, use send.",
    );
  }
  return Symbol.iterator in messages || Symbol.asyncIterator in messages;
}
