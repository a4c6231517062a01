import { build, version } from "esbuild";
import { join } from "node:path";
import { type Bundler, extensionOf, formatOf } from "./bundler.js";

export const esbuild: Bundler = {
  name: "esbuild",
  version,
  kinds: ["esm", "cjs", "require"],
  async bundle({ entry, kind, outDir }) {
    const outfile = join(outDir, `program.${extensionOf(kind)}`);
    await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      platform: "node",
      format: formatOf(kind),
      // esbuild's own advice, as the clients are CommonJS and require Node's modules.
      banner: kind === "esm" ? { js: REQUIRE } : {},
      outfile,
      logLevel: "silent",
    });
    return outfile;
  },
};

const REQUIRE = `import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);`;
