import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { entries } from "./entries.js";

/**
 * Creates `dist/node`, which `import` resolves to in Node. It re-exports the modules of `require`, so that a
 * program that uses both has one copy of the classes and one default session, and the clients load faster.
 */
export function makeNodeEntries(folder: string, cjs: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const require = createRequire(join(cjs, "index.js"));
  for (const { name, types } of entries) {
    const names = Object.keys(require(`./${name}.js`) as object);
    const write = (extension: string, text: string): void =>
      writeFileSync(join(folder, name + extension), text);
    write(".cjs", handOver(name));
    write(".js", takeOver(name, names));
    write(".d.ts", `export * from "../types/${types.replace(/\.d\.ts$/, ".js")}";\n`);
  }
}

function handOver(name: string): string {
  return `"use strict";
// Node 20 crashes if a CommonJS file that an ES module imports throws, even if the import is caught. So an error, such
// as for a client that is not installed, is passed on and thrown there.
try {
  module.exports = { exported: require("../cjs/${name}.js") };
} catch (error) {
  module.exports = { error };
}
`;
}

function takeOver(name: string, names: readonly string[]): string {
  return `import loaded from "./${name}.cjs";

if (loaded.error !== undefined) throw loaded.error;

export const {
${names.map((exported) => `  ${exported},\n`).join("")}} = loaded.exported;
`;
}
