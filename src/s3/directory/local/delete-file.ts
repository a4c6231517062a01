import { lstat, rmdir, unlink } from "node:fs/promises";
import type { HeldDirectory } from "../../local/held-directory.js";
import type { DeleteStep } from "../plan/steps.js";
import { codeOf } from "./file-problem.js";
import { keyPath } from "./key-path.js";
import { inDirectory, inPlace } from "./place.js";

/**
 * Deletes the file if it is what it was when it was found, and resolves to whether it did; directories that
 * become empty go with it, and where one may not, that is a warning.
 */
export async function deleteFile(
  root: HeldDirectory,
  { relative, file, modified }: DeleteStep,
): Promise<boolean | { readonly warning: unknown }> {
  const found = keyPath(relative);
  if ("refusal" in found) return false;
  const isDeleted = await inPlace(root, found.segments, { makes: false }, async ({ directory, name }) => {
    const stats = await lstat(directory.at(name));
    if (stats.size !== file.size || stats.mtime.getTime() !== modified?.getTime()) return false;
    await unlink(directory.at(name));
    return true;
  });
  if (!isDeleted) return false;
  try {
    await removeEmpty(root, found.segments.slice(0, -1));
    return true;
  } catch (warning) {
    return { warning };
  }
}

/** Removes the directory, and those that it is in, up to the first that something is left in. */
async function removeEmpty(root: HeldDirectory, names: readonly string[]): Promise<void> {
  const [name, above] = [names.at(-1), names.slice(0, -1)];
  if (name === undefined) return;
  try {
    await inDirectory(root, above, { makes: false }, (directory) => rmdir(directory.at(name)));
  } catch (error) {
    // What came meanwhile, or went, is somebody else's.
    if (["ENOTEMPTY", "EEXIST", "ENOENT"].includes(codeOf(error))) return;
    throw error;
  }
  await removeEmpty(root, above);
}
