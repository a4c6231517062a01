import { join } from "node:path";
import { project, succeed } from "./run.js";

/** Builds and packs the library into a folder, and returns the tarball. */
export async function pack(folder: string): Promise<string> {
  // Its prepack script builds.
  const packed = await succeed(
    "npm",
    ["pack", "--json", "--loglevel=error", "--pack-destination", folder],
    project,
  );
  return join(folder, /"filename": "([^"]+)"/.exec(packed)?.[1] ?? "");
}
