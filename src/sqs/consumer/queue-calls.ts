import type { SQSClient } from "@aws-sdk/client-sqs";
import { randomUUID } from "node:crypto";
import type { Context } from "../../core/call/context.js";
import type { EntryOutcome } from "../../core/batch/entries/entry-outcome.js";
import type { Message } from "../generated/message.js";
import type { Queue } from "../generated/queue.js";
import { changeVisibilities, deleteMessages, type NewVisibility } from "../receiving/change-messages.js";
import { receive } from "../receiving/receive.js";
import { visibilityTimeoutOf } from "../receiving/visibility-timeout.js";
import { isFifoUrl } from "../queue-name.js";
import type { Settings } from "./settings.js";

/** The maximum number of attempts for a delete or a return: about half a minute. */
const ATTEMPTS = 10;

/** A consumer's requests to its queue; each is sent once, or retried with pauses that a `retrySignal` ends. */
export interface QueueCalls {
  readonly isFifo: boolean;
  /** The visibility timeout, in seconds. */
  visibilityTimeout(abortSignal: AbortSignal): Promise<number>;
  receive(most: number, visibility: number, abortSignal: AbortSignal): Promise<Message[]>;
  delete(messages: readonly Message[], retrySignal: AbortSignal): Promise<EntryOutcome[]>;
  /** Makes messages visible again, after a delay. */
  giveBack(changes: readonly NewVisibility[], retrySignal: AbortSignal): Promise<EntryOutcome[]>;
  /** Extends the visibility timeout of messages. The next heartbeat retries failures. */
  extend(changes: readonly NewVisibility[]): Promise<EntryOutcome[]>;
}

export function queueCalls(
  queue: Queue,
  context: Context<SQSClient>,
  { waitTimeSeconds, messageAttributeNames }: Settings,
): QueueCalls {
  const isFifo = isFifoUrl(queue.url);
  return {
    isFifo,
    visibilityTimeout: (abortSignal) => visibilityTimeoutOf(queue, context, { abortSignal }),
    receive: (most, visibility, abortSignal) => {
      const input = {
        MaxNumberOfMessages: most,
        WaitTimeSeconds: waitTimeSeconds,
        VisibilityTimeout: visibility,
        MessageSystemAttributeNames: ["All" as const],
        MessageAttributeNames: [...messageAttributeNames],
        // With this id, a FIFO queue returns the same messages again if the response was lost.
        ...(isFifo && { ReceiveRequestAttemptId: randomUUID() }),
      };
      return receive(queue, context, input, { abortSignal, isOnce: true });
    },
    delete: (messages, retrySignal) =>
      deleteMessages(queue, context, messages, { attempts: ATTEMPTS, retrySignal }),
    giveBack: (changes, retrySignal) =>
      changeVisibilities(queue, context, changes, { attempts: ATTEMPTS, retrySignal }),
    extend: (changes) => changeVisibilities(queue, context, changes, { attempts: 1 }),
  };
}
