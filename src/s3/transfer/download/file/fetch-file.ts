import type { FileHandle } from "node:fs/promises";
import { type Download, mostReaders } from "../download-run.js";
import { FileWriter } from "./file-writer.js";
import type { HeadInfo } from "../../../body/reader/head-info.js";
import type { OpenBody } from "../../../body/reader/object-source.js";
import { OpenRanges, type Range } from "../open-ranges.js";
import { isPlain, scaleReaders } from "../reader-scaling.js";
import { readRegion, type Region } from "../../../body/reader/read-region.js";
import type { Verification } from "../../../body/reader/verification.js";

/** What is fetched, and where it is put. */
export interface FileJob {
  readonly info: HeadInfo;
  readonly handle: FileHandle;
  readonly verification: Verification;
  /** What is missing yet. */
  readonly ranges: readonly Range[];
  /** The answer that begins the first of them, where there is one already. */
  readonly first: OpenBody | undefined;
  /** Told of what is in the file. */
  readonly onWritten: ((bytes: Buffer, position: number) => void) | undefined;
}

/** Over before it shows whether one stream without encryption, which as a rule is a fast one, is fast enough. */
const FEW_PARTS = 16;

/** Fills a file with what is missing: one reader goes through it from its beginning, others come from its far end. */
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
      // Also what came before a failure may be of use to another call.
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
    // Nothing is missing, as of an object without bytes; its answer ends all the same.
    if (answer) await read({ position: 0, end: 0 }, answer);
  };
  const fromTheEnd = async (region: Region): Promise<void> => {
    for (let next: Region | undefined = region; next; next = open.takeLast()) await read(next);
  };
  /** Whether there may be more of them. */
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
