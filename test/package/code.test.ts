import { readdirSync, readFileSync } from "node:fs";
import { builtinModules, createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entries } from "../../packaging/entries.js";
import { project } from "./support/run.js";

const dist = join(project, "dist");
const require = createRequire(join(dist, "index.js"));

type Exports = Readonly<Record<string, unknown>>;

const formats: readonly (readonly [string, (name: string) => Promise<Exports>])[] = [
  ["esm", async (name) => (await import(join(dist, `esm/${name}.js`))) as Exports],
  ["cjs", async (name) => require(`./cjs/${name}.js`) as Exports],
];

describe.each(formats)("dist/%s", (format, load) => {
  const files = readdirSync(join(dist, format)).filter((file) => file.endsWith(".js"));
  const code = files.map((file) => readFileSync(join(dist, format, file), "utf8")).join("\n");

  it.each(entries)("exports the expected names from $specifier", async ({ name }) => {
    const exported = Object.entries(await load(name)).filter(([, value]) => typeof value === "function");
    expect(exported.length).toBeGreaterThan(5);
    expect(exported.filter(([key, value]) => (value as { name: string }).name !== key)).toEqual([]);
  });

  it("imports Node's modules with the prefix `node:`, so that no package can replace them", () => {
    const imported = [...code.matchAll(/(?:\bfrom |\bimport |\b(?:import|require)\()"([^"]+)"/g)].map(
      ([, name = ""]) => name,
    );
    expect(imported).toContain("node:crypto");
    expect(imported.filter((name) => builtinModules.includes(name))).toEqual([]);
  });

  it("preserves the names of internal classes", () => {
    const renamed = [...code.matchAll(/\b(?:var|let|const) (\w+) ?= ?class +(\w+)/g)]
      .filter(([, variable, name]) => name !== "extends" && variable !== name)
      .map(([declaration]) => declaration);
    expect(renamed).toEqual([]);
    expect(code).toMatch(/\bvar ResourceIterator ?= ?class ?\{/);
  });

  it("has short lines, as Node prints the throwing one above an uncaught error", () => {
    const throwing = code.split("\n").filter((line) => line.includes("throw "));
    expect(Math.max(...throwing.map((line) => line.length))).toBeLessThan(1_000);
  });

  it("uses the syntax of its target, which Node runs fastest", () => {
    expect(code).toContain("?.");
    expect(code).toContain("??");
    expect(code).toMatch(/(?:^ {2}|[{;}])#\w+/m);
    expect(code).toMatch(/\bstatic \w+ ?=/);
    expect(code).not.toMatch(
      /_optionalChain|_nullishCoalesce|__private\w*\(|__publicField|__async\(|__name\(/,
    );
  });
});

it("has one core for all entries of a format", async () => {
  for (const [, load] of formats) {
    const roots = (await Promise.all(entries.map(({ name }) => load(name)))).flatMap((exported) =>
      Object.values(exported).flatMap((value) =>
        typeof value === "function" && "createClient" in value
          ? [Object.getPrototypeOf(value) as unknown]
          : [],
      ),
    );
    expect(roots).toHaveLength(entries.length - 1);
    expect(new Set(roots).size).toBe(1);
  }
});
