import {
  CancelMessageMoveTaskCommand,
  ListMessageMoveTasksCommand,
  type ListMessageMoveTasksResultEntry,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../core/call/call-options.js";
import { isNotFound } from "../../core/errors/error-guards.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { sendStart } from "../../core/waiter/after-start.js";

/** The progress of moving messages. */
export interface RedriveProgress {
  /** The approximate number of messages that were moved. */
  readonly moved: number;
  /** The approximate number of messages to move; unknown in some emulators. */
  readonly total: number | undefined;
}

/** The number of polls after which the move must be listed: the service may list it with a delay. */
const MOST_BLIND_POLLS = 10;

/** In milliseconds. */
const CANCEL_TIMEOUT = 15_000;

/** Moves messages out of a dead-letter queue, by a "message move task" of the service. */
export class Move {
  readonly #sourceArn: string;
  readonly #handle: Pick<ResourceHandle<SQSClient>, "ask" | "act">;
  readonly #options: CallOptions;
  #taskHandle: string | undefined;
  /** The start times of earlier moves. */
  #earlier: ReadonlySet<number | undefined> = new Set();
  #blindPolls = 0;
  #progress: RedriveProgress = { moved: 0, total: undefined };

  constructor(
    sourceArn: string,
    handle: Pick<ResourceHandle<SQSClient>, "ask" | "act">,
    options: CallOptions,
  ) {
    this.#sourceArn = sourceArn;
    this.#handle = handle;
    this.#options = options;
  }

  /** The service's handle of the move, by which it can be cancelled. */
  get taskHandle(): string | undefined {
    return this.#taskHandle;
  }

  get progress(): RedriveProgress {
    return this.#progress;
  }

  async start(
    DestinationArn: string | undefined,
    MaxNumberOfMessagesPerSecond: number | undefined,
  ): Promise<void> {
    const earlier = await this.#list();
    this.#earlier = new Set(earlier.map(({ StartedTimestamp }) => StartedTimestamp));
    const input = { SourceArn: this.#sourceArn, DestinationArn, MaxNumberOfMessagesPerSecond };
    const { TaskHandle } = await sendStart(this.#options, (calls) =>
      this.#handle.act(new StartMessageMoveTaskCommand(input), calls),
    );
    this.#taskHandle = TaskHandle;
  }

  /** Requests the progress, and returns the state: `RUNNING`, `COMPLETED`, `CANCELLING`, `CANCELLED` or `FAILED`. */
  async poll(): Promise<{ readonly status: string; readonly reason: string | undefined }> {
    const task = this.#find(await this.#list());
    if (!task) return this.#missing();
    this.#blindPolls = 0;
    const { moved, total } = this.#progress;
    const { ApproximateNumberOfMessagesMoved, ApproximateNumberOfMessagesToMove } = task;
    this.#progress = {
      moved: ApproximateNumberOfMessagesMoved ?? moved,
      // Known only after the service has started; elasticmq counts it down.
      total: Math.max(total ?? 0, ApproximateNumberOfMessagesToMove ?? 0) || total,
    };
    return { status: task.Status ?? "RUNNING", reason: task.FailureReason };
  }

  /** Cancels the move. It is not an error if it has ended meanwhile. Takes no signal, because the caller's may be aborted. */
  async cancel(): Promise<void> {
    const { requestTimeout = CANCEL_TIMEOUT } = this.#options;
    const command = new CancelMessageMoveTaskCommand({ TaskHandle: this.#taskHandle });
    await this.#handle.ask(command, { requestTimeout }).catch((error: unknown) => {
      if (!isNotFound(error)) throw error;
    });
  }

  async #list(): Promise<readonly ListMessageMoveTasksResultEntry[]> {
    const command = new ListMessageMoveTasksCommand({ SourceArn: this.#sourceArn, MaxResults: 10 });
    const { Results = [] } = await this.#handle.ask(command, this.#options);
    return Results;
  }

  /** Only a running move is listed with its handle; one that has ended is identified by not being an earlier one. */
  #find(tasks: readonly ListMessageMoveTasksResultEntry[]): ListMessageMoveTasksResultEntry | undefined {
    return (
      tasks.find(({ TaskHandle }) => TaskHandle !== undefined && TaskHandle === this.#taskHandle) ??
      tasks.find(({ StartedTimestamp }) => !this.#earlier.has(StartedTimestamp))
    );
  }

  #missing(): { readonly status: string; readonly reason: string | undefined } {
    this.#blindPolls++;
    if (this.#blindPolls < MOST_BLIND_POLLS) return { status: "RUNNING", reason: undefined };
    return { status: "UNKNOWN", reason: "the service does not list the move" };
  }
}
