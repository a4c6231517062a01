import { builtinModules } from "node:module";
import { join } from "node:path";
import { requireTool, toolVersion } from "../tools.js";
import { type Bundler, extensionOf, formatOf } from "./bundler.js";

interface Rollup {
  rollup(options: object): Promise<{ write(options: object): Promise<unknown>; close(): Promise<void> }>;
}
type Plugin = (options?: object) => unknown;

export const rollup: Bundler = {
  name: "Rollup",
  version: toolVersion("bundlers", "rollup"),
  kinds: ["esm", "cjs"],
  async bundle({ entry, kind, outDir }) {
    const tool = requireTool("bundlers", "rollup") as Rollup;
    const plugins = ["node-resolve", "commonjs", "json"].map((name) => {
      const { default: plugin } = requireTool("bundlers", `@rollup/plugin-${name}`) as { default: Plugin };
      return plugin(name === "node-resolve" ? { preferBuiltins: true, exportConditions: ["node"] } : {});
    });
    const bundle = await tool.rollup({
      input: entry,
      plugins,
      external: [...builtinModules, /^node:/],
      onLog: () => {},
    });
    await bundle.write({
      dir: outDir,
      format: formatOf(kind),
      entryFileNames: `program.${extensionOf(kind)}`,
      chunkFileNames: `[name]-[hash].${extensionOf(kind)}`,
    });
    await bundle.close();
    return join(outDir, `program.${extensionOf(kind)}`);
  },
};
