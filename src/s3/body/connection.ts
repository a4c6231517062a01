import { LONGEST_TIMER } from "../../core/call/abort.js";
import type { BodyChunks } from "./body-chunks.js";

/** One answer of GetObject, as it is read. It is given up when nothing comes of it, or nobody reads it, for too long. */
export class Connection {
  readonly #chunks: BodyChunks;
  readonly #idleTimeout: number;
  #timer: NodeJS.Timeout | undefined;
  #isWaiting = false;
  #isClosed = false;

  constructor(chunks: BodyChunks, idleTimeout: number) {
    this.#chunks = chunks;
    this.#idleTimeout = idleTimeout;
    if (idleTimeout > 0) {
      this.#timer = setTimeout(() => this.#giveUp(), Math.min(idleTimeout, LONGEST_TIMER));
      // What is waited for keeps the process alive, not the clock.
      this.#timer.unref?.();
    }
  }

  /** Whether it has ended or was given up: if anything is missing, it has to be asked for anew. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** The next bytes; `undefined` where the answer ends. */
  async read(): Promise<Uint8Array | undefined> {
    this.#isWaiting = true;
    this.#timer?.refresh();
    try {
      const chunk = await this.#chunks.next();
      if (chunk === undefined) this.#end();
      return chunk;
    } finally {
      this.#isWaiting = false;
      this.#timer?.refresh();
    }
  }

  close(error?: Error): void {
    if (this.#isClosed) return;
    this.#end();
    this.#chunks.destroy(error);
  }

  #end(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #giveUp(): void {
    this.close(this.#isWaiting ? new Error(`No byte came for ${this.#idleTimeout} ms.`) : undefined);
  }
}
