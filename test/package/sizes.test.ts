import { build } from "esbuild";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entries } from "../../packaging/entries.js";
import { project } from "./support/run.js";

// What a program takes into its bundle, beside the clients: minified, without what is loaded on demand.

/** In kB; who needs more says so here, where a reviewer sees it. */
const BUDGETS: Readonly<Record<string, number>> = {
  tucuxi: 72,
  "tucuxi/ec2": 240,
  "tucuxi/elb": 130,
  "tucuxi/elbv2": 175,
  "tucuxi/s3": 310,
};
/** A service that has no budget of its own. */
const USUAL = 260;

const GUARDS = [
  "isAbortError",
  "isBatchActionError",
  "isNotFound",
  "isResource",
  "isResourceNotFound",
  "isResourceNotLoaded",
  "isTucuxiError",
  "isWaiterFailure",
  "isWaiterTimeout",
];

it.each(entries)("$specifier is within its budget", async ({ name, specifier }) => {
  const bytes = await bundled(`import * as all from "./dist/esm/${name}.js"; console.log(all);`);
  expect(bytes / 1000).toBeLessThan(BUDGETS[specifier] ?? USUAL);
});

it.each(GUARDS)("%s alone costs next to nothing", async (guard) => {
  const code = `import { ${guard} } from "./dist/esm/index.js"; console.log(${guard}(undefined));`;
  expect(await bundled(code)).toBeLessThan(600);
});

describe("an import of which nothing is used", () => {
  it.each(entries)("of $specifier costs nothing", async ({ name }) => {
    expect(await bundled(`import "./dist/esm/${name}.js";`)).toBe(0);
  });
});

/** The bytes that are loaded when the program starts. */
async function bundled(contents: string): Promise<number> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: project, sourcefile: "program.js" },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["@aws-sdk/*", "@smithy/*"],
    outdir: join(project, "unwritten"),
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const outputs = Object.entries(metafile.outputs);
  const started = new Set(
    outputs.flatMap(([path, { entryPoint }]) => (entryPoint === "program.js" ? [path] : [])),
  );
  for (const path of started) {
    for (const { kind, path: imported } of metafile.outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && metafile.outputs[imported]) started.add(imported);
    }
  }
  return outputs.reduce((sum, [path, { bytes }]) => (started.has(path) ? sum + bytes : sum), 0);
}
