import { posix } from "node:path";
import { fileName } from "../../model/names/names.js";

// Where generated files find each other and the rest, as they write it in their imports.

/** From `src/<service>/generated/` to the core. */
export const CORE = "../../core";

/** The module of a generated class, seen from its neighbours. */
export function classModule(className: string): string {
  return `./${fileName(className)}.js`;
}

/** The module of a hand-written function, in one of the folders beside `generated/`. */
export function customModule(module: string): string {
  return posix.join("..", `${module}.js`);
}

/** A package as files in a folder of `generated/` import it; only a sample's has a path. */
export function packageBelow(name: string): string {
  return name.startsWith(".") ? `../${name}` : name;
}
