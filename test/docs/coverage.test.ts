import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { services } from "../../codegen/models/index.js";
import { projectRoot } from "./support/pages.js";

const readme = readFileSync(join(projectRoot, "README.md"), "utf8");

/** The resources of a subpath according to the README. */
function named(subpath: string): string[] {
  const item = new RegExp(`^- \\*\\*\`${subpath}\`\\*\\*(.*?)(?=^- |^$)`, "ms").exec(readme)?.[1] ?? "";
  return [...item.matchAll(/`([A-Z]\w+)`/g)].map(([, name = ""]) => name).sort();
}

/** The resources that it exports. */
function exported(service: object): string[] {
  const classes = Object.entries(service).filter(([, value]) => hasName(value) && !("createClient" in value));
  return classes.map(([name]) => name).sort();
}

function hasName(value: unknown): value is { readonly resourceName: string } {
  return typeof value === "function" && "resourceName" in value;
}

describe("the README's list of resources", () => {
  it.each(services.map(({ name }) => name))("matches the exports of tucuxi/%s", async (name) => {
    const service = (await import(join(projectRoot, "src", name, "index.ts"))) as object;
    expect(named(`tucuxi/${name}`)).toEqual(exported(service));
  });
});
