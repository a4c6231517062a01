import type { HeldDirectory } from "../../local/held-directory.js";
import { type OpenFile, openFile, openFileIn } from "../../local/open-file.js";
import { segmentsOf } from "./key-path.js";
import { inPlace } from "./place.js";
import type { LocalFile } from "./walk/walk.js";

/** Opens a file that a walk has found. Unless links are followed, it must still be in the same place. */
export async function readFileOf<Result>(
  root: HeldDirectory,
  { relative, path }: Pick<LocalFile, "relative" | "path">,
  followSymlinks: boolean,
  read: (file: OpenFile) => Promise<Result>,
): Promise<Result> {
  if (followSymlinks) return closing(await openFile(path), read);
  return inPlace(root, segmentsOf(relative), { create: false }, async ({ directory, name }) =>
    closing(await openFileIn(directory, name), read),
  );
}

async function closing<Result>(file: OpenFile, read: (file: OpenFile) => Promise<Result>): Promise<Result> {
  try {
    return await read(file);
  } finally {
    await file.handle.close();
  }
}
