import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Not import.meta.dirname: tsup bundles its configuration, and only the URL survives that.
export const project = fileURLToPath(new URL("..", import.meta.url));

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as Manifest;

/** One subpath of the package, as package.json's `exports` lists them; there is no other list. */
export interface Entry {
  /** What users import: `tucuxi/s3`. */
  readonly specifier: string;
  /** The name of its files in `dist`: `s3`. */
  readonly name: string;
  /** Its source, from the project's root. */
  readonly source: string;
  /** Its declarations, from `dist/types`. */
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

/** The packages that the user installs beside this one, those that are wanted only. */
export const peers: ReadonlySet<string> = new Set(Object.keys(manifest.peerDependencies));

/**
 * The guards, as an entry that nobody imports: so they are in a file without classes, which a bundle of them alone leaves out
 * whole. In one file with them, what a class does when it is made would be kept.
 */
export const GUARDS_ENTRY = { name: "guards", source: "src/core/guards.ts" };
