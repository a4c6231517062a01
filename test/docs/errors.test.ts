import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { services } from "../../codegen/models/index.js";
import { TucuxiError } from "../../src/index.js";
import { projectRoot } from "./support/pages.js";

const page = readFileSync(join(projectRoot, "docs/guide/errors.md"), "utf8");
/** The names at the start of the rows of the page's table. */
const listed = [...page.matchAll(/^\| `(\w+Error)`/gm)].map(([, name = ""]) => name).sort();

/** Errors that only serve as base classes. */
const BASES = ["ResourceError", "TucuxiError"];

async function exported(path: string): Promise<string[]> {
  const module = (await import(join(projectRoot, "src", path, "index.ts"))) as object;
  return Object.entries(module)
    .filter(([, value]) => typeof value === "function" && value.prototype instanceof TucuxiError)
    .map(([name]) => name);
}

describe("the page about errors", () => {
  it("lists every error that a subpath exports, and no other", async () => {
    const names = await Promise.all(["", ...services.map(({ name }) => name)].map(exported));
    const all = new Set(names.flat().filter((name) => !BASES.includes(name)));
    expect(listed).toEqual([...all].sort());
  });
});
