import { join } from "node:path";
import { withLock } from "../support/lock.js";
import { projectCache } from "../support/project-cache.js";
import { run } from "../support/run.js";

/** There is no browser, and none could be installed. The message says why, and what to do. */
export class ChromiumUnavailableError extends Error {
  override readonly name = "ChromiumUnavailableError";
}

export interface FindChromiumOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly log?: ((line: string) => void) | undefined;
}

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The program of a Chromium: the one that `CHROMIUM` names, or one of this machine; else the system's package is
 * installed, which takes root and Debian's `apt-get`.
 */
export async function findChromium({
  env = process.env,
  log = () => {},
}: FindChromiumOptions = {}): Promise<string> {
  const candidates = env.CHROMIUM === undefined ? names : [env.CHROMIUM];
  const found = await firstThatStarts(candidates, env);
  if (found !== undefined) return found;
  const problem = await install(env, log);
  const installed = problem === undefined ? await firstThatStarts(candidates, env) : undefined;
  if (installed !== undefined) return installed;
  throw new ChromiumUnavailableError(
    `The site is tested in Chromium, and there is none: ${problem ?? "what was installed does not start"}. ` +
      "Install Chromium or Chrome, or name its program in CHROMIUM.",
  );
}

async function firstThatStarts(
  programs: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  for (const program of programs) {
    const { code } = await run(program, ["--version"], { env, timeout: 20_000 });
    if (code === 0) return program;
  }
  return undefined;
}

/** Says in a few words why it could not be installed, or nothing. */
async function install(env: NodeJS.ProcessEnv, log: (line: string) => void): Promise<string | undefined> {
  if (env.CHROMIUM !== undefined) return `CHROMIUM is ${env.CHROMIUM}, which does not start`;
  if (process.getuid?.() !== 0) return "only root can install it";
  return withLock(join(projectCache, "chromium.lock"), async () => {
    log("installing Chromium by apt-get (once; a minute)");
    const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
    const wait = ["-o", "DPkg::Lock::Timeout=300"];
    await run("apt-get", [...wait, "update"], { env: quiet, timeout: 5 * 60_000 });
    const args = [...wait, "install", "--yes", "--no-install-recommends", "chromium"];
    const { code, stderr } = await run("apt-get", args, { env: quiet, timeout: 15 * 60_000 });
    return code === 0 ? undefined : (stderr.trim().split("\n").at(-1) ?? "apt-get failed");
  });
}
