import { fileURLToPath } from "node:url";
import {
  cachedPackage,
  type InstalledPackage,
  installPackage,
  type PinnedPackage,
} from "../python/pinned-package.js";
import { findPythons, oldestPythonVersion } from "../python/python.js";
import { projectCache } from "../support/project-cache.js";

/** The version for which the tests are written. `requirements.txt` pins it and all its dependencies. */
export const ministackVersion = "1.5.33";

/** A ministack that can be started. */
export type Ministack = InstalledPackage;

/** No ministack was found, and none could be installed. */
export class MinistackUnavailableError extends Error {
  override readonly name = "MinistackUnavailableError";
}

const pinned: PinnedPackage = {
  name: "ministack",
  version: ministackVersion,
  pinFile: fileURLToPath(new URL("requirements.txt", import.meta.url)),
};

/** ministack from the project's cache, where it is installed if necessary. */
export async function findMinistack(log: (line: string) => void = () => {}): Promise<Ministack> {
  const place = { cacheFolder: projectCache, env: process.env, log };
  const cached = await cachedPackage(pinned, place);
  if (cached !== undefined) return cached;
  const problem = await installPackage(pinned, await findPythons(place.env), place);
  const installed = await cachedPackage(pinned, place);
  if (installed !== undefined) return installed;
  throw new MinistackUnavailableError(
    `The second local AWS needs Python ${oldestPythonVersion} or newer and ministack ${ministackVersion}, ` +
      `which was not installed: ${problem ?? "it does not start"}.`,
  );
}
