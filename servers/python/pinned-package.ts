import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { installPins, packagesIn, pinsIn, pythonIn } from "./install.js";
import { withLock } from "../support/lock.js";
import { findPythons, type Python } from "./python.js";
import { run } from "../support/run.js";

/** A Python package in one exact version; `pinFile` has that version and those of all dependencies. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  readonly pinFile: string;
}

/**
 * How to run an installed package. Plain data, so that a test run can find it once and pass it to its
 * workers.
 */
export interface InstalledPackage {
  readonly version: string;
  readonly python: string;
  /** The environment variables that Python needs to find the package. */
  readonly env: Readonly<Record<string, string>>;
}

export interface PackagePlace {
  readonly cacheFolder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
}

/**
 * Installs the package into the cache. Returns the reason for a failure, or nothing if it is
 * installed now.
 */
export async function installPackage(
  pinned: PinnedPackage,
  pythons: readonly Python[],
  { cacheFolder, env, log }: PackagePlace,
): Promise<string | undefined> {
  const python = pythons.find((candidate) => candidate.canInstall);
  if (python === undefined) return "no suitable Python";
  const { name, version, pinFile } = pinned;
  const folder = folderOf(pinned, cacheFolder);
  const onWait = () => log(`waiting for another process to install ${name}`);
  return withLock(
    `${folder}.lock`,
    async () => {
      if ((await cachedPackage(pinned, { cacheFolder, env })) !== undefined) return undefined; // another process has installed it
      log(`installing ${name} ${version} into .cache (once; about a minute)`);
      return installPins(pinFile, folder, python, env);
    },
    { onWait },
  );
}

/** The package, if it is in the cache and works. */
export async function cachedPackage(
  pinned: PinnedPackage,
  { cacheFolder, env }: Pick<PackagePlace, "cacheFolder" | "env">,
): Promise<InstalledPackage | undefined> {
  const folder = folderOf(pinned, cacheFolder);
  // Other pins mean another installation: a change of the pin file leads to a new one.
  const [installed, wanted] = await Promise.all([
    readFile(pinsIn(folder), "utf8").catch(() => undefined),
    readFile(pinned.pinFile, "utf8"),
  ]);
  if (installed !== wanted) return undefined;
  // Checked with Python itself, as an upgrade of Python breaks what was installed with the old one.
  for (const { python, env: extra } of await waysIn(folder, env)) {
    const version = await packageVersion(pinned.name, python, { ...env, ...extra });
    if (version === pinned.version) return { version, python, env: extra };
  }
  return undefined;
}

/** The version of a package in a Python; `undefined` if it is missing or cannot import `modules`. */
export async function packageVersion(
  name: string,
  python: string,
  env: NodeJS.ProcessEnv,
  modules: readonly string[] = [],
): Promise<string | undefined> {
  const imports = ["importlib.metadata as m", ...modules].join(", ");
  const args = ["-c", `import ${imports}; print(m.version('${name}'))`];
  const { code, stdout } = await run(python, args, { env, timeout: 60_000 });
  return code === 0 ? stdout.trim() : undefined;
}

const folderOf = ({ name, version }: PinnedPackage, cacheFolder: string): string =>
  join(cacheFolder, `${name}-${version}`);

/**
 * The ways to run the packages in the folder: with its own Python, or with the machine's Python for which
 * they were installed.
 */
async function waysIn(
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Pick<InstalledPackage, "python" | "env">[]> {
  const own = pythonIn(folder);
  if (await exists(own)) return [{ python: own, env: {} }];
  const pythons = await findPythons(env);
  return pythons.map((python) => ({
    python: python.program,
    env: { PYTHONPATH: packagesIn(folder, python) },
  }));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
