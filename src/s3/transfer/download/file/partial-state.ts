import { randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { DoneRange } from "../done-ranges.js";

/** The state of a partial file: its object, and the ranges that it has. */
export interface PartialState {
  readonly bucket: string;
  readonly key: string;
  readonly eTag: string;
  readonly size: number;
  readonly ranges: readonly DoneRange[];
}

const NAME_BYTES = 4;

/** How many bytes longer than the final name the temporary one is. */
export const LONGER_BY = 1 + 2 * NAME_BYTES;

/** The version of the format. Other versions are ignored. */
const FORMAT = "tucuxi partial download, 1";

/** The saved state; `undefined` if there is none, or it is invalid. */
export async function readState(path: string): Promise<PartialState | undefined> {
  try {
    const value = JSON.parse(await readFile(path, "utf8")) as Readonly<Record<string, unknown>>;
    const { format, bucket, key, eTag, size, ranges } = value;
    if (format !== FORMAT || !Array.isArray(ranges) || !isPosition(size)) return undefined;
    if (typeof bucket !== "string" || typeof key !== "string" || typeof eTag !== "string") return undefined;
    return { bucket, key, eTag, size, ranges: readRanges(ranges, size) };
  } catch {
    // Missing, unreadable or not JSON: the partial file cannot be used without it.
    return undefined;
  }
}

/** Saves the state atomically. */
export async function writeState(path: string, { ranges, ...object }: PartialState): Promise<void> {
  const rows = ranges.map(({ start, end, crc32 }) => [start, end, crc32.toString("base64")]);
  const temporary = `${path}-${randomBytes(NAME_BYTES).toString("hex")}`;
  try {
    await writeFile(temporary, `${JSON.stringify({ format: FORMAT, ...object, ranges: rows })}\n`, {
      flag: "wx",
    });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function readRanges(rows: readonly unknown[], size: number): DoneRange[] {
  let position = 0;
  return rows.map((row) => {
    const [start, end, sum] = row as readonly unknown[];
    const crc32 = Buffer.from(String(sum), "base64");
    const fits = isPosition(start) && isPosition(end) && position <= start && start < end && end <= size;
    if (!fits || crc32.byteLength !== 4) throw new Error("The partial file has no valid range.");
    position = end;
    return { start, end, crc32 };
  });
}

function isPosition(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
