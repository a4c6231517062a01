import { lstat, rmdir, unlink } from "node:fs/promises";
import type { HeldDirectory } from "../../local/held-directory.js";
import type { Deletion } from "../report/deletion.js";
import { codeOf } from "../report/file-problem.js";
import { keyPath } from "./key-path.js";
import { inDirectory, inPlace } from "./place.js";

/**
 * Deletes the file unless it has changed since it was found, and resolves to whether it did. Directories that become
 * empty are removed as well; if one cannot be, that is a warning.
 */
export async function deleteFile(
  root: HeldDirectory,
  { relative, file, modified }: Deletion,
): Promise<boolean | { readonly warning: unknown }> {
  const found = keyPath(relative);
  if ("refusal" in found) return false;
  const isDeleted = await inPlace(root, found.segments, { create: false }, async ({ directory, name }) => {
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

/** Removes the directory and its parents, up to the first that is not empty. */
async function removeEmpty(root: HeldDirectory, names: readonly string[]): Promise<void> {
  const [name, above] = [names.at(-1), names.slice(0, -1)];
  if (name === undefined) return;
  try {
    await inDirectory(root, above, { create: false }, (directory) => rmdir(directory.at(name)));
  } catch (error) {
    // Somebody else has added a file meanwhile, or removed the directory.
    if (["ENOTEMPTY", "EEXIST", "ENOENT"].includes(codeOf(error))) return;
    throw error;
  }
  await removeEmpty(root, above);
}
