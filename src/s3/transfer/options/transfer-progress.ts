import { checkFunction } from "../../../core/text/argument-checks.js";

/** How far a transfer is. */
export interface TransferProgress {
  /** How many bytes were moved. It never gets less: what is sent once more counts once. */
  readonly transferredBytes: number;
  /** How many there are; `undefined` for a source that does not tell. */
  readonly totalBytes: number | undefined;
  /** Bytes per second, of late. */
  readonly rate: number;
  /** The part that moved last, from 1; `undefined` where there are none. */
  readonly part: number | undefined;
}

/** Counts the bytes of one part, or of a transfer that has none. */
export interface PartProgress {
  /** So many bytes more have moved. */
  add(bytes: number): void;
  /** The part begins anew: nothing of it counts again until it is beyond where it was. */
  restart(): void;
  /** All of its bytes have moved, whether or not they were added. */
  finish(bytes: number): void;
}

interface Sample {
  readonly time: number;
  readonly bytes: number;
}

/** In milliseconds: over how long the rate is taken, and how far apart the samples are. */
const WINDOW = 5_000;
const SPACING = 200;

/** Adds up what moves, and tells `onProgress`. What that throws, or rejects with, comes out of the next call here. */
export class ProgressTracker {
  readonly #onProgress: ((progress: TransferProgress) => unknown) | undefined;
  readonly #started = performance.now();
  #samples: Sample[] = [{ time: this.#started, bytes: 0 }];
  #transferred = 0;
  #total: number | undefined;
  #told: { readonly bytes: number; readonly total: number | undefined } | undefined;
  #failure: { readonly error: unknown } | undefined;
  #pending: Promise<void> | undefined;

  constructor(onProgress: ((progress: TransferProgress) => unknown) | undefined, totalBytes?: number) {
    checkFunction("onProgress", onProgress);
    this.#onProgress = onProgress;
    this.#total = totalBytes;
  }

  /** Whether anybody listens; what takes effort to count may be left out otherwise. */
  get isHeard(): boolean {
    return this.#onProgress !== undefined;
  }

  get transferredBytes(): number {
    return this.#transferred;
  }

  /** The size, once it is known. */
  setTotal(bytes: number): void {
    this.#total = bytes;
  }

  /** So many bytes have moved, once and for all. */
  add(bytes: number, part?: number): void {
    this.#throwFailure();
    this.#transferred += bytes;
    this.#tell(part);
  }

  /** For a part that may have to be sent, or read, once more. */
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

  /** The last call: with everything moved, also where that was nothing. Waits for what `onProgress` still does. */
  async finish(): Promise<void> {
    this.#throwFailure();
    this.#total ??= this.#transferred;
    const isTold = this.#told?.bytes === this.#transferred && this.#told.total === this.#total;
    if (!isTold) this.#tell(undefined);
    await this.#pending;
    this.#throwFailure();
  }

  #tell(part: number | undefined): void {
    const onProgress = this.#onProgress;
    if (!onProgress) return;
    this.#told = { bytes: this.#transferred, total: this.#total };
    const result = onProgress({
      transferredBytes: this.#transferred,
      totalBytes: this.#total,
      rate: this.#rate(),
      part,
    });
    // Nobody waits for an async function here, and its failure would end the process, parts and all.
    if (result instanceof Promise) {
      const settled = result.then(
        () => undefined,
        (error: unknown) => void (this.#failure ??= { error }),
      );
      this.#pending = Promise.all([this.#pending, settled]).then(() => undefined);
    }
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
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
