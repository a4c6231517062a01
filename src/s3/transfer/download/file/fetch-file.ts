import type { FileHandle } from "node:fs/promises";
import { type Download, mostReaders } from "../download-run.js";
import { FileWriter } from "./file-writer.js";
import type { HeadInfo } from "../../../object/body/reader/head-info.js";
import type { OpenBody } from "../../../object/body/reader/object-source.js";
import { OpenRanges, type Range } from "../open-ranges.js";
import { isPlain, scaleReaders } from "../reader-scaling.js";
import { readRegion, type Region } from "../../../object/body/reader/read-region.js";
import type { Verification } from "../../../object/body/reader/verification.js";

/** The ranges to read and the file to write. */
export interface FileJob {
  readonly info: HeadInfo;
  readonly handle: FileHandle;
  readonly verification: Verification;
  readonly ranges: readonly Range[];
  /** A response that begins with the first of them, if there is one. */
  readonly first: OpenBody | undefined;
  readonly onWritten: ((bytes: Buffer, position: number) => void) | undefined;
}

/** With fewer parts, the download ends before it shows whether a single unencrypted stream is fast enough. */
const FEW_PARTS = 16;

/** Writes the missing ranges: one reader starts at the beginning of the file, others at its end. */
export async function fetchFile(download: Download, job: FileJob): Promise<void> {
  const { tasks, config, progress, source, reading } = download;
  const { info, handle, verification, first } = job;
  const writer = new FileWriter(handle, { ...config, onError: (error) => tasks.fail(error) });
  const open = new OpenRanges(job.ranges, config.multipartChunksize);
  const most = mostReaders(download, info);
  const sum = verification.sum?.combines ? verification.sum : undefined;

  const read = async (region: Region, answer?: OpenBody): Promise<void> => {
    const regionSum = sum?.region(region.position);
    const lane = writer.lane(region.position, (bytes, position) => {
      job.onWritten?.(bytes, position);
      progress.add(bytes.length, most > 1 ? Math.floor(position / config.multipartChunksize) + 1 : undefined);
    });
    const take = (chunk: Uint8Array): Promise<void> | undefined => {
      regionSum?.update(chunk);
      return lane.add(chunk);
    };
    try {
      await readRegion(source, info, region, take, reading, answer);
    } finally {
      // Bytes before a failure can be used by a call that resumes.
      await lane.flush();
    }
    regionSum?.end();
  };
  const fromTheFront = async (): Promise<void> => {
    let answer = first;
    for (let region = open.takeFirst(); region; region = open.takeFirst()) {
      await read(region, answer);
      answer = undefined;
    }
    // Nothing is missing, as with an empty object, but the response must be read to its end.
    if (answer) await read({ position: 0, end: 0 }, answer);
  };
  const fromTheEnd = async (region: Region): Promise<void> => {
    for (let next: Region | undefined = region; next; next = open.takeLast()) await read(next);
  };
  /** Returns whether more may be added. */
  const addReaders = (count: number): boolean => {
    for (let added = 0; added < count && tasks.size < most; added++) {
      const region = open.takeLast();
      if (!region) return false;
      tasks.add(() => fromTheEnd(region));
    }
    return tasks.size < most;
  };

  tasks.add(fromTheFront);
  const parts = Math.ceil((info.size ?? 0) / config.multipartChunksize);
  const readers = first && isPlain(first.body) ? (parts > FEW_PARTS ? 1 : 2) : most;
  const stopScaling = addReaders(Math.min(readers, most) - 1)
    ? scaleReaders(reading.received, addReaders)
    : undefined;
  try {
    await tasks.done();
    await writer.idle();
    tasks.throwFailure();
  } finally {
    stopScaling?.();
    await writer.idle();
  }
}
