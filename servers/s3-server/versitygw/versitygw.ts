import { join } from "node:path";
import { projectCache } from "../../support/project-cache.js";
import { withLock } from "../../support/lock.js";
import { run, type RunResult } from "../../support/run.js";
import { makeWhole } from "../../support/whole-folder.js";
import { S3ServerUnavailableError } from "../error.js";

/** The version for which the tests are written. */
export const versitygwVersion = "1.8.0";

/** The oldest Go that builds it, according to its `go.mod`. */
const oldestGo = "1.25";

const module = `github.com/versity/versitygw/cmd/versitygw@v${versitygwVersion}`;
const program = process.platform === "win32" ? "versitygw.exe" : "versitygw";

/**
 * A versitygw that can be started. Plain data, so that a test run can find it once and pass it to its
 * workers.
 */
export interface Versitygw {
  readonly version: string;
  readonly from: "cache" | "system";
  readonly program: string;
}

export interface FindVersitygwOptions {
  readonly log?: ((line: string) => void) | undefined;
  readonly cacheFolder?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * The pinned versitygw from the project's cache, where it is built if necessary; otherwise the one on this
 * machine's PATH. It is a real S3 server over a folder, whereas moto is an emulator: it verifies signatures,
 * streams bodies and keeps connections alive.
 */
export async function findVersitygw(options: FindVersitygwOptions = {}): Promise<Versitygw> {
  const { log = () => {}, cacheFolder = projectCache, env = process.env } = options;
  const folder = join(cacheFolder, `versitygw-${versitygwVersion}`);
  const cached = await cachedIn(folder, env);
  if (cached) return cached;
  // If the cache is not writable, the machine's own is used as well.
  const problem = await build(folder, env, log).catch(String);
  const found = problem === undefined ? await cachedIn(folder, env) : await onPath(env);
  if (!found) {
    throw new S3ServerUnavailableError(
      `The S3 suite also needs versitygw ${versitygwVersion}, and building it failed: ` +
        `${problem ?? "what was built does not start"} (install Go ${oldestGo} or newer, or put a versitygw on the PATH).`,
    );
  }
  if (problem !== undefined) {
    log(`versitygw ${versitygwVersion} was not built (${problem}); using this machine's ${found.version}`);
  }
  return found;
}

/** Builds it. Returns the reason for a failure, or nothing if it exists now. */
function build(
  folder: string,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<string | undefined> {
  const onWait = () => log("waiting for another process to build versitygw");
  return withLock(
    `${folder}.lock`,
    async () => {
      if (await cachedIn(folder, env)) return undefined; // another process has built it
      const go = await run("go", ["version"], { env, timeout: 20_000 });
      if (go.code !== 0) return "there is no Go on the PATH";
      log(`building versitygw ${versitygwVersion} into .cache (once; some minutes)`);
      return makeWhole(folder, (scratch) => goInstall(scratch, env));
    },
    { onWait, staleAfterMs: 40 * 60_000 },
  );
}

async function goInstall(folder: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  // These flags set its version, and make it a third smaller.
  const flags = ["-trimpath", "-ldflags", `-s -w -X main.Version=v${versitygwVersion}`];
  const args = ["install", ...flags, module];
  const result = await run("go", args, { env: { ...env, GOBIN: folder }, timeout: 30 * 60_000 });
  return result.code === 0 ? undefined : goProblem(result);
}

/** The reason of a failure in short. */
export function goProblem({ code, stderr }: RunResult): string {
  if (code === undefined) return "go install did not come to an end";
  const tooOld = /requires go >= (\S+)/.exec(stderr);
  if (tooOld) return `this Go is older than ${tooOld[1]}`;
  if (/dial tcp|no such host|i\/o timeout|connection refused/.test(stderr)) {
    return "no Go module proxy could be reached";
  }
  const lines = stderr.split("\n").filter((line) => line !== "" && !line.startsWith("go: downloading"));
  return lines.at(-1)?.trim() ?? "go install failed";
}

async function cachedIn(folder: string, env: NodeJS.ProcessEnv): Promise<Versitygw | undefined> {
  const path = join(folder, program);
  const version = await versionOf(path, env);
  return version === versitygwVersion ? { version, from: "cache", program: path } : undefined;
}

async function onPath(env: NodeJS.ProcessEnv): Promise<Versitygw | undefined> {
  const version = await versionOf("versitygw", env);
  return version === undefined ? undefined : { version, from: "system", program: "versitygw" };
}

async function versionOf(path: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { code, stdout } = await run(path, ["--version"], { env, timeout: 20_000 });
  return code === 0 ? (/Version\s*:\s*v?(\S+)/.exec(stdout)?.[1] ?? "unknown") : undefined;
}
