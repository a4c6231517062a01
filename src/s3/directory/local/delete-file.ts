import { lstat, rmdir, unlink } from "node:fs/promises";
import { dirname, relative as pathBetween } from "node:path";
import { findPlace } from "./destination.js";
import { keyPath } from "./key-path.js";
import type { DeleteStep } from "../plan/steps.js";

/**
 * Deletes the file if it is what it was when it was found, and resolves to whether it did; directories that
 * become empty go with it.
 */
export async function deleteFile(root: string, { relative, file, modified }: DeleteStep): Promise<boolean> {
  const found = keyPath(relative);
  if ("refusal" in found) return false;
  const path = await findPlace(root, found.segments);
  const stats = await lstat(path);
  if (stats.size !== file.size || stats.mtime.getTime() !== modified?.getTime()) return false;
  await unlink(path);
  await removeEmpty(root, dirname(path));
  return true;
}

async function removeEmpty(root: string, directory: string): Promise<void> {
  for (let path = directory; pathBetween(root, path) !== ""; path = dirname(path)) {
    try {
      await rmdir(path);
    } catch {
      // Something is left in it, or came.
      return;
    }
  }
}
