import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Gives classes their names back, in all files of a folder. esbuild makes `var Session = class _Session {…}` of a
 * class that mentions itself, and it is `_Session` that a stack trace then shows. Its `keepNames` would wrap every
 * function, down to the closures of hot loops; inside its own body a class may as well shadow its variable.
 */
export function keepClassNames(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const path = join(folder, name);
    writeFileSync(path, named(readFileSync(path, "utf8")));
  }
}

function named(code: string): string {
  let kept = code;
  // As long as before, so that the source map still fits.
  for (const [, name = ""] of code.matchAll(/\bvar (\w+) ?= ?class _\1\b/g)) {
    kept = kept.replaceAll(new RegExp(String.raw`(?<![\w$."'])_${name}(?![\w$"'])`, "g"), ` ${name}`);
  }
  return kept;
}
