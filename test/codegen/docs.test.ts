import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ModelError } from "../../codegen/check/problems.js";
import { generateDocs } from "../../codegen/docs/generate-docs.js";
import { code, firstSentence, table } from "../../codegen/docs/markdown-table.js";
import { generateService } from "../../codegen/generate.js";
import type { ServiceModel } from "../../codegen/model/index.js";
import { run } from "../../codegen/run.js";
import { sampleOptions } from "./sample/generate.js";
import { zoo } from "./sample/models/index.js";

// The pages below sample/docs are the expected output.
// After an intended change of the generator: npx vitest run --project codegen --update

const docsRoot = join(import.meta.dirname, "sample", "docs");
let pages: Map<string, string>;

beforeAll(async () => {
  pages = await docsOf(zoo);
});

async function docsOf(model: ServiceModel): Promise<Map<string, string>> {
  const generated = await generateService(model, sampleOptions);
  return generateDocs(model, { ...sampleOptions, docsRoot, generated });
}

/** The sample without the actions that create and close enclosures. */
const withoutClosing: ServiceModel = {
  ...zoo,
  resources: { ...zoo.resources, Enclosure: { ...zoo.resources.Enclosure, actions: {} } },
  actions: { admitAnimals: zoo.actions.admitAnimals, callKeeper: zoo.actions.callKeeper },
};

async function problemsOf(model: ServiceModel): Promise<readonly string[]> {
  const error: unknown = await docsOf(model).catch((reason: unknown) => reason);
  return error instanceof ModelError ? error.problems : [];
}

describe("the pages of the sample service", () => {
  const expected = readdirSync(docsRoot, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".md"),
  );

  it.each(expected)("include %s as expected", async (name) => {
    await expect(pages.get(name)).toMatchFileSnapshot(join(docsRoot, name));
  });

  it("consist of one for each resource, one for the root and one for the operations", () => {
    const resources = ["animal", "check-up", "enclosure", "feeding", "keeper", "label", "passport"];
    const names = [
      "operations/zoo",
      "reference/zoo/README",
      ...resources.map((name) => `reference/zoo/${name}`),
    ];
    expect([...pages.keys()].sort()).toEqual(names.map((name) => `${name}.md`).sort());
    expect(expected.sort()).toEqual([...pages.keys()].sort());
  });

  it("link only to existing pages", () => {
    for (const [path, text] of pages) {
      const links = [...text.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, link = ""]) =>
        join(path, "..", link),
      );
      expect(links.filter((link) => !pages.has(link))).toEqual([]);
    }
  });
});

describe("the operations that a member calls", () => {
  it.each([
    ["a generated action", "CallKeeper", "Keeper.call"],
    ["a factory of the root", "CreateEnclosure", "ZooResource.createEnclosure"],
    ["a batch action", "DeleteFeedings", "FeedingCollection.delete"],
    ["a collection", "ListFeedings", "Enclosure.feedings"],
    ["a waiter", "DescribeAnimals", "Animal.waitUntilAwake"],
    ["a load", "GetPassport", "Passport.load"],
    ["a hand-written load", "ListKeepers", "Keeper.load"],
    ["a hand-written method", "FeedAnimals", "Animal.pet"],
    ["a method that uses a collection", "DescribeAnimals", "ZooResource.census"],
  ])("are found for %s", (_what, operation, member) => {
    const row = (pages.get("operations/zoo.md") ?? "")
      .split("\n")
      .find((line) => line.includes(`\`${operation}\``));
    expect(row).toContain(`[\`${member}\`]`);
  });
});

