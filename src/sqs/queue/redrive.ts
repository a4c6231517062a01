import type { SQSClient } from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../core/call/call-options.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { sleep } from "../../core/concurrency/abort.js";
import { ProgressCalls } from "../../core/concurrency/progress-calls.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { checkAmount, checkFunction, checkText, checkWholeNumber } from "../../core/text/argument-checks.js";
import { afterStart, type Started } from "../../core/waiter/after-start.js";
import { RedriveError, type RedriveFailure } from "../errors/message-errors.js";
import type { Queue } from "../generated/queue.js";
import { Move, type RedriveProgress } from "./move.js";

/** Options of `redrive`. */
export interface RedriveOptions extends CallOptions {
  /** The destination of the messages. Default: the queue that each came from. */
  readonly to?:
    { readonly queueArn: string; load(options?: CallOptions): Promise<unknown> } | string | undefined;
  /** The maximum number of messages per second, from 1 to 500. Default: the service decides. */
  readonly maxPerSecond?: number | undefined;
  /** Called with the progress after each poll. An error that it throws, or rejects with, cancels the move and is thrown. */
  readonly onProgress?: ((progress: RedriveProgress) => void) | undefined;
  /** The seconds between two polls. Default: 2. */
  readonly pollInterval?: number | undefined;
}

const KNOWN = ["abortSignal", "maxPerSecond", "onProgress", "pollInterval", "requestTimeout", "to"];

/**
 * Moves the messages of this dead-letter queue back to the queues that they came from, or to another one, and resolves
 * when all are moved. An abort, or an error of `onProgress`, cancels the move; messages that were moved by then stay moved.
 *
 * Calls StartMessageMoveTask, ListMessageMoveTasks before it and until it has ended, and CancelMessageMoveTask to cancel it.
 *
 * @example
 * const dead = await queue.deadLetterQueue();
 * await dead?.redrive({ onProgress: ({ moved, total }) => console.log(moved, total) });
 *
 * @throws `RedriveError` if it fails, is cancelled by another caller, or is not listed by the service; with the status
 *   `RUNNING`, if a poll fails or the move cannot be cancelled, and it continues: its `taskHandle` cancels it. After an
 *   abort, that is the `cause` of the `AbortError`. `TypeError` or `RangeError` for invalid options, before any request
 */
export async function redrive(
  self: Queue,
  handle: Pick<ResourceHandle<SQSClient>, "ask" | "act" | "subject">,
  options: RedriveOptions = {},
): Promise<RedriveProgress> {
  refuseUnknownOptions(options, KNOWN);
  const { to, maxPerSecond, onProgress, pollInterval = 2, abortSignal, requestTimeout } = options;
  const call: CallOptions = { abortSignal, requestTimeout };
  if (maxPerSecond !== undefined) checkWholeNumber("maxPerSecond", maxPerSecond, 1);
  checkFunction("onProgress", onProgress);
  checkAmount("pollInterval", "a number of seconds", pollInterval);
  checkDestination(to);
  await self.load(call);
  const move = new Move(self.queueArn, handle, call);
  await move.start(await arnOf(to, call), maxPerSecond);
  let isPolling = false;
  let hasEnded = false;
  const started: Started = {
    report: (failure) => new RedriveError(handle.subject, ended(move, "RUNNING"), failure),
    hasEnded: () => hasEnded,
    // If only its progress cannot be requested, there is no reason to end it.
    stop: () => (isPolling && !abortSignal?.aborted ? undefined : move.cancel()),
  };
  const calls = new ProgressCalls(onProgress);
  return afterStart(started, abortSignal, async () => {
    for (;;) {
      isPolling = true;
      const { status, reason } = await move.poll();
      isPolling = false;
      hasEnded = status !== "RUNNING" && status !== "CANCELLING";
      calls.report(move.progress);
      if (hasEnded) {
        if (status !== "COMPLETED")
          throw new RedriveError(handle.subject, { ...ended(move, status), reason });
        await calls.finish();
        return move.progress;
      }
      await sleep(pollInterval * 1000, abortSignal);
    }
  });
}

function ended({ progress: { moved }, taskHandle }: Move, status: string): RedriveFailure {
  return { status, moved, taskHandle };
}

function checkDestination(to: RedriveOptions["to"]): void {
  if (to === undefined || (typeof to === "object" && to !== null && "queueArn" in to)) return;
  checkText("to", to, "a Queue or the ARN of one");
}

async function arnOf(to: RedriveOptions["to"], options: CallOptions): Promise<string | undefined> {
  if (to === undefined || typeof to === "string") return to;
  await to.load(options);
  return to.queueArn;
}
