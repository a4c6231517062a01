import {
  SendMessageBatchCommand,
  type SendMessageBatchCommandInput,
  type SendMessageBatchCommandOutput,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import {
  SEND_CONCURRENCY,
  SendAll,
  type SendMessagesOptions,
  type SentMessages,
} from "../../core/batch/entries/send-all.js";
import { plainInput } from "../../core/call/input/input-members.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { checkFunction, checkWholeNumber } from "../../core/text/argument-checks.js";
import type { Queue } from "../generated/queue.js";
import { checkSize, MOST_BYTES } from "../sending/message-size.js";
import { type OutgoingEntry, type OutgoingMessage, toEntry } from "../sending/outgoing-message.js";
import { isFifoUrl } from "./queue-name.js";
import { sendBatch } from "../sending/send-batch.js";
import { sizeLimit } from "./size-limit.js";

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
 * Calls [SendMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html).
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
  refuseUnknownOptions(options, ["abortSignal", "concurrency", "onSent", "requestTimeout"]);
  const result = isList(messages)
    ? await sendAll(self, handle, messages, options)
    : await sendInput(self, handle, messages, options);
  return result as SendMessagesResult<Given>;
}

function sendAll(
  self: Queue,
  { context }: Pick<ResourceHandle<SQSClient>, "context">,
  messages: Iterable<OutgoingMessage> | AsyncIterable<OutgoingMessage>,
  options: SendMessagesOptions,
): Promise<SentMessages> {
  checkWholeNumber("concurrency", options.concurrency ?? SEND_CONCURRENCY, 1);
  checkFunction("onSent", options.onSent);
  const isFifo = isFifoUrl(self.url);
  const limit = sizeLimit(self);
  const { abortSignal, requestTimeout } = options;
  const sending = new SendAll<OutgoingMessage, OutgoingEntry>(
    {
      action: `${self.toString()}.sendMessages`,
      isFifo,
      mostBytes: MOST_BYTES,
      prepare: (message) => {
        const entry = toEntry(message, isFifo);
        return { entry, size: checkSize(entry, limit) };
      },
      groupOf: ({ MessageGroupId }) => MessageGroupId,
      send: (entries) => sendBatch(self, context, entries, { abortSignal, requestTimeout }),
    },
    options,
  );
  return sending.run(messages);
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
