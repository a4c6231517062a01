import { Presets, SingleBar } from "cli-progress";

const MIB = 1024 * 1024;

/** The progress of a transfer of a file or a directory. */
export interface Progress {
  readonly transferredBytes: number;
  /** Unknown while a directory is being listed, or for a stream. */
  readonly totalBytes?: number | undefined;
  /** Bytes per second. */
  readonly rate: number;
}

/** Runs a transfer with a progress bar in the terminal; without a terminal, nothing is drawn. */
export async function withProgressBar<Result>(
  title: string,
  transfer: (onProgress: (progress: Progress) => void) => Promise<Result>,
): Promise<Result> {
  const format = `${title} {bar} {percentage} %, {mib} MiB/s`;
  const bar = new SingleBar({ format, hideCursor: true, stopOnComplete: true }, Presets.shades_classic);
  bar.start(1, 0, { mib: "–" });
  try {
    return await transfer(({ transferredBytes, totalBytes, rate }) => {
      if (totalBytes !== undefined) bar.setTotal(totalBytes);
      bar.update(totalBytes === undefined ? 0 : transferredBytes, { mib: (rate / MIB).toFixed(1) });
    });
  } finally {
    bar.stop();
  }
}
