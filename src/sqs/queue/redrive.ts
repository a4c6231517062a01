import {
  CancelMessageMoveTaskCommand,
  ListMessageMoveTasksCommand,
  type ListMessageMoveTasksResultEntry,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../core/call/call-options.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { sleep } from "../../core/concurrency/abort.js";
import { isAbortError } from "../../core/errors/error-guards.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { checkAmount, checkFunction, checkWholeNumber } from "../../core/text/argument-checks.js";
import { RedriveError } from "../errors/message-errors.js";
import type { Queue } from "../generated/queue.js";

/** How far a move of messages is. */
export interface RedriveProgress {
  /** About how many messages were moved. */
  readonly moved: number;
  /** About how many there were to move when it began; unknown to some emulators. */
  readonly total: number | undefined;
}

/** Options of `redrive`. */
export interface RedriveOptions extends CallOptions {
  /** Where the messages go; each to the queue that it came from, unless given. */
  readonly to?:
    { readonly queueArn: string; load(options?: CallOptions): Promise<unknown> } | string | undefined;
  /** The most messages to move in a second, from 1 to 500; as many as the service finds right unless given. */
  readonly maxPerSecond?: number | undefined;
  /** Called with the progress after each poll. */
  readonly onProgress?: ((progress: RedriveProgress) => void) | undefined;
  /** The seconds between two questions how far it is; 2 unless given. */
  readonly pollInterval?: number | undefined;
}

type RedriveHandle = Pick<ResourceHandle<SQSClient>, "ask" | "act" | "subject">;

const KNOWN = ["abortSignal", "maxPerSecond", "onProgress", "pollInterval", "requestTimeout", "to"];

/**
 * Moves the messages of this dead-letter queue back to the queues that they came from, or to another one, and resolves when
 * all are moved. An abort cancels the move; what was moved by then stays moved.
 *
 * Calls [StartMessageMoveTask](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html),
 * [ListMessageMoveTasks](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListMessageMoveTasks.html)
 * until it has ended, and on an abort
 * [CancelMessageMoveTask](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CancelMessageMoveTask.html).
 *
 * @example
 * const dead = await queue.deadLetterQueue();
 * await dead?.redrive({ onProgress: ({ moved, total }) => console.log(moved, total) });
 *
 * @throws `RedriveError` when it fails, or is cancelled by somebody else
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
  await self.load(call);
  const started = new StartMessageMoveTaskCommand({
    SourceArn: self.queueArn,
    DestinationArn: await arnOf(to, call),
    MaxNumberOfMessagesPerSecond: maxPerSecond,
  });
  const { TaskHandle } = await handle.act(started, call);
  try {
    for (;;) {
      const task = await taskOf(self, handle, TaskHandle, call);
      const progress = { moved: task.moved, total: task.total };
      onProgress?.(progress);
      if (task.status === "COMPLETED") return progress;
      if (task.status === "FAILED" || task.status === "CANCELLED")
        throw new RedriveError(handle.subject, task);
      await sleep(pollInterval * 1000, abortSignal);
    }
  } catch (error) {
    if (isAbortError(error)) await cancel(handle, TaskHandle);
    throw error;
  }
}

interface Task {
  readonly status: string;
  readonly moved: number;
  readonly total: number | undefined;
  readonly reason: string | undefined;
}

/** The task; only one that runs has its handle, so that one without is the last that ran. */
async function taskOf(
  { queueArn }: Queue,
  { ask }: Pick<RedriveHandle, "ask">,
  handle: string | undefined,
  options: CallOptions,
): Promise<Task> {
  const { Results = [] } = await ask(
    new ListMessageMoveTasksCommand({ SourceArn: queueArn, MaxResults: 10 }),
    options,
  );
  const running = Results.find(({ TaskHandle }) => TaskHandle !== undefined && TaskHandle === handle);
  return toTask(running ?? newest(Results));
}

function newest(
  tasks: readonly ListMessageMoveTasksResultEntry[],
): ListMessageMoveTasksResultEntry | undefined {
  const [task] = [...tasks].sort((one, other) => startOf(other) - startOf(one));
  return task;
}

function startOf({ StartedTimestamp = 0 }: ListMessageMoveTasksResultEntry): number {
  return StartedTimestamp;
}

/** Without a task there is nothing left of it: emulators forget those that have ended. */
function toTask(task: ListMessageMoveTasksResultEntry | undefined): Task {
  return {
    status: task?.Status ?? "COMPLETED",
    moved: task?.ApproximateNumberOfMessagesMoved ?? 0,
    total: task?.ApproximateNumberOfMessagesToMove,
    reason: task?.FailureReason,
  };
}

async function cancel({ ask }: Pick<RedriveHandle, "ask">, TaskHandle: string | undefined): Promise<void> {
  if (TaskHandle === undefined) return;
  // It may have ended meanwhile; the caller gets the error about the abort.
  await ask(new CancelMessageMoveTaskCommand({ TaskHandle })).catch(() => undefined);
}

async function arnOf(to: RedriveOptions["to"], options: CallOptions): Promise<string | undefined> {
  if (to === undefined || typeof to === "string") return to;
  await to.load(options);
  return to.queueArn;
}
