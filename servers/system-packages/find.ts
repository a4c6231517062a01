import { join } from "node:path";
import { withLock } from "../support/lock.js";
import { run } from "../support/run.js";
import { projectCache } from "../support/project-cache.js";
import { installPackage } from "./install.js";
import { unpackedProgram, unpackPackage } from "./unpack.js";

/** A program from the system's packages. */
export interface SystemProgram {
  /** Debian's package. */
  readonly packageName: string;
  /** Its possible names on this machine, best first. */
  readonly names: readonly string[];
  /** Its path in the package, from the root of the file system. */
  readonly place: string;
  /** The arguments that print its version. */
  readonly versionArguments: readonly string[];
  /** Whether that version is new enough. Default: any version. */
  readonly accepts?: (version: string) => boolean;
}

export interface FindProgramOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
}

/** The program, or a short reason why it is not available. */
export type FoundProgram = { readonly program: string } | { readonly problem: string };

/**
 * A program of this machine. If it is missing, its package is installed with Debian's `apt-get`, or without
 * root permissions downloaded and unpacked into the project's cache.
 */
export async function findSystemProgram(
  wanted: SystemProgram,
  { env, log }: FindProgramOptions,
): Promise<FoundProgram> {
  const folder = join(projectCache, "system-packages", wanted.packageName);
  const find = () => firstThatStarts([...wanted.names, unpackedProgram(folder)], wanted, env);
  const found = await find();
  if (found !== undefined) return { program: found };
  return withLock(`${folder}.lock`, async () => {
    const foundByOther = await find();
    if (foundByOther !== undefined) return { program: foundByOther };
    const problem = await provide(wanted, folder, { env, log });
    if (problem !== undefined) return { problem };
    const program = await find();
    return program === undefined
      ? { problem: `${wanted.packageName} was installed, and does not start` }
      : { program };
  });
}

/** The first of these programs that starts, in an accepted version. */
export async function firstThatStarts(
  programs: readonly string[],
  { versionArguments, accepts = () => true }: Pick<SystemProgram, "versionArguments" | "accepts">,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  for (const program of programs) {
    const { code, stdout, stderr } = await run(program, versionArguments, { env, timeout: 60_000 });
    if (code === 0 && accepts(stdout + stderr)) return program;
  }
  return undefined;
}

async function provide(
  { packageName, place }: SystemProgram,
  folder: string,
  { env, log }: FindProgramOptions,
): Promise<string | undefined> {
  const { code } = await run("apt-get", ["--version"], { env, timeout: 20_000 });
  if (code !== 0) return "there is no apt-get to install it with";
  if (process.getuid?.() === 0) {
    log(`installing ${packageName} by apt-get (once; a minute)`);
    return installPackage(packageName, env);
  }
  log(`unpacking ${packageName} of apt-get into .cache (once; a minute)`);
  return unpackPackage(packageName, place, folder, env);
}
