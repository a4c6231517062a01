import type { CallLogEntry, CallLogger } from "tucuxi";

/** Where the output goes. */
export interface Stage {
  write(text: string): unknown;
  /** Whether lines can be rewritten and coloured, which a CI log does not support. */
  readonly isTTY?: boolean | undefined;
}

/** Prints the story: the task, the result, the service calls, and the time. */
export class Narrator {
  readonly #stage: Stage;
  readonly #signal: AbortSignal;
  readonly #isLive: boolean;
  readonly #hasColor: boolean;
  #calls = new Map<string, number>();
  #total = 0;
  #chapters = 0;
  #milestone = 0;
  #isMidLine = false;

  /** @param signal prevents further tasks */
  constructor(stage: Stage, signal: AbortSignal) {
    this.#stage = stage;
    this.#signal = signal;
    this.#isLive = stage.isTTY === true;
    this.#hasColor = this.#isLive && (process.env.NO_COLOR ?? "") === "";
  }

  /** The session's logger, through which the narrator counts the calls. */
  readonly logger: CallLogger = {
    info: ({ operation }: CallLogEntry) => {
      this.#calls.set(operation, (this.#calls.get(operation) ?? 0) + 1);
      this.#total++;
    },
  };

  /** The total number of calls. */
  get calls(): number {
    return this.#total;
  }

  /** The first line, or the last one. */
  title(text: string): void {
    this.#line(this.#bold(text));
  }

  /** A numbered heading. */
  chapter(title: string): void {
    this.#line("");
    this.#line(this.#bold(`${++this.#chapters}. ${title}`));
  }

  /** A line that belongs to no task. */
  say(text: string): void {
    this.#line(`     ${text}`);
  }

  /** A failure. */
  fail(text: string): void {
    this.#line(this.#paint("31", `   ✗ ${text.replaceAll("\n", "\n     ")}`));
  }

  /** Prints the task, runs it, and prints its result. */
  async ask<Answer>(
    question: string,
    call: () => Promise<Answer> | Answer,
    describe: (answer: Answer) => string | readonly string[],
  ): Promise<Answer> {
    this.#signal.throwIfAborted();
    this.#line(this.#paint("36", `   → ${question}`));
    const [answer, facts] = await this.#watch(call);
    const [first, ...more] = [describe(answer)].flat();
    this.#line(`   ← ${first}  ${facts}`);
    for (const line of more) this.say(line);
    return answer;
  }

  /** Runs a task without a result, and prints it when done, even after an abort. */
  async undo(what: string, call: () => Promise<void>): Promise<void> {
    const [, facts] = await this.#watch(call);
    this.#line(`   ✓ ${what}  ${facts}`);
  }

  /** The progress of a long task: in place on a terminal, otherwise at every fifth of it. */
  progress(done: number, total: number, what: string): void {
    const text = `     ${count(done)} of ${count(total)} ${what}`;
    if (this.#isLive) {
      this.#stage.write(`\r${text}`);
      this.#isMidLine = true;
      return;
    }
    const milestone = Math.floor((done * 5) / total);
    if (milestone === this.#milestone) return;
    this.#milestone = milestone;
    this.#line(text);
  }

  /** The result, followed in brackets by the service calls and the time. */
  async #watch<Answer>(call: () => Promise<Answer> | Answer): Promise<[Answer, string]> {
    this.#calls = new Map();
    this.#milestone = 0;
    const started = performance.now();
    const answer = await call();
    const time = duration(performance.now() - started);
    return [answer, this.#paint("2", `[${this.#callsMade()}${time}]`)];
  }

  #callsMade(): string {
    const calls = [...this.#calls].map(([name, times]) => (times === 1 ? name : `${name} × ${count(times)}`));
    return calls.length === 0 ? "no call, " : `${calls.join(", ")}, `;
  }

  #line(text: string): void {
    this.#stage.write(`${this.#isMidLine ? "\n" : ""}${text}\n`);
    this.#isMidLine = false;
  }

  #bold(text: string): string {
    return this.#paint("1", text);
  }

  #paint(code: string, text: string): string {
    return this.#hasColor ? `\u001B[${code}m${text}\u001B[0m` : text;
  }
}

/** `2,500`. */
export function count(number: number): string {
  return number.toLocaleString("en-US");
}

/** `3 instances`, `1 instance`. */
export function counted(number: number, what: string): string {
  return `${count(number)} ${what}${number === 1 ? "" : "s"}`;
}

/** `12 ms`, `3.4 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
