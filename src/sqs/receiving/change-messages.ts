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

/** In milliseconds: after which a call about messages counts as hanging. */
const CALL_TIMEOUT = 10_000;

export interface ChangeOptions extends CallOptions {
  /** How often a call is tried. */
  readonly attempts?: number;
  /** Ends the repetitions, and not the call under way. */
  readonly retrySignal?: AbortSignal;
}

/** Deletes at most ten messages in one call; what failed by the fault of the service is repeated. */
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
      const command = new DeleteMessageBatchCommand({ QueueUrl: queue.url, Entries: [...Entries] });
      return context.sendOnce(command, callOptions(options), queue);
    },
    entriesOptions(options),
  );
}

/** A message, and for how many seconds it is to be hidden from now on. */
export interface NewVisibility {
  readonly message: Message;
  readonly seconds: number;
}

/** Changes the visibility of at most ten messages in one call; what failed by the fault of the service is repeated. */
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
      const command = new ChangeMessageVisibilityBatchCommand({ QueueUrl: queue.url, Entries: [...Entries] });
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
