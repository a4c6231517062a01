import { ProgressTracker } from "../../transfer/options/transfer-progress.js";

/** The progress of a transfer of a directory. */
export interface DirectoryProgress {
  /** How many bytes have been transferred. It never decreases: bytes that are sent again count once. */
  readonly transferredBytes: number;
  /** The total number of bytes; `undefined` until all files are listed. */
  readonly totalBytes: number | undefined;
  /** The recent rate, in bytes per second. */
  readonly rate: number;
  /** How many files have been transferred. */
  readonly transferredFiles: number;
  /** How many files have failed. */
  readonly failedFiles: number;
  /** How many files are to be transferred; `undefined` until all are listed. */
  readonly totalFiles: number | undefined;
  /** The file whose bytes were transferred last. */
  readonly path: string | undefined;
}

export interface FileProgress {
  /** @param bytes of this file, in total */
  moved(bytes: number): void;
  done(bytes: number): void;
  failed(): void;
  /** It was not transferred after all. */
  skipped(): void;
}

/** Adds up the progress of all files and calls `onProgress`. */
export class DirectoryProgressTracker {
  readonly #tracker: ProgressTracker;
  #path: string | undefined;
  #planned = { bytes: 0, files: 0 };
  #transferredFiles = 0;
  #failedFiles = 0;
  #isPlanned = false;

  constructor(onProgress: ((progress: DirectoryProgress) => unknown) | undefined) {
    this.#tracker = new ProgressTracker(
      onProgress &&
        (({ transferredBytes, totalBytes, rate }) =>
          onProgress({
            transferredBytes,
            totalBytes: this.#isPlanned ? totalBytes : undefined,
            rate,
            transferredFiles: this.#transferredFiles,
            failedFiles: this.#failedFiles,
            totalFiles: this.#isPlanned ? this.#planned.files : undefined,
            path: this.#path,
          })),
    );
  }

  file({ path, size }: { readonly path: string; readonly size: number }): FileProgress {
    this.#planned.files++;
    let planned = 0;
    const plan = (bytes: number): void => {
      this.#planned.bytes += bytes - planned;
      planned = bytes;
      if (this.#isPlanned) this.#tracker.setTotal(this.#planned.bytes);
    };
    plan(size);
    let counted = 0;
    const countUpTo = (bytes: number): void => {
      const more = Math.max(0, bytes - counted);
      counted += more;
      this.#path = path;
      this.#tracker.add(more);
    };
    // The file may have changed since it was listed, or have been transferred in part only.
    const settle = (bytes: number): void => {
      plan(Math.max(bytes, counted));
      countUpTo(bytes);
    };
    return {
      moved: (bytes) => {
        if (bytes > planned) plan(bytes);
        if (bytes > counted) countUpTo(bytes);
      },
      done: (bytes) => {
        this.#transferredFiles++;
        settle(bytes);
      },
      failed: () => {
        this.#failedFiles++;
        settle(counted);
      },
      skipped: () => {
        this.#planned.files--;
        settle(counted);
      },
    };
  }

  /** All files are listed. */
  planned(): void {
    this.#isPlanned = true;
    this.#tracker.setTotal(this.#planned.bytes);
  }

  /** Makes the last call, and waits for calls of `onProgress` that are still running. */
  async finish(): Promise<void> {
    this.#tracker.add(0);
    await this.#tracker.finish();
  }
}
