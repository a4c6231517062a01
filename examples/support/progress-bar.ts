import { Presets, SingleBar } from "cli-progress";

const MIB = 1024 * 1024;

/** How far a transfer is, of a file or of a directory. */
export interface Progress {
  readonly transferredBytes: number;
  /** Not known yet while a directory is listed, or for a stream. */
  readonly totalBytes?: number | undefined;
  /** Bytes a second. */
  readonly rate: number;
}

/** Runs a transfer with a bar in the terminal; where there is none, as in a log, nothing is drawn. */
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
