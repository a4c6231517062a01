import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { type Entry, entries } from "./entries.js";
import { usersOfFiles } from "./file-users.js";

const EXPORTED = /^export \{([^}]*)\}/gm;

/** The merged file that all entries load. */
export const CORE = "core.js";

/**
 * Copies the files that entries load into another folder, with those that the same programs load merged into one.
 * esbuild makes a file for each set of entries that share code, and Node takes longer to find and open a small file
 * than to compile it.
 */
export async function mergeFiles(folder: string, merged: string): Promise<void> {
  const files = [...usersOfFiles(folder, "at any time").keys()].sort();
  const users = usersOfFiles(folder, "at the start");
  const targets = new Map(files.map((file) => [file, targetOf(file, users.get(file) ?? [])]));
  for (const target of new Set(targets.values())) {
    const members = files.filter((file) => targets.get(file) === target);
    refuseSameNames(folder, members);
    await build({
      stdin: { contents: members.map((file) => `export * from "./${file}";`).join("\n"), resolveDir: folder },
      outfile: join(merged, target),
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      sourcemap: true,
      sourcesContent: false,
      packages: "external",
      plugins: [renaming(targets, target)],
      logLevel: "warning",
      logOverride: { "ignored-bare-import": "silent" },
    });
  }
}

/** The name of the merged file that a file becomes a part of. A file imports only files with at least its users. */
function targetOf(file: string, users: readonly Entry[]): string {
  const [user] = users;
  if (user === undefined || entries.some(({ name }) => file === `${name}.js`)) return file;
  if (users.some(({ name }) => name === "index")) return CORE;
  return users.length > 1 ? "services.js" : `${user.name}-internal.js`;
}

/** Imports the other files by their new names. */
function renaming(targets: ReadonlyMap<string, string>, current: string): Plugin {
  return {
    name: "renaming",
    setup(bundler) {
      bundler.onResolve({ filter: /^\.\// }, ({ path }) => {
        const target = targets.get(basename(path));
        return target === current ? undefined : { path: `./${target}`, external: true, sideEffects: false };
      });
    },
  };
}

/** `export *` would drop a name that two files export. */
function refuseSameNames(folder: string, files: readonly string[]): void {
  const owners = new Map<string, string>();
  for (const file of files) {
    for (const [, list = ""] of readFileSync(join(folder, file), "utf8").matchAll(EXPORTED)) {
      for (const name of list.split(",").flatMap((binding) => binding.trim().split(" as ").at(-1) || [])) {
        const owner = owners.get(name);
        if (owner !== undefined) throw new Error(`${owner} and ${file} both export ${name}: rename one.`);
        owners.set(name, file);
      }
    }
  }
}
