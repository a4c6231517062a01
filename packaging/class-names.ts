import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Restores the names of classes in all files of a folder. esbuild emits `var Session = class _Session {…}`
 * for a class that refers to itself, and stack traces then show `_Session`. Its `keepNames` would wrap every
 * function, even the closures of hot loops; inside its own body a class may as well shadow its variable.
 */
export function keepClassNames(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const path = join(folder, name);
    writeFileSync(path, named(readFileSync(path, "utf8")));
  }
}

function named(code: string): string {
  let kept = code;
  // The same length as before, so that the source map stays valid.
  for (const [, name = ""] of code.matchAll(/\bvar (\w+) ?= ?class _\1\b/g)) {
    kept = kept.replaceAll(new RegExp(String.raw`(?<![\w$."'])_${name}(?![\w$"'])`, "g"), ` ${name}`);
  }
  return kept;
}
