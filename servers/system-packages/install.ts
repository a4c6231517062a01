import { run } from "../support/run.js";

const minute = 60_000;

/**
 * Installs a package on this machine, which requires root. Returns a short reason for a failure, or nothing.
 */
export async function installPackage(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  return aptInstall(["--option=DPkg::Lock::Timeout=300"], [name], env);
}

/** Runs `apt-get update` and `apt-get install`. Returns a short reason for a failure, or nothing. */
export async function aptInstall(
  options: readonly string[],
  wanted: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
  const updated = await run("apt-get", [...options, "update"], { env: quiet, timeout: 5 * minute });
  const install = [...options, "install", "--yes", "--no-install-recommends", ...wanted];
  const installed = await run("apt-get", install, { env: quiet, timeout: 15 * minute });
  if (installed.code === 0) return undefined;
  const errorLines = [updated, installed].flatMap(({ stderr }) => stderr.split("\n"));
  return errorLines.find((line) => line.startsWith("E: ")) ?? "apt-get failed";
}
