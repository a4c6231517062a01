import { fileURLToPath } from "node:url";
import { LocalAwsUnavailableError } from "../error.js";
import {
  cachedPackage,
  type InstalledPackage,
  installPackage,
  packageVersion,
  type PinnedPackage,
} from "../../python/pinned-package.js";
import { projectCache } from "../../support/project-cache.js";
import { findPythons, oldestPythonVersion, type Python, pythonOfMotoServer } from "../../python/python.js";

/** The version for which the tests are written. `requirements.txt` pins it and all its dependencies. */
export const motoVersion = "5.2.1";

/** The exact versions of moto and its dependencies. A copy in an installation's folder identifies it. */
export const pinFile = fileURLToPath(new URL("requirements.txt", import.meta.url));

const pinnedMoto: PinnedPackage = { name: "moto", version: motoVersion, pinFile };

/** A moto that can be started. Plain data, so that a test run can find it once and pass it to its workers. */
export interface Moto extends InstalledPackage {
  readonly from: "cache" | "system";
}

export interface FindMotoOptions {
  readonly log?: ((line: string) => void) | undefined;
  readonly cacheFolder?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * The pinned moto from the project's cache, where it is installed if necessary; otherwise the one on this
 * machine.
 */
export async function findMoto(options: FindMotoOptions = {}): Promise<Moto> {
  const { log = () => {}, cacheFolder = projectCache, env = process.env } = options;
  const place = { cacheFolder, env, log };
  const cached = await cachedPackage(pinnedMoto, place);
  if (cached !== undefined) return { ...cached, from: "cache" };

  const pythons = await findPythons(env);
  // If the cache is not writable, the machine's own is used as well.
  const problem = await installPackage(pinnedMoto, pythons, place).catch(String);
  const moto = problem === undefined ? await cachedMoto(place) : await systemMoto(pythons, env);
  if (moto === undefined) throw unavailable(pythons, problem ?? "the installed moto does not start");
  if (problem !== undefined && pythons.length > 0) {
    log(`moto ${motoVersion} was not installed (${problem}); using this machine's moto ${moto.version}`);
  }
  return moto;
}

async function cachedMoto(place: Parameters<typeof cachedPackage>[1]): Promise<Moto | undefined> {
  const cached = await cachedPackage(pinnedMoto, place);
  return cached && { ...cached, from: "cache" };
}

async function systemMoto(pythons: readonly Python[], env: NodeJS.ProcessEnv): Promise<Moto | undefined> {
  const ofServer = await pythonOfMotoServer(env);
  for (const { program } of ofServer === undefined ? pythons : [...pythons, ofServer]) {
    // Imports the server too: moto alone may be installed without its server's dependencies.
    const version = await packageVersion("moto", program, env, ["moto.server"]);
    if (version !== undefined) return { version, from: "system", python: program, env: {} };
  }
  return undefined;
}

function unavailable(pythons: readonly Python[], problem: string): LocalAwsUnavailableError {
  const [best] = pythons;
  const oldest = `Python ${oldestPythonVersion} or newer`;
  const why =
    best === undefined
      ? `${oldest} to run moto, and there is no Python on the PATH`
      : best.canInstall
        ? `moto, which is not installed here, and installing moto ${motoVersion} failed: ${problem}`
        : `${oldest} to run moto, and the PATH has only Python ${best.version}`;
  return new LocalAwsUnavailableError(
    `Local AWS needs ${why} (or set AWS_ENDPOINT_URL to an emulator that runs on this machine).`,
  );
}