describe("operations that no member calls", () => {
  it("require a reason", async () => {
    expect(await problemsOf(withoutClosing)).toEqual([
      "zoo.uncalled: no member calls CloseEnclosure; say why, or add one",
      "zoo.uncalled: no member calls CreateEnclosure; say why, or add one",
    ]);
  });

  it("are listed below their reason", async () => {
    const uncalled = { CreateEnclosure: "The zoo is full.", "*": "Nobody asked." };
    const text = (await docsOf({ ...withoutClosing, uncalled })).get("operations/zoo.md");
    expect(text).toContain("have a member in `tucuxi/zoo`. The others are listed below");
    expect(text).toContain("## Operations without a member\n\nNobody asked.\n\n- `CloseEnclosure`\n");
    expect(text).toContain("The zoo is full.\n\n- `CreateEnclosure`\n");
  });

  it("must not be given reasons if they are called or do not exist", async () => {
    const uncalled = { CloseEnclosure: "The zoo is full.", CloseEnclosures: "A typo." };
    expect(await problemsOf({ ...zoo, uncalled })).toEqual([
      "zoo.uncalled: CloseEnclosure is called by ZooResource.closeEnclosure",
      "zoo.uncalled: there is no operation CloseEnclosures. Did you mean CloseEnclosure, ListEnclosures, CreateEnclosure?",
    ]);
  });
});

describe("npm run codegen", () => {
  let root: string;
  let folder: string;
  let printed: string[];
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "tucuxi-docs-"));
    folder = join(root, "docs");
    for (const name of ["docs", "src"]) mkdirSync(join(root, name));
    printed = [];
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const codegen = (...args: string[]): Promise<number> =>
    run({
      services: [zoo],
      sourceRoot: join(root, "src"),
      docsRoot: folder,
      args,
      print: (line) => printed.push(line),
      generate: (model) => generateService(model, sampleOptions),
      document: async () => pages,
    });

  it("writes the pages, and then has nothing left to do", async () => {
    expect(await codegen()).toBe(0);
    expect(readFileSync(join(folder, "operations/zoo.md"), "utf8")).toBe(pages.get("operations/zoo.md"));
    expect(await codegen("--check")).toBe(0);
  });

  it("reports differences with --check, and changes nothing", async () => {
    await codegen();
    printed = [];
    writeFileSync(join(folder, "operations/zoo.md"), "by hand");
    rmSync(join(folder, "reference/zoo/animal.md"));
    writeFileSync(join(folder, "reference/zoo/dodo.md"), "extinct");
    expect(await codegen("--check")).toBe(1);
    expect(printed).toEqual([
      "The generated code is not what the models say: run npm run codegen.",
      "  docs/operations/zoo.md differs",
      "  docs/reference/zoo/animal.md is missing",
      "  docs/reference/zoo/dodo.md has no model",
    ]);
    expect(readFileSync(join(folder, "operations/zoo.md"), "utf8")).toBe("by hand");
  });

  it("does not touch files that are not generated", async () => {
    writeFileSync(join(folder, "guide.md"), "by hand");
    await codegen();
    expect(await codegen("--check")).toBe(0);
    expect(readFileSync(join(folder, "guide.md"), "utf8")).toBe("by hand");
  });
});

describe("a table", () => {
  it("escapes a bar in a cell", () => {
    expect(table(["a", "b"], [[code("x | y"), "z"]])).toBe("| a | b |\n| --- | --- |\n| `x \\| y` | z |");
  });

  it("is empty without rows", () => {
    expect(table(["a"], [])).toBe("");
  });
});

describe("the first sentence", () => {
  it.each([
    ["of one", "One.", "One."],
    ["of two", "One. Two.", "One."],
    ["over two lines", "One\nline. Two.", "One line."],
    ["of two paragraphs", "One\n\nTwo.", "One"],
    ["before a tag", "One\n@throws `TypeError`", "One"],
    ["before a list", "These:\n\n- one", "These."],
    ["with an abbreviation", "Of e.g. this. Two.", "Of e.g. this."],
    ["before code", "One. `two` is it.", "One."],
  ])("%s", (_what, doc, sentence) => {
    expect(firstSentence(doc)).toBe(sentence);
  });
});
