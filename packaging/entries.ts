import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Not import.meta.dirname: tsup bundles its configuration, and only the URL is preserved.
export const project = fileURLToPath(new URL("..", import.meta.url));

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as Manifest;

/** A subpath of the package, from package.json's `exports`, which are the only list. */
export interface Entry {
  /** The specifier that users import: `tucuxi/s3`. */
  readonly specifier: string;
  /** The name of its files in `dist`: `s3`. */
  readonly name: string;
  /** Its source file, relative to the project's root. */
  readonly source: string;
  /** Its declarations, relative to `dist/types`. */
  readonly types: string;
}

export const entries: readonly Entry[] = Object.keys(manifest.exports)
  .filter((subpath) => !subpath.endsWith(".json"))
  .map((subpath) => {
    const folder = subpath.slice(2);
    const path = folder === "" ? "index" : `${folder}/index`;
    return {
      specifier: folder === "" ? "tucuxi" : `tucuxi/${folder}`,
      name: folder === "" ? "index" : folder,
      source: `src/${path}.ts`,
      types: `${path}.d.ts`,
    };
  });

/** The packages that users install in addition to this one, as needed. */
export const peers: ReadonlySet<string> = new Set(Object.keys(manifest.peerDependencies));

/**
 * The guards, as an entry that nobody imports, which puts them into a file without classes that bundlers can
 * drop completely. In the same file as classes, the side effects of class definitions would be kept.
 */
export const GUARDS_ENTRY = { name: "guards", source: "src/core/guards.ts" };
