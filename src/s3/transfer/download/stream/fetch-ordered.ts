import { onAbort, orAborted } from "../../../../core/concurrency/abort.js";
import { type Download, mostReaders } from "../download-run.js";
import type { HeadInfo } from "../../../object/body/reader/head-info.js";
import type { OpenBody } from "../../../object/body/reader/object-source.js";
import { OrderedBuffer } from "./ordered-buffer.js";
import { isPlain, scaleReaders } from "../reader-scaling.js";
import { readRegion, type Region } from "../../../object/body/reader/read-region.js";

/** The most bytes of a single stream that are buffered. */
const STREAM_LIMIT = 1024 * 1024;

/** The most bytes of parts in memory, but at least two parts. */
const PARTS_LIMIT = 40 * 1024 * 1024;

/** Receives the bytes with their position. Reading waits for a returned promise. */
export type Take = (chunk: Uint8Array, position: number) => Promise<void> | undefined;

/**
 * Reads an object in order: in one stream, or in parts that are read ahead into memory. Whether parts are faster is
 * measured during the download.
 */
export class OrderedFetch {
  readonly #download: Download;
  readonly #info: HeadInfo;
  readonly #size: number;
  readonly #partSize: number;
  readonly #most: number;
  /** The region of the first response, until parts replace it. */
  readonly #stream: Region;
  /** The buffers of all started regions that were not taken yet, in order. */
  readonly #started: OrderedBuffer[] = [];
  #readers = 0;
  #allowed = 1;
  /** The first byte that no region covers yet. */
  #next: number;
  #hasParts = false;
  #wake = (): void => {};

  constructor(download: Download, info: HeadInfo) {
    const { size = Infinity } = info;
    this.#download = download;
    this.#info = info;
    this.#size = size;
    this.#partSize = download.config.multipartChunksize;
    this.#most = Math.min(mostReaders(download, info), Math.max(2, Math.floor(PARTS_LIMIT / this.#partSize)));
    this.#stream = { position: 0, end: size };
    this.#next = size;
  }

  async run(first: OpenBody, take: Take): Promise<void> {
    const { tasks, reading } = this.#download;
    const stopListening = onAbort(tasks.signal, () => this.#wake());
    this.#start(this.#stream, STREAM_LIMIT, first);
    let isScaling = this.#most > 1;
    if (isScaling && !isPlain(first.body)) isScaling = this.#allow(this.#most - 1);
    const stopScaling = isScaling ? scaleReaders(reading.received, (count) => this.#allow(count)) : undefined;
    try {
      await this.#takeAll(take);
      await tasks.done();
    } finally {
      stopScaling?.();
      stopListening();
    }
  }

  async #takeAll(take: Take): Promise<void> {
    const { tasks } = this.#download;
    let position = 0;
    for (let buffer = this.#started[0]; buffer; buffer = this.#started[0]) {
      for (const chunk of buffer.take()) {
        const taking = take(chunk, position);
        position += chunk.byteLength;
        if (taking) await orAborted(taking, tasks.signal);
        tasks.throwFailure();
      }
      if (buffer.isTaken) {
        this.#started.shift();
        this.#startMore();
      } else if (buffer.isEmpty) {
        await new Promise<void>((resolve) => (this.#wake = resolve));
      }
      tasks.throwFailure();
    }
  }

  #start(region: Region, limit: number, first?: OpenBody): void {
    const { tasks, source, reading } = this.#download;
    const buffer = new OrderedBuffer(limit, () => this.#wake());
    this.#started.push(buffer);
    this.#readers++;
    tasks.add(async () => {
      await readRegion(source, this.#info, region, (chunk) => buffer.add(chunk), reading, first);
      this.#readers--;
      buffer.end();
      this.#startMore();
    });
  }

  #startMore(): void {
    while (this.#readers < this.#allowed && this.#started.length < this.#most && this.#next < this.#size) {
      const position = this.#next;
      this.#next = Math.min(position + this.#partSize, this.#size);
      this.#start({ position, end: this.#next }, Infinity);
    }
  }

  /** Allows more readers, from the end of the part that the stream is in. Returns whether more may be added. */
  #allow(count: number): boolean {
    // If bytes are waiting to be taken, reading faster would not help.
    if (this.#started[0]?.isEmpty === false) return true;
    this.#allowed = Math.min(this.#most, this.#allowed + count);
    if (!this.#hasParts) {
      this.#hasParts = true;
      const parts = Math.floor(this.#stream.position / this.#partSize) + 1;
      this.#stream.end = Math.min(this.#size, parts * this.#partSize);
      this.#next = this.#stream.end;
    }
    this.#startMore();
    return this.#allowed < this.#most;
  }
}
