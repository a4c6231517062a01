import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import type { EntryOutcome } from "../../core/batch/entries/entry-outcome.js";
import { type EntriesOptions, sendEntries } from "../../core/batch/entries/send-entries.js";
import type { Message } from "../generated/message.js";
import type { Queue } from "../generated/queue.js";

/** In milliseconds: the time limit of a call about messages. */
const CALL_TIMEOUT = 10_000;

export interface ChangeOptions extends CallOptions {
  readonly attempts?: number;
  /** Ends the retries, but not the request in flight. */
  readonly retrySignal?: AbortSignal;
}

/** Deletes at most ten messages in one call; retries those that fail because of the service. */
export function deleteMessages(
  queue: Queue,
  context: Context<SQSClient>,
  messages: readonly Message[],
  options: ChangeOptions = {},
): Promise<EntryOutcome[]> {
  const entries = messages.map(({ receiptHandle }) => ({ ReceiptHandle: receiptHandle }));
  return sendEntries(
    entries,
    (Entries) => {
      const command = new DeleteMessageBatchCommand({ QueueUrl: queue.url, Entries });
      return context.sendOnce(command, callOptions(options), queue);
    },
    entriesOptions(options),
  );
}

/** A message, and the seconds to hide it from now on. */
export interface NewVisibility {
  readonly message: Message;
  readonly seconds: number;
}

/** Changes the visibility of at most ten messages in one call; retries those that fail because of the service. */
export function changeVisibilities(
  queue: Queue,
  context: Context<SQSClient>,
  changes: readonly NewVisibility[],
  options: ChangeOptions = {},
): Promise<EntryOutcome[]> {
  const entries = changes.map(({ message, seconds }) => ({
    ReceiptHandle: message.receiptHandle,
    VisibilityTimeout: seconds,
  }));
  return sendEntries(
    entries,
    (Entries) => {
      const command = new ChangeMessageVisibilityBatchCommand({ QueueUrl: queue.url, Entries });
      return context.sendOnce(command, callOptions(options), queue);
    },
    entriesOptions(options),
  );
}

function callOptions({ abortSignal, requestTimeout = CALL_TIMEOUT }: CallOptions): CallOptions {
  return { abortSignal, requestTimeout };
}

function entriesOptions({ abortSignal, retrySignal, attempts }: ChangeOptions): EntriesOptions<object> {
  return { abortSignal: retrySignal ?? abortSignal, ...(attempts !== undefined && { attempts }) };
}
