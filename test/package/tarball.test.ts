import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { publint } from "publint";
import { describe, expect, inject, it } from "vitest";
import { entries } from "../../packaging/entries.js";
import { project, run, succeed, write } from "./support/run.js";

const { consumer, tarball } = inject("packed");
const installed = join(consumer, "node_modules/tucuxi");
const files = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name).slice(installed.length + 1));

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: unknown;
}

const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Manifest;

describe("the tarball", () => {
  it("passes publint", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it("passes attw", async () => {
    const attw = join(project, "node_modules/.bin/attw");
    const { status, stdout } = await run(attw, ["--no-color", tarball], project);
    expect(stdout).toContain("tucuxi/s3");
    expect({ status, stdout: status === 0 ? "" : stdout }).toEqual({ status: 0, stdout: "" });
  });

  it("contains the build, the sources, the docs and examples that the README links to, the licence, and nothing else", () => {
    const usual =
      /^(dist|src)\/.*\.(js|cjs|ts|map)$|^dist\/\w+\/package\.json$|^(docs|examples)\/.*\.(md|ts|Dockerfile)$|^docs\/production\/benchmarks\.(json|svg)$/;
    const other = files.filter((file) => !usual.test(file));
    expect(files).toContain("docs/README.md");
    expect(other.sort()).toEqual(
      [
        "AGENTS.md",
        "CHANGELOG.md",
        "CODE_OF_CONDUCT.md",
        "CONTRIBUTING.md",
        "LICENSE",
        "NOTICE",
        "README.md",
        "SECURITY.md",
        "package.json",
      ].filter((file) => existsSync(join(project, file))),
    );
  });

  it("contains every file that its exports name", () => {
    const named = [...JSON.stringify(manifest.exports).matchAll(/"\.\/([^"]*\.(?:js|ts|json))"/g)].map(
      ([, file]) => file,
    );
    expect(named.length).toBeGreaterThan(4 * entries.length);
    expect(named.filter((file) => !files.includes(file ?? ""))).toEqual([]);
  });

  it("describes all entries in the same way", () => {
    const descriptions = entries.map(({ name, types }) =>
      JSON.stringify(manifest.exports[name === "index" ? "." : `./${name}`])
        .replaceAll(`/types/${types}`, "/types/<types>")
        .replaceAll(`/${name}.`, "/<name>."),
    );
    expect(new Set(descriptions).size).toBe(1);
  });

  it("has an entry for each folder of a service", () => {
    const services = readdirSync(join(project, "src"), { withFileTypes: true })
      .filter(
        (folder) => folder.isDirectory() && existsSync(join(folder.parentPath, folder.name, "index.ts")),
      )
      .map((folder) => folder.name);
    expect(entries.map(({ name }) => name).sort()).toEqual(["index", ...services].sort());
  });

  it("has source maps that refer to the sources in it", () => {
    const maps = files.filter((file) => file.endsWith(".map"));
    expect(maps.length).toBeGreaterThan(50);
    const lost = maps.flatMap((file) => {
      const path = join(installed, file);
      const map = JSON.parse(readFileSync(path, "utf8")) as SourceMap;
      return map.sources
        .filter((source) => !existsSync(resolve(dirname(path), source)))
        .map((source) => `${file}: ${source}`);
    });
    expect(lost).toEqual([]);
  });

  it.each(["cjs", "esm"])("has stack traces of dist/%s that refer to those sources", async (format) => {
    const code = `
      import { S3Resource } from "./node_modules/tucuxi/dist/${format}/s3.js";
      try {
        new S3Resource({ client: { config: {}, send() {} } }).bucket("");
      } catch ({ stack }) {
        console.log(stack);
      }
    `;
    write(join(consumer, `stack-${format}.mjs`), code);
    const stack = await succeed(process.execPath, ["--enable-source-maps", `stack-${format}.mjs`], consumer);
    const [, file = "", line = ""] = /tucuxi[\\/](src[\\/]core[\\/]\S+\.ts):(\d+)/.exec(stack) ?? [];
    const source = readFileSync(join(installed, file), "utf8").split("\n");
    expect(source[Number(line) - 1]).toContain("new TypeError(");
  });

  it("has no dead links", () => {
    const dead = files
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) => {
        const text = readFileSync(join(installed, file), "utf8").replaceAll(/^```[^]*?^```/gm, "");
        const links = [...text.matchAll(/\]\(([^()#\s]+)(?:#[^()]*)?\)/g)].map(([, link = ""]) => link);
        return links
          .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(installed, dirname(file), link)))
          .map((link) => `${file}: ${link}`);
      });
    expect(dead).toEqual([]);
  });

  it("names no source map that is missing", () => {
    const lost = files
      .filter((file) => /\.(js|d\.ts)$/.test(file))
      .filter((file) => {
        const [, map] =
          /^\/\/# sourceMappingURL=(.*)$/m.exec(readFileSync(join(installed, file), "utf8")) ?? [];
        return map !== undefined && !existsSync(join(dirname(join(installed, file)), map));
      });
    expect(lost).toEqual([]);
  });
});
