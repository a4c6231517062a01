import { type BuildOptions, build } from "esbuild";
import { join } from "node:path";
import { build as buildByVite } from "vite";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { succeed, write } from "./support/run.js";

const { consumer } = inject("packed");
const entry = join(consumer, "bundled.mjs");

beforeAll(() => {
  write(
    entry,
    `
      import { S3Resource } from "tucuxi/s3";
      import { isResource, Session } from "tucuxi";
      const s3 = new Session({ region: "eu-west-1" }).resource(S3Resource);
      console.log(JSON.stringify([isResource(s3.bucket("b")), typeof s3.meta.client.send]));
    `,
  );
});

describe("a bundle by esbuild", () => {
  const ways: readonly (readonly [string, BuildOptions])[] = [
    ["by default", {}],
    ["with the clients' ES modules", { mainFields: ["module", "main"] }],
    ["with custom conditions, which disable `module`", { conditions: ["production"] }],
    ["as CommonJS", { format: "cjs" }],
    ["minified", { minify: true, keepNames: true }],
  ];

  it.each(ways)("works %s", async (way, options) => {
    const extension = options.format === "cjs" ? "cjs" : "mjs";
    const outfile = join(consumer, `bundles/${way.replaceAll(/\W+/g, "-")}.${extension}`);
    await build({
      entryPoints: [entry],
      bundle: true,
      platform: "node",
      format: "esm",
      banner: extension === "mjs" ? { js: BANNER } : {},
      outfile,
      logLevel: "silent",
      ...options,
    });
    expect(JSON.parse(await succeed(process.execPath, [outfile], consumer))).toEqual([true, "function"]);
  });
});

// esbuild's own advice for CommonJS in an ES module that runs in Node.
const BANNER = `import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);`;

it("works in a bundle by Vite", async () => {
  await buildByVite({
    root: consumer,
    logLevel: "silent",
    build: { ssr: "bundled.mjs", outDir: "bundles/vite", minify: false },
    ssr: { noExternal: true },
  });
  expect(JSON.parse(await succeed(process.execPath, ["bundles/vite/bundled.js"], consumer))).toEqual([
    true,
    "function",
  ]);
});
