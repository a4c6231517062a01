import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { makeWhole } from "../support/whole-folder.js";
import type { Python } from "./python.js";
import { run, type RunResult } from "../support/run.js";

/** The copy of a pin file in an installation's folder, which identifies it. */
export const pinsIn = (folder: string): string => join(folder, "requirements.txt");

/** The interpreter of a virtual environment. */
export const pythonIn = (folder: string): string =>
  process.platform === "win32" ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");

/**
 * The location of packages if no virtual environment could be created. Compiled ones fit one Python version
 * only.
 */
export const packagesIn = (folder: string, python: Python): string =>
  join(folder, `python${python.version}-packages`);

/**
 * Installs the packages of `pinFile` into `folder`. Returns `undefined`, or a short reason for the failure.
 */
export async function installPins(
  pinFile: string,
  folder: string,
  python: Python,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  return makeWhole(folder, async (scratch) => {
    const problem = await pipInstall(pinFile, scratch, python, env);
    if (problem === undefined) await copyFile(pinFile, pinsIn(scratch));
    return problem;
  });
}

/** Into a virtual environment; if the modules for one are missing, as on Debian, into a plain folder. */
async function pipInstall(
  pinFile: string,
  scratch: string,
  python: Python,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const venv = await run(python.program, ["-m", "venv", "--without-pip", scratch], { env, timeout: 60_000 });
  if (venv.code === 0) {
    const own = pythonIn(scratch);
    // The machine's pip before a new one, which takes seconds to get: without a registry, each start tries
    // this.
    const problem = await pip(python.program, pinFile, { general: ["--python", own] }, env);
    if (problem !== noPip) return problem;
    const ensured = await run(own, ["-m", "ensurepip"], { env, timeout: 120_000 });
    if (ensured.code === 0) return pip(own, pinFile, {}, env);
  }
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  return pip(python.program, pinFile, { install: ["--target", packagesIn(scratch, python)] }, env);
}

async function pip(
  program: string,
  pinFile: string,
  options: { readonly general?: readonly string[]; readonly install?: readonly string[] },
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const { general = [], install: where = [] } = options;
  const quietly = ["--quiet", "--no-input", "--disable-pip-version-check"];
  // Wheels only: nothing is built, so that it does not fail minutes later because of a missing compiler.
  const what = ["--only-binary", ":all:", "--requirement", pinFile];
  const result = await run(program, ["-m", "pip", ...general, "install", ...quietly, ...what, ...where], {
    // One retry instead of five: without a registry, each start would wait for them.
    env: { PIP_RETRIES: "1", ...env },
    timeout: 10 * 60_000,
  });
  return result.code === 0 ? undefined : pipProblem(result);
}

const noPip = "this Python has no pip that would do";

/** The reason of a failure in short. pip's last line is misleading if it could not reach a registry. */
export function pipProblem({ code, stderr }: RunResult): string {
  if (code === undefined) return "pip did not come to an end";
  if (/No module named pip\b|no such option: --python/.test(stderr)) return noPip;
  if (/Retrying \(|Max retries exceeded|\(from versions: none\)/.test(stderr)) {
    return "no package registry could be reached";
  }
  const errors = stderr.split("\n").filter((line) => line.startsWith("ERROR:"));
  return errors.at(-1)?.slice("ERROR:".length).trim() ?? "pip failed";
}
