import { rm } from "node:fs/promises";
import { bytesOfCrc32, crc32 } from "../../../checksum/crc32.js";
import { type DoneRange, DoneRanges } from "../done-ranges.js";
import { type FileTarget, nameBeside, problem } from "./file-target.js";
import type { HeadInfo } from "../../../object/body/reader/head-info.js";
import type { ObjectSum, RegionSum } from "../../../checksum/object-sum.js";
import { LONGER_BY, type PartialState, readState, writeState } from "./partial-state.js";
import { TemporaryFile } from "./temporary-file.js";
import { fileChunks } from "../../../local/file-chunks.js";
import type { ObjectTarget } from "../../../object/body/reader/object-source.js";

/** In milliseconds: how often the state is saved. */
const SAVE_EVERY = 1_000;

const SUFFIX = ".tucuxi-partial";
const STATE_SUFFIX = ".json";

/** The targets that this process is downloading to: two downloads at once would interfere. */
const busy = new Set<string>();

/** A file that is kept, with its state in another file, if a download fails, so that a later call can resume. */
export class PartialFile {
  readonly done = new DoneRanges();
  readonly #target: FileTarget;
  readonly #object: { readonly bucket: string; readonly key: string };
  readonly #name: string;
  readonly #statePath: string;
  #file: TemporaryFile;
  #state: PartialState | undefined;
  #pin: { readonly eTag: string; readonly size: number } | undefined;
  #savedAt = performance.now();
  #saving: Promise<void> | undefined;

  private constructor(
    target: FileTarget,
    object: { bucket: string; key: string },
    name: string,
    file: TemporaryFile,
    state: PartialState | undefined,
  ) {
    this.#target = target;
    this.#object = object;
    this.#name = name;
    this.#statePath = statePath(target, name);
    this.#file = file;
    this.#state = state;
  }

  static async open(target: FileTarget, { bucket, key }: ObjectTarget): Promise<PartialFile> {
    const name = nameBeside(target.name, SUFFIX, STATE_SUFFIX.length + LONGER_BY);
    if (busy.has(target.path))
      throw problem("EBUSY", "another download with `resume` is in progress", target.path);
    busy.add(target.path);
    try {
      const state = await readState(statePath(target, name));
      const file = await TemporaryFile.openOrCreate(target, name);
      return new PartialFile(target, { bucket, key }, name, file, state);
    } catch (error) {
      busy.delete(target.path);
      throw error;
    }
  }

  get file(): TemporaryFile {
    return this.#file;
  }

  /** Whether an earlier download of the object has left usable bytes. */
  get isBegun(): boolean {
    const { bucket, key } = this.#object;
    const state = this.#state;
    return state?.bucket === bucket && state.key === key && state.ranges.length > 0;
  }

  /** Whether the bytes are from the same object. */
  isOf({ eTag, size }: HeadInfo): boolean {
    return this.isBegun && eTag !== undefined && this.#state?.eTag === eTag && this.#state.size === size;
  }

  /** Takes over the ranges that still match the saved state, and adds them to the checksum. */
  async takeOver(sum: ObjectSum | undefined, signal: AbortSignal): Promise<void> {
    const { handle } = this.#file;
    const { size = 0, ranges = [] } = this.#state ?? {};
    if ((await handle.stat()).size > size) await handle.truncate(size);
    for (const range of ranges) {
      const region = sum?.combines ? sum.region(range.start) : undefined;
      if ((await this.#crc32Of(range, region, signal)) !== range.crc32.readUInt32BE()) continue;
      region?.end();
      this.done.add(range);
    }
  }

  /**
   * Starts again in a new file: the state of the old one may be unknown, and another process may still write to it.
   */
  async restart(): Promise<void> {
    await this.#file.discard();
    await rm(this.#statePath, { force: true });
    this.#state = undefined;
    this.#file = await TemporaryFile.openOrCreate(this.#target, this.#name);
  }

  /** Starts saving the state of this object regularly. */
  pin({ eTag, size }: HeadInfo): void {
    // Without an ETag, it cannot be verified that another response is of the same object.
    if (eTag !== undefined && size !== undefined) this.#pin = { eTag, size };
  }

  /** Call this after these bytes were written. */
  noteWritten(bytes: Buffer, start: number): void {
    this.done.add({ start, end: start + bytes.length, crc32: bytesOfCrc32(crc32(bytes)) });
    if (performance.now() - this.#savedAt < SAVE_EVERY || this.#saving) return;
    // If the state cannot be saved, only a later resume suffers.
    this.#saving = this.#save()
      .catch(() => {})
      .finally(() => (this.#saving = undefined));
  }

  /** Replaces the target: the file is complete and verified. */
  async commit(flush: boolean): Promise<void> {
    await this.#saving;
    await this.#file.commit(flush);
    // A leftover state file is harmless, and the download has succeeded.
    await rm(this.#statePath, { force: true }).catch(() => {});
  }

  /** Keeps the file for a later call; discards it if it is empty. */
  async keep(): Promise<void> {
    await this.#saving;
    await this.#file.close();
    // A call that failed before it knew the object leaves everything as it was.
    if (!this.#pin && this.isBegun) return;
    if (!this.#pin || this.done.ranges.length === 0) return this.discard();
    try {
      await this.#save();
    } catch {
      // Without a saved state, as on a full disk, the file would be useless.
      if (!(await readState(this.#statePath))) await this.discard();
    }
  }

  async discard(): Promise<void> {
    await this.#saving;
    await this.#file.discard();
    await rm(this.#statePath, { force: true });
  }

  /** Allows other downloads to the same target. */
  release(): void {
    busy.delete(this.#target.path);
  }

  async #save(): Promise<void> {
    if (!this.#pin) return;
    await writeState(this.#statePath, { ...this.#object, ...this.#pin, ranges: this.done.ranges });
    this.#savedAt = performance.now();
  }

  /** `undefined` if the file is shorter. */
  async #crc32Of(
    { start, end }: DoneRange,
    region: RegionSum | undefined,
    signal: AbortSignal,
  ): Promise<number | undefined> {
    let sum = 0;
    let length = 0;
    for await (const bytes of fileChunks(this.#file.handle, start, end, signal)) {
      sum = crc32(bytes, sum);
      length += bytes.length;
      region?.update(bytes);
    }
    return length === end - start ? sum : undefined;
  }
}

function statePath({ directory }: FileTarget, name: string): string {
  return directory.at(name + STATE_SUFFIX);
}
