import {
  CancelMessageMoveTaskCommand,
  ListMessageMoveTasksCommand,
  type ListMessageMoveTasksResultEntry,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import type { CallOptions } from "../../core/call/call-options.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** How far a move of messages is. */
export interface RedriveProgress {
  /** About how many messages were moved. */
  readonly moved: number;
  /** About how many there were to move when it began; unknown to some emulators. */
  readonly total: number | undefined;
}

/** How many polls may find no trace of the move: the service may list it a little later. */
const MOST_BLIND_POLLS = 10;

/** One move of messages out of a dead-letter queue, a "message move task" of the service. */
export class Move {
  readonly #sourceArn: string;
  readonly #handle: Pick<ResourceHandle<SQSClient>, "ask" | "act">;
  readonly #options: CallOptions;
  #taskHandle: string | undefined;
  /** When the moves before this one began. */
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

  /** How far it was at the last poll. */
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
    const { TaskHandle } = await this.#handle.act(new StartMessageMoveTaskCommand(input), this.#options);
    this.#taskHandle = TaskHandle;
  }

  /** Asks how far it is, and gives its state: `RUNNING`, `COMPLETED`, `CANCELLING`, `CANCELLED` or `FAILED`. */
  async poll(): Promise<{ readonly status: string; readonly reason: string | undefined }> {
    const task = this.#find(await this.#list());
    if (!task) return this.#missing();
    this.#blindPolls = 0;
    const { moved, total } = this.#progress;
    const { ApproximateNumberOfMessagesMoved, ApproximateNumberOfMessagesToMove } = task;
    this.#progress = {
      moved: ApproximateNumberOfMessagesMoved ?? moved,
      // Known only once the service has begun; elasticmq counts it down.
      total: Math.max(total ?? 0, ApproximateNumberOfMessagesToMove ?? 0) || total,
    };
    return { status: task.Status ?? "RUNNING", reason: task.FailureReason };
  }

  /** It may have ended meanwhile; that is no error. */
  async cancel(): Promise<void> {
    const { ask } = this.#handle;
    if (this.#taskHandle === undefined) return;
    await ask(new CancelMessageMoveTaskCommand({ TaskHandle: this.#taskHandle })).catch(() => undefined);
  }

  async #list(): Promise<readonly ListMessageMoveTasksResultEntry[]> {
    const command = new ListMessageMoveTasksCommand({ SourceArn: this.#sourceArn, MaxResults: 10 });
    const { Results = [] } = await this.#handle.ask(command, this.#options);
    return Results;
  }

  /** Only a move that runs has its handle: one that has ended is the one that was not there before. */
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
