import {
  SendMessageBatchCommand,
  type SendMessageBatchResultEntry,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import { isOvertaken } from "../../core/batch/entries/send-all.js";
import type { CallOptions } from "../../core/call/call-options.js";
import type { Context } from "../../core/call/context.js";
import type { EntryOutcome } from "../../core/batch/entries/entry-outcome.js";
import { sendEntries } from "../../core/batch/entries/send-entries.js";
import { comparesMd5, hasRightMd5 } from "../checksum/attributes-md5.js";
import type { Queue } from "../generated/queue.js";
import type { OutgoingEntry } from "./outgoing-message.js";

/** Sends at most ten messages in one request, and retries those that fail because of the service. */
export async function sendBatch(
  queue: Queue,
  context: Context<SQSClient>,
  entries: readonly OutgoingEntry[],
  options: CallOptions,
): Promise<EntryOutcome<SendMessageBatchResultEntry>[]> {
  const outcomes = await sendEntries<OutgoingEntry, SendMessageBatchResultEntry>(
    entries,
    (Entries) => {
      const command = new SendMessageBatchCommand({ QueueUrl: queue.url, Entries: [...Entries] });
      return context.sendOnce(command, options, queue);
    },
    {
      abortSignal: options.abortSignal,
      mayRepeat: (entry, done) => !isOvertaken(entry, entries, done),
    },
  );
  if (!comparesMd5(context.client)) return outcomes;
  return outcomes.map((outcome, index) => withRightMd5(outcome, entries[index]));
}

function withRightMd5(
  outcome: EntryOutcome<SendMessageBatchResultEntry>,
  entry: OutgoingEntry | undefined,
): EntryOutcome<SendMessageBatchResultEntry> {
  if (outcome.failure || hasRightMd5(entry?.MessageAttributes, outcome.result.MD5OfMessageAttributes)) {
    return outcome;
  }
  const message = `The message ${outcome.result.MessageId} was accepted with other message attributes.`;
  return { failure: { code: "MessageChecksumMismatch", message, isSenderFault: true } };
}
