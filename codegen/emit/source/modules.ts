import { posix } from "node:path";
import { fileName } from "../../model/names/names.js";

// The modules that generated files import, in the form of their imports.

/** From `src/<service>/generated/` to the core. */
export const CORE = "../../core";

/** The module of a generated class, relative to `generated/`. */
export function classModule(className: string): string {
  return `./${fileName(className)}.js`;
}

/** The module of a hand-written function, in one of the folders next to `generated/`. */
export function customModule(module: string): string {
  return posix.join("..", `${module}.js`);
}

/** A package as imported by files in a folder of `generated/`; only a test fixture has a path. */
export function packageBelow(name: string): string {
  return name.startsWith(".") ? `../${name}` : name;
}
