import { randomUUID } from "node:crypto";
import { open, rename, rm, stat, truncate } from "node:fs/promises";
import type { Contender } from "./case.js";
import { scratch } from "./bundle.js";
import { madeUp } from "./server/made-up-bytes.js";
import type { Done } from "./server/settings.js";
import type { Task } from "./task.js";

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

/** Checks that what a contender said it did was done. */
export async function prove({ proof, expected }: Contender, task: Task, done: Done): Promise<void> {
  if (proof === "deleted") equal(done.deletedKeys, expected);
  if (proof === "uploaded") equal(done.uploadedBytes, expected);
  if (proof === "downloaded") await proveFile(task.target, expected);
}

async function proveFile(path: string, bytes: number): Promise<void> {
  const file = await open(path);
  try {
    equal((await file.stat()).size, bytes);
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

function equal(done: number, expected: number): void {
  if (done !== expected) throw new Error(`it did ${done} of ${expected}, whatever it says`);
}
