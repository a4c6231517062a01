import { chmod, lstat, mkdir, readdir, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { run } from "../support/run.js";
import { makeWhole } from "../support/whole-folder.js";
import { aptInstall } from "./install.js";

/** The program of a package that was unpacked into a folder. */
export function unpackedProgram(folder: string): string {
  return join(folder, "run");
}

/**
 * Downloads a package with all dependencies that this machine lacks, and unpacks them into a folder. Requires
 * neither root permissions nor space elsewhere. Returns a short reason for a failure, or nothing.
 */
export function unpackPackage(
  name: string,
  place: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  return makeWhole(folder, async (scratch) => {
    const root = join(scratch, "root");
    const apt = join(scratch, "apt");
    const archives = join(apt, "cache/archives");
    for (const path of [root, join(archives, "partial"), join(apt, "lists/partial")]) {
      await mkdir(path, { recursive: true });
    }
    const own = [
      `Dir::Cache=${join(apt, "cache")}`,
      `Dir::State::Lists=${join(apt, "lists")}`,
      "Debug::NoLocking=true",
    ];
    const options = own.map((option) => `--option=${option}`);
    const problem = await aptInstall(options, ["--download-only", name], env);
    if (problem !== undefined) return problem;
    // Not the C library: the system's must match its loader.
    const names = (await readdir(archives)).filter(
      (file) => file.endsWith(".deb") && !file.startsWith("libc6_"),
    );
    for (const file of names) {
      const args = ["--extract", join(archives, file), root];
      const { code, stderr } = await run("dpkg-deb", args, { env, timeout: 5 * 60_000 });
      if (code !== 0) return `dpkg-deb failed: ${stderr.trim()}`;
    }
    await rm(apt, { recursive: true });
    await writeProgram(scratch, root, place);
    return undefined;
  });
}

/** A script that starts the program with the unpacked libraries and fonts. */
async function writeProgram(folder: string, root: string, place: string): Promise<void> {
  const libraries = new Set<string>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) await keepInside(root, path);
    if (/\.so(?:\.|$)/.test(entry.name)) libraries.add(`$root/${relative(root, entry.parentPath)}`);
  }
  const lines = [
    "#!/bin/sh",
    'root=$(dirname "$(readlink -f "$0")")/root',
    `export LD_LIBRARY_PATH="${[...libraries].join(":")}"`,
    '[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_SYSROOT="$root"',
    `exec "$root/${place}" "$@"`,
  ];
  await writeFile(unpackedProgram(folder), `${lines.join("\n")}\n`);
  await chmod(unpackedProgram(folder), 0o755);
}

/** A link to an absolute path refers to the unpacked file, if there is one. */
async function keepInside(root: string, link: string): Promise<void> {
  const target = await readlink(link);
  if (!target.startsWith("/")) return;
  const inside = join(root, target);
  const isUnpacked = await lstat(inside).then(
    () => true,
    () => false,
  );
  if (!isUnpacked) return;
  await rm(link);
  await symlink(relative(dirname(link), inside), link);
}
