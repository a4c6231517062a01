import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { services } from "../../codegen/models/index.js";
import { bareMembers } from "./bare-members.js";
import { importedFromBeside, usedOnLoad } from "./used-on-load.js";

const sources = join(import.meta.dirname, "..", "..", "src");

describe("the generated classes of", () => {
  it.each(services.map(({ name }) => name))("%s have a doc comment on every member", (service) => {
    const folder = join(sources, service, "generated");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const bare = files.flatMap((file) => bareMembers(readFileSync(join(folder, file), "utf8")));
    expect(files).toContain("index.ts");
    expect(bare).toEqual([]);
  });

  // They import each other in cycles: whichever is loaded first finds the others not yet evaluated.
  it.each(services.map(({ name }) => name))("%s use each other only within methods", (service) => {
    const folder = join(sources, service, "generated");
    const classes = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "index.ts");
    const used = classes.flatMap((file) => usedOnLoad(readFileSync(join(folder, file), "utf8")));
    const bases = classes.filter((file) => file.endsWith("-base.ts"));
    expect(used.filter((name) => !name.endsWith("Base"))).toEqual([]);
    expect(bases.flatMap((file) => importedFromBeside(readFileSync(join(folder, file), "utf8")))).toEqual([]);
  });
});

describe("a use of another class on load", () => {
  const other = 'import { Other } from "./other.js";\n';

  it.each([
    ["a base class", "class One extends Other {}"],
    ["a static member", "class One { static readonly other = new Other(); }"],
    ["a constant", "const others = [Other];"],
  ])("is found in %s", (_place, code) => {
    expect(usedOnLoad(other + code)).toEqual(["Other"]);
  });

  it.each([
    ["a method", "class One { other(): Other { return new Other(); } }"],
    ["a function in a constant", "const list = { items: () => [new Other()] };"],
    ["a type", "const others: Other[] = [];"],
  ])("is not found in %s", (_place, code) => {
    expect(usedOnLoad(other + code)).toEqual([]);
  });
});
