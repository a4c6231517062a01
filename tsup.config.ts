import { join } from "node:path";
import { defineConfig } from "tsup";
import { keepClassNames } from "./packaging/class-names.js";
import { makeCommonJs, PEER_ENTRY } from "./packaging/commonjs.js";
import { entries, GUARDS_ENTRY, project } from "./packaging/entries.js";
import { mergeImports } from "./packaging/merge-imports.js";
import { makeNodeEntries } from "./packaging/node-entries.js";
import { makeTypes } from "./packaging/types.js";

// dist/esm    ES modules, for bundlers and other runtimes than Node
// dist/cjs    the same files as CommonJS
// dist/node   what `import` gets in Node: dist/cjs by its names
// dist/types  the declarations

const dist = join(project, "dist");

export default defineConfig({
  entry: Object.fromEntries([...entries, PEER_ENTRY, GUARDS_ENTRY].map(({ name, source }) => [name, source])),
  format: ["esm"],
  outDir: "dist/esm",
  target: "node20",
  platform: "node",
  // One core for all entries: without it each would have classes of its own.
  splitting: true,
  skipNodeModulesBundle: true,
  removeNodeProtocol: false,
  sourcemap: true,
  esbuildOptions(options) {
    // The sources are in the package.
    options.sourcesContent = false;
  },
  silent: true,
  clean: true,
  async onSuccess() {
    mergeImports(join(dist, "esm"));
    await makeCommonJs(join(dist, "esm"), join(dist, "cjs"));
    keepClassNames(join(dist, "esm"));
    keepClassNames(join(dist, "cjs"));
    makeNodeEntries(join(dist, "node"), join(dist, "cjs"));
    makeTypes(join(dist, "types"));
  },
});
