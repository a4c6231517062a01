import { join } from "node:path";
import { requireTool, toolVersion } from "../tools.js";
import { type Bundler, extensionOf, type Job } from "./bundler.js";

interface Stats {
  hasErrors(): boolean;
  toString(options: object): string;
}
interface Compiler {
  close(done: () => void): void;
}
type Webpack = (options: object, done: (error: Error | null, stats?: Stats) => void) => Compiler;

// rspack accepts webpack's configuration.
export const webpack = bundler("webpack", "webpack", (tool) => tool as Webpack);
export const rspack = bundler("Rspack", "@rspack/core", (tool) => (tool as { rspack: Webpack }).rspack);

function bundler(name: string, packageName: string, compilerOf: (tool: unknown) => Webpack): Bundler {
  return {
    name,
    version: toolVersion("bundlers", packageName),
    kinds: ["esm", "cjs", "require"],
    async bundle(job) {
      await run(compilerOf(requireTool("bundlers", packageName)), configuration(job));
      return join(job.outDir, `program.${extensionOf(job.kind)}`);
    },
  };
}

function configuration({ entry, kind, outDir }: Job): object {
  return {
    mode: "production",
    target: "node20",
    entry: { program: entry },
    // Minification in JavaScript takes most of webpack's time, and the case of esbuild is minified.
    optimization: { minimize: false },
    experiments: kind === "esm" ? { outputModule: true } : {},
    output: {
      path: outDir,
      filename: `[name].${extensionOf(kind)}`,
      chunkFilename: `[name].${extensionOf(kind)}`,
      ...(kind === "esm" && { module: true, chunkFormat: "module" }),
    },
  };
}

function run(start: Webpack, options: object): Promise<void> {
  return new Promise((done, fail) => {
    const compiler = start(options, (error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
        else done();
      });
    });
  });
}
