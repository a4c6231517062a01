import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One file that is not what the models say; `text` is what it should hold, without it the file should not be. */
export interface Change {
  /** Below the root, with `/`. */
  readonly path: string;
  readonly kind: "differs" | "is missing" | "has no model";
  readonly text?: string;
}

/**
 * Where the generated folders of these services differ from what was generated.
 *
 * @param files what was generated, by path below `sourceRoot`
 * @param folderOf the folder below `sourceRoot` that holds only what is generated for a service
 */
export function findChanges(
  sourceRoot: string,
  services: readonly string[],
  files: ReadonlyMap<string, string>,
  folderOf: (service: string) => string = (service) => `${service}/generated`,
): Change[] {
  const changes: Change[] = [];
  for (const [path, text] of files) {
    const file = join(sourceRoot, path);
    if (!existsSync(file)) changes.push({ path, kind: "is missing", text });
    else if (readFileSync(file, "utf8") !== text) changes.push({ path, kind: "differs", text });
  }
  for (const service of services) {
    for (const path of filesBelow(sourceRoot, folderOf(service))) {
      if (!files.has(path)) changes.push({ path, kind: "has no model" });
    }
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Makes the files what they should be. */
export function applyChanges(sourceRoot: string, changes: readonly Change[]): void {
  for (const { path, text } of changes) {
    const file = join(sourceRoot, path);
    if (text === undefined) {
      rmSync(file);
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

/** The services that have generated files, with or without a model. */
export function generatedServices(sourceRoot: string): string[] {
  return readdirSync(sourceRoot).filter((name) => existsSync(join(sourceRoot, name, "generated")));
}

function filesBelow(sourceRoot: string, folder: string): string[] {
  const full = join(sourceRoot, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(sourceRoot, path) : [path];
  });
}
