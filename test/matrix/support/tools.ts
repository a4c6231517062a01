import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { makeWhole } from "../../../servers/support/whole-folder.js";
import { project, succeed } from "../../package/support/run.js";

const pinned = resolve(import.meta.dirname, "../tools");

/** The sets of tools that `test/matrix/tools` pins, each with a `package.json` and a lock file. */
export type ToolSet = "bundlers" | "compilers" | "old-clients" | "runtimes";
export const toolSets: readonly ToolSet[] = ["bundlers", "compilers", "old-clients", "runtimes"];

/** Where the tools are installed: below `.cache`, once for each state of the lock file. */
export function toolFolder(set: ToolSet): string {
  const lock = readFileSync(join(pinned, set, "package-lock.json"));
  const key = createHash("sha256").update(lock).digest("hex").slice(0, 12);
  return join(project, ".cache", "tools", `${set}-${key}`);
}

/** Installs a set of tools unless it is installed already. */
export async function installTools(set: ToolSet): Promise<void> {
  const folder = toolFolder(set);
  if (existsSync(folder)) return;
  console.error(`installing the ${set} of test/matrix/tools, once`);
  await mkdir(resolve(folder, ".."), { recursive: true });
  await makeWhole(folder, async (scratch) => {
    cpSync(join(pinned, set), scratch, { recursive: true });
    // Their install scripts run, as Node's and Bun's packages download their binaries in them.
    await succeed("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], scratch);
    return undefined;
  });
}

/** A file of a tool. */
export function toolPath(set: ToolSet, path: string): string {
  return join(toolFolder(set), "node_modules", path);
}

/** A tool's module. The caller declares its type, as the tools are not among the project's own packages. */
export function requireTool(set: ToolSet, name: string): unknown {
  return createRequire(join(toolFolder(set), "package.json"))(name);
}

/** The exact version of an installed tool. */
export function toolVersion(set: ToolSet, name: string): string {
  const manifest = readFileSync(toolPath(set, `${name}/package.json`), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
