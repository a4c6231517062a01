import { ProgressCalls } from "../../../core/concurrency/progress-calls.js";
import { checkFunction } from "../../../core/text/argument-checks.js";

/** The progress of a transfer. */
export interface TransferProgress {
  /** How many bytes have been transferred. It never decreases: bytes that are sent again count once. */
  readonly transferredBytes: number;
  /** The total number of bytes; `undefined` while it is unknown. */
  readonly totalBytes: number | undefined;
  /** The recent rate, in bytes per second. */
  readonly rate: number;
  /** The number of the part that was transferred last, from 1; `undefined` without parts. */
  readonly part: number | undefined;
}

/** Counts the bytes of one part, or of a transfer without parts. */
export interface PartProgress {
  /** Called when more bytes were transferred. */
  add(bytes: number): void;
  /** Called when the part starts again: its bytes count only beyond the furthest position so far. */
  restart(): void;
  /** Called when all bytes were transferred, whether or not they were added. */
  finish(bytes: number): void;
}

interface Sample {
  readonly time: number;
  readonly bytes: number;
}

/** In milliseconds: the period over which the rate is measured, and the distance between samples. */
const WINDOW = 5_000;
const SPACING = 200;

/** Adds up the bytes and calls `onProgress`. Its error or rejection is thrown by the next call here. */
export class ProgressTracker {
  readonly #calls: ProgressCalls<TransferProgress>;
  readonly #started = performance.now();
  #samples: Sample[] = [{ time: this.#started, bytes: 0 }];
  #transferred = 0;
  #total: number | undefined;
  #reported: { readonly bytes: number; readonly total: number | undefined } | undefined;

  constructor(onProgress: ((progress: TransferProgress) => unknown) | undefined, totalBytes?: number) {
    checkFunction("onProgress", onProgress);
    this.#calls = new ProgressCalls(onProgress);
    this.#total = totalBytes;
  }

  get transferredBytes(): number {
    return this.#transferred;
  }

  setTotal(bytes: number): void {
    this.#total = bytes;
  }

  /** Adds bytes that will not be transferred again. */
  add(bytes: number, part?: number): void {
    this.#calls.throwFailure();
    this.#transferred += bytes;
    this.#notify(part);
  }

  /** Counts a part that may have to be sent or read again. */
  part(part?: number): PartProgress {
    let position = 0;
    let furthest = 0;
    const moveTo = (next: number): void => {
      position = next;
      if (next <= furthest) return;
      const bytes = next - furthest;
      furthest = next;
      this.add(bytes, part);
    };
    return {
      add: (bytes) => moveTo(position + bytes),
      restart: () => (position = 0),
      finish: (bytes) => moveTo(Math.max(bytes, furthest)),
    };
  }

  /** Makes the last call of `onProgress`, and waits for calls that are still running. */
  async finish(): Promise<void> {
    this.#calls.throwFailure();
    this.#total ??= this.#transferred;
    const isReported = this.#reported?.bytes === this.#transferred && this.#reported.total === this.#total;
    if (!isReported) this.#notify(undefined);
    await this.#calls.finish();
  }

  #notify(part: number | undefined): void {
    if (!this.#calls.isWanted) return;
    this.#reported = { bytes: this.#transferred, total: this.#total };
    this.#calls.report({
      transferredBytes: this.#transferred,
      totalBytes: this.#total,
      rate: this.#rate(),
      part,
    });
  }

  #rate(): number {
    const now = performance.now();
    const last = this.#samples.at(-1);
    while (this.#samples.length > 1 && now - (this.#samples[1]?.time ?? now) > WINDOW) this.#samples.shift();
    const { time, bytes } = this.#samples[0] ?? { time: this.#started, bytes: 0 };
    if (!last || now - last.time >= SPACING) this.#samples.push({ time: now, bytes: this.#transferred });
    const seconds = (now - time) / 1000;
    return seconds > 0 ? (this.#transferred - bytes) / seconds : 0;
  }
}
