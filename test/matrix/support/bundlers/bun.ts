import { dirname, join } from "node:path";
import { succeed } from "../../../package/support/run.js";
import { toolPath, toolVersion } from "../tools.js";
import { type Bundler, extensionOf, formatOf } from "./bundler.js";

/** Bun's program; its package uses this name on all systems. */
export const bunProgram = toolPath("bundlers", "bun/bin/bun.exe");

export const bun: Bundler = {
  name: "Bun",
  version: toolVersion("bundlers", "bun"),
  kinds: ["esm", "cjs", "require"],
  async bundle({ entry, kind, outDir }) {
    const outfile = join(outDir, `program.${extensionOf(kind)}`);
    const options = ["--target=node", `--format=${formatOf(kind)}`, `--outfile=${outfile}`];
    await succeed(bunProgram, ["build", entry, ...options], dirname(entry));
    return outfile;
  },
};
