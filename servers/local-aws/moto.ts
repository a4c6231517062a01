import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LocalAwsUnavailableError } from "./error.js";
import { installMoto, packagesIn, pinFile, pinsIn, pythonIn } from "./install.js";
import { withLock } from "./lock.js";
import { findPythons, oldestPython, type Python, pythonOfMotoServer } from "./python.js";
import { run } from "./run.js";

/** The version that tests are written against. `requirements.txt` pins it, and all it needs. */
export const motoVersion = "5.2.1";

/** A moto that can be started. Plain data, so that a test run can look for it once and hand it to its workers. */
export interface Moto {
  readonly version: string;
  readonly from: "cache" | "system";
  readonly python: string;
  /** What the Python needs in its environment to find moto. */
  readonly env: Readonly<Record<string, string>>;
}

export interface FindMotoOptions {
  readonly log?: ((line: string) => void) | undefined;
  readonly cacheFolder?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export const projectCache = fileURLToPath(new URL("../../.cache/", import.meta.url));

/** The pinned moto from the project's cache, installed there if need be; else the one that this machine has. */
export async function findMoto(options: FindMotoOptions = {}): Promise<Moto> {
  const { log = () => {}, cacheFolder = projectCache, env = process.env } = options;
  const folder = join(cacheFolder, `moto-${motoVersion}`);
  const cached = await cachedMoto(folder, env);
  if (cached !== undefined) return cached;

  const pythons = await findPythons(env);
  // A cache that cannot be written is a reason like any other to use what the machine has.
  const problem = await install(folder, pythons, env, log).catch(String);
  const moto = problem === undefined ? await cachedMoto(folder, env) : await systemMoto(pythons, env);
  if (moto === undefined) throw unavailable(pythons, problem ?? "the installed moto does not start");
  if (problem !== undefined && pythons.length > 0) {
    log(`moto ${motoVersion} was not installed (${problem}); using this machine's moto ${moto.version}`);
  }
  return moto;
}

/** Says why moto could not be installed, or nothing if it is there now. */
async function install(
  folder: string,
  pythons: readonly Python[],
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<string | undefined> {
  const python = pythons.find((candidate) => candidate.canInstallMoto);
  if (python === undefined) return "no suitable Python";
  const onWait = () => log("waiting for another process to install moto");
  return withLock(
    `${folder}.lock`,
    async () => {
      if ((await cachedMoto(folder, env)) !== undefined) return undefined; // the one waited for did it
      log(`installing moto ${motoVersion} into .cache (once; about a minute)`);
      return installMoto(folder, python, env);
    },
    { onWait },
  );
}

async function cachedMoto(folder: string, env: NodeJS.ProcessEnv): Promise<Moto | undefined> {
  // Other pins are another moto: a change of requirements.txt installs anew.
  const [installed, wanted] = await Promise.all([
    readFile(pinsIn(folder), "utf8").catch(() => undefined),
    readFile(pinFile, "utf8"),
  ]);
  if (installed !== wanted) return undefined;
  // Asked of Python itself, as an upgrade of the Python underneath breaks what was installed with the old one.
  for (const { python, env: extra } of await waysIn(folder, env)) {
    const version = await versionOf("import importlib.metadata as m", { ...env, ...extra }, python);
    if (version === motoVersion) return { version, from: "cache", python, env: extra };
  }
  return undefined;
}

/** How the packages in the folder may be run: by its own Python, or by a Python of this machine that they were made for. */
async function waysIn(folder: string, env: NodeJS.ProcessEnv): Promise<Pick<Moto, "python" | "env">[]> {
  const own = pythonIn(folder);
  if (await exists(own)) return [{ python: own, env: {} }];
  const pythons = await findPythons(env);
  return pythons.map((python) => ({
    python: python.program,
    env: { PYTHONPATH: packagesIn(folder, python) },
  }));
}

async function systemMoto(pythons: readonly Python[], env: NodeJS.ProcessEnv): Promise<Moto | undefined> {
  const ofServer = await pythonOfMotoServer(env);
  for (const { program } of ofServer === undefined ? pythons : [...pythons, ofServer]) {
    // Imports the server too: moto alone is there without the packages that its server needs.
    const version = await versionOf("import moto.server, importlib.metadata as m", env, program);
    if (version !== undefined) return { version, from: "system", python: program, env: {} };
  }
  return undefined;
}

async function versionOf(
  imports: string,
  env: NodeJS.ProcessEnv,
  python: string,
): Promise<string | undefined> {
  const args = ["-c", `${imports}; print(m.version('moto'))`];
  const { code, stdout } = await run(python, args, { env, timeout: 60_000 });
  return code === 0 ? stdout.trim() : undefined;
}

function unavailable(pythons: readonly Python[], problem: string): LocalAwsUnavailableError {
  const [best] = pythons;
  const oldest = `Python ${oldestPython.major}.${oldestPython.minor} or newer`;
  const why =
    best === undefined
      ? `${oldest} to run moto, and there is no Python on the PATH`
      : best.canInstallMoto
        ? `moto, which is not installed here, and installing moto ${motoVersion} failed: ${problem}`
        : `${oldest} to run moto, and the PATH has only Python ${best.version}`;
  return new LocalAwsUnavailableError(
    `Local AWS needs ${why} (or set AWS_ENDPOINT_URL to an emulator that runs on this machine).`,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
