import type { StackEvent } from "@aws-sdk/client-cloudformation";
import { MultiBar, type SingleBar } from "cli-progress";

/** Where the progress is shown: `process.stdout`, in a terminal or not. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

const FAILED = "✗";

/** A resource of the stack, or the stack itself, and its line. */
interface Line {
  readonly bar: SingleBar;
  readonly begin: number;
  /** Why it failed; that it was rolled back afterwards must not hide this. */
  failure?: string | undefined;
}

/**
 * Shows what happens to the resources of a stack: in a terminal a line for each of them, which is updated in place;
 * elsewhere, as in a log, a line for each event.
 */
export class StackProgress {
  readonly #output: Output;
  readonly #bars: MultiBar | undefined;
  readonly #lines = new Map<string, Line>();

  constructor(output: Output) {
    this.#output = output;
    const format = "{mark} {name}  {status}  {time}  {reason}";
    const options = { format, stream: output, hideCursor: true, linewrap: false, emptyOnZero: true };
    this.#bars = output.isTTY ? new MultiBar(options) : undefined;
  }

  show(event: StackEvent): void {
    const { LogicalResourceId: name = "", ResourceStatus: status = "", Timestamp: time } = event;
    const now = time?.getTime() ?? Date.now();
    if (!this.#bars) {
      const parts = [time?.toISOString(), markOf(status), name, status, event.ResourceStatusReason];
      this.#output.write(`${parts.filter(Boolean).join(" ")}\n`);
      return;
    }
    const line: Line = this.#lines.get(name) ?? { bar: this.#bars.create(1, 0, {}), begin: now };
    this.#lines.set(name, line);
    if (markOf(status) === FAILED) line.failure ??= event.ResourceStatusReason ?? "";
    line.bar.update(status.endsWith("_IN_PROGRESS") ? 0 : 1, {
      mark: line.failure === undefined ? markOf(status) : FAILED,
      name: name.padEnd(24),
      status: status.toLowerCase().replaceAll("_", " ").padEnd(28),
      time: `${((now - line.begin) / 1000).toFixed(1).padStart(6)} s`,
      reason: line.failure ?? "",
    });
  }

  /** Draws the last state, and gives the cursor back. */
  stop(): void {
    this.#bars?.update();
    this.#bars?.stop();
  }
}

function markOf(status: string): string {
  if (status.endsWith("_FAILED")) return FAILED;
  return status.endsWith("_IN_PROGRESS") ? "…" : "✓";
}
