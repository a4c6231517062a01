import { basename, dirname, join } from "node:path";
import { version } from "vite";
import { project, succeed, write } from "../../../package/support/run.js";
import { type Bundler, extensionOf, formatOf } from "./bundler.js";

export const vite: Bundler = {
  name: "Vite",
  version,
  kinds: ["esm", "cjs"],
  async bundle({ entry, kind, outDir }) {
    const name = (suffix: string): string => `${suffix}.${extensionOf(kind)}`;
    const output = {
      format: formatOf(kind),
      entryFileNames: name("program"),
      chunkFileNames: name("[name]-[hash]"),
    };
    const build = { ssr: basename(entry), outDir, rolldownOptions: { output } };
    const config = join(dirname(entry), `vite.${kind}.mjs`);
    write(config, `export default ${JSON.stringify({ ssr: { noExternal: true }, build })};`);
    // Through its program: its threads would keep the test process alive.
    const cli = join(project, "node_modules/vite/bin/vite.js");
    await succeed(
      process.execPath,
      [cli, "build", "--config", config, "--logLevel", "silent"],
      dirname(entry),
    );
    return join(outDir, name("program"));
  },
};
