import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Entry, entries } from "./entries.js";

const STATIC = /^(?:import|export)\b[^;]*?"\.\/([^"]+\.js)";$/gm;

const STATIC_OR_DEFERRED = /^(?:import|export)\b[^;]*?"\.\/([^"]+\.js)";$|\bimport\("\.\/([^"]+\.js)"\)/gm;

/** The entries that load each ES module of a folder: at their start, or also later. */
export function usersOfFiles(
  folder: string,
  when: "at the start" | "at any time",
): ReadonlyMap<string, readonly Entry[]> {
  const pattern = when === "at the start" ? STATIC : STATIC_OR_DEFERRED;
  const users = new Map<string, Entry[]>();
  const visit = (file: string, entry: Entry): void => {
    const known = users.get(file) ?? [];
    if (known.includes(entry)) return;
    users.set(file, [...known, entry]);
    for (const [, imported, deferred] of readFileSync(join(folder, file), "utf8").matchAll(pattern)) {
      visit(imported ?? deferred ?? "", entry);
    }
  };
  for (const entry of entries) visit(`${entry.name}.js`, entry);
  return users;
}
