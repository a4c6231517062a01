import { HeldDirectory } from "../../local/held-directory.js";

/** Uploads from a directory, which is held as long as that takes. */
export async function withSourceDirectory<Result>(
  directory: string,
  run: (root: HeldDirectory) => Promise<Result>,
): Promise<Result> {
  const root = await HeldDirectory.open(directory);
  try {
    return await run(root);
  } finally {
    await root.close();
  }
}
