import { ProgressTracker } from "../../transfer/options/transfer-progress.js";

/** How far the transfer of a directory is. */
export interface DirectoryProgress {
  /** How many bytes were moved. It never gets less: what is sent once more counts once. */
  readonly transferredBytes: number;
  /** How many there are; `undefined` until all files have been found. */
  readonly totalBytes: number | undefined;
  /** Bytes per second, of late. */
  readonly rate: number;
  /** How many files were moved. */
  readonly transferredFiles: number;
  /** How many could not be. */
  readonly failedFiles: number;
  /** How many there are to move; `undefined` until all have been found. */
  readonly totalFiles: number | undefined;
  /** The file that moved last. */
  readonly path: string | undefined;
}

/** What one file has moved. */
export interface FileProgress {
  /** So many bytes of it, all in all. */
  moved(bytes: number): void;
  /** It is there as a whole. */
  done(bytes: number): void;
  /** It failed. */
  failed(): void;
  /** It turned out that it is not to be moved. */
  skipped(): void;
}

/** Adds up what the files move, and tells `onProgress`. */
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
            totalBytes,
            rate,
            transferredFiles: this.#transferredFiles,
            failedFiles: this.#failedFiles,
            totalFiles: this.#isPlanned ? this.#planned.files : undefined,
            path: this.#path,
          })),
    );
  }

  /** One more file is to be moved. */
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
    // It may have become another since it was found, or moved in part only.
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

  /** All files have been found. */
  planned(): void {
    this.#isPlanned = true;
    this.#tracker.setTotal(this.#planned.bytes);
  }

  /** The last call. Waits for what `onProgress` still does. */
  async finish(): Promise<void> {
    this.#tracker.add(0);
    await this.#tracker.finish();
  }
}
