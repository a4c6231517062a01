import type { CallLogEntry, CallLogger } from "tucuxi";

/** Where the story goes. */
export interface Stage {
  write(text: string): unknown;
  /** Whether lines can be rewritten and coloured; a log of CI's can neither. */
  readonly isTTY?: boolean | undefined;
}

/** Tells the story: what is asked, what comes back, by which calls, and how long it took. */
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

  /** @param signal keeps it from asking anything more */
  constructor(stage: Stage, signal: AbortSignal) {
    this.#stage = stage;
    this.#signal = signal;
    this.#isLive = stage.isTTY === true;
    this.#hasColor = this.#isLive && (process.env.NO_COLOR ?? "") === "";
  }

  /** For the session, which tells it of each call: that is how the story knows them. */
  readonly logger: CallLogger = {
    info: ({ operation }: CallLogEntry) => {
      this.#calls.set(operation, (this.#calls.get(operation) ?? 0) + 1);
      this.#total++;
    },
  };

  /** How many calls there have been in all. */
  get calls(): number {
    return this.#total;
  }

  /** The first line, or the last. */
  title(text: string): void {
    this.#line(this.#bold(text));
  }

  /** A numbered heading. */
  chapter(title: string): void {
    this.#line("");
    this.#line(this.#bold(`${++this.#chapters}. ${title}`));
  }

  /** A line that is neither a question nor an answer. */
  say(text: string): void {
    this.#line(`     ${text}`);
  }

  /** Something ended badly. */
  fail(text: string): void {
    this.#line(this.#paint("31", `   ✗ ${text.replaceAll("\n", "\n     ")}`));
  }

  /** Tells what is asked, asks it, and tells what came back. */
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

  /** Does what needs no answer, and tells of it when it is done; the signal does not keep it from that. */
  async undo(what: string, call: () => Promise<void>): Promise<void> {
    const [, facts] = await this.#watch(call);
    this.#line(`   ✓ ${what}  ${facts}`);
  }

  /** How far something long has come: in place on a terminal, at every fifth of the way elsewhere. */
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

  /** What the call came to, and in brackets the service calls that it took and its time. */
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
