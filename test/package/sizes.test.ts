import { build } from "esbuild";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entries } from "../../packaging/entries.js";
import { project } from "./support/run.js";

// What the library adds to a program's bundle besides the clients: minified, without what is loaded on
// demand.

/** In kB; raise it here, where a reviewer sees the change. */
const BUDGETS: Readonly<Record<string, number>> = {
  tucuxi: 77,
  "tucuxi/dynamodb": 192,
  "tucuxi/ec2": 240,
  "tucuxi/elb": 115,
  "tucuxi/glacier": 120,
  "tucuxi/iam": 186,
  "tucuxi/s3": 187,
  "tucuxi/sns": 132,
};
/** A service without a budget of its own. */
const USUAL = 151;

/** A program that lists and reads: docs/decisions/rooms-are-loaded-when-first-used.md. */
const LISTS_AND_READS = `
  import { S3Resource } from "./dist/esm/s3.js";
  for await (const object of new S3Resource().bucket("photos").objects) console.log(await object.text());
`;

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
  const { started } = await bundled(`import * as all from "./dist/esm/${name}.js"; console.log(all);`);
  expect(started / 1000).toBeLessThan(BUDGETS[specifier] ?? USUAL);
});

it("a program that lists and reads starts without what changes and transfers, and all of S3 is within its budget", async () => {
  const { started, whole } = await bundled(LISTS_AND_READS);
  expect(started / 1000).toBeLessThan(186);
  expect(whole / 1000).toBeLessThan(330);
});

it.each(GUARDS)("%s alone adds almost nothing", async (guard) => {
  const code = `import { ${guard} } from "./dist/esm/index.js"; console.log(${guard}(undefined));`;
  expect((await bundled(code)).started).toBeLessThan(600);
});

describe("an unused import", () => {
  it.each(entries)("of $specifier adds nothing", async ({ name }) => {
    expect((await bundled(`import "./dist/esm/${name}.js";`)).started).toBe(0);
  });
});

interface Sizes {
  /** The bytes that are loaded at the start of the program. */
  readonly started: number;
  /** The same, plus what is loaded on demand. */
  readonly whole: number;
}

async function bundled(contents: string): Promise<Sizes> {
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
  const sizeOf = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + (metafile.outputs[path]?.bytes ?? 0), 0);
  return { started: sizeOf([...started]), whole: sizeOf(outputs.map(([path]) => path)) };
}
