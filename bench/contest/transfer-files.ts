import { randomUUID } from "node:crypto";
import { open, rename, rm, stat, truncate } from "node:fs/promises";
import { scratch } from "../bundle.js";
import { madeUp } from "../server/made-up-bytes.js";

/** A file with made-up bytes, in the page cache once it was written or read. */
export async function sourceFile(bytes: number): Promise<string> {
  const path = scratch(`source-${bytes}`);
  const there = await stat(path).catch(() => undefined);
  if (there?.size === bytes) return path;
  const unfinished = scratch(randomUUID());
  const file = await open(unfinished, "w");
  try {
    for (const slice of madeUp(0, bytes)) await file.write(slice);
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  return path;
}

/** Where to write a file, which is not there: to write over one takes longer. */
export function targetFile(): string {
  return scratch(`target-${randomUUID()}`);
}

/** Checks that a file was written as it should be, and removes it. */
export async function proveFile(path: string, bytes: number): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size !== bytes) throw new Error(`the file has ${size} bytes of ${bytes}`);
    let at = 0;
    for (const expected of madeUp(0, bytes)) {
      const { buffer } = await file.read(Buffer.allocUnsafe(expected.length), 0, expected.length, at);
      if (!buffer.equals(expected)) throw new Error(`the file is wrong somewhere after byte ${at}`);
      at += expected.length;
    }
  } finally {
    await file.close();
  }
  // Nothing of it needs to reach the disk, which would disturb whoever is next.
  await truncate(path);
  await rm(path);
}
