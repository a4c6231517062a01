import { bunProgram } from "./bundlers/bun.js";
import { toolPath, toolVersion } from "./tools.js";

/** A program that runs JavaScript. */
export interface Runtime {
  readonly name: string;
  readonly version: string;
  /** The command and its arguments before the file. */
  readonly command: readonly [string, ...string[]];
}

const nodes: readonly Runtime[] = ["20", "22", "24", "26"].map((major) => ({
  name: `Node ${major}`,
  version: toolVersion("runtimes", `node${major}`),
  command: [toolPath("runtimes", `node${major}/bin/node`)],
}));

export const runtimes: readonly Runtime[] = [
  ...nodes,
  { name: "Bun", version: toolVersion("bundlers", "bun"), command: [bunProgram] },
  {
    name: "Deno",
    version: toolVersion("runtimes", "deno"),
    command: [toolPath("runtimes", "deno/deno"), "run", "--allow-all", "--quiet", "--no-lock"],
  },
];
