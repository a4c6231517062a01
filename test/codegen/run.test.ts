import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generateService } from "../../codegen/generate.js";
import type { ServiceModel } from "../../codegen/model/index.js";
import { run } from "../../codegen/run.js";
import { resourceWith, service } from "./refused/refused.js";
import { sampleOptions } from "./sample/generate.js";

let sourceRoot: string;
let generated: string;
let printed: string[];

beforeEach(async () => {
  sourceRoot = mkdtempSync(join(tmpdir(), "tucuxi-codegen-"));
  generated = join(sourceRoot, "zoo", "generated");
  printed = [];
  mkdirSync(generated, { recursive: true });
  for (const [path, text] of await generate(service)) {
    mkdirSync(dirname(join(sourceRoot, path)), { recursive: true });
    writeFileSync(join(sourceRoot, path), text);
  }
});

afterEach(() => rmSync(sourceRoot, { recursive: true }));

/** The effect of `npm run codegen -- …args` on a copy of the sample. */
function codegen(...args: string[]): Promise<number> {
  return codegenOf([service], ...args);
}

function codegenOf(services: readonly ServiceModel[], ...args: string[]): Promise<number> {
  return run({ services, sourceRoot, args, print: (line) => printed.push(line), generate });
}

const texts = new Map<ServiceModel, Promise<Map<string, string>>>();

/** Generates each model once, as these tests examine only what happens to the files. */
function generate(model: ServiceModel): Promise<Map<string, string>> {
  const files = texts.get(model) ?? generateService(model, sampleOptions);
  texts.set(model, files);
  return files;
}

/** All files with their contents and modification times. */
function state(folder = sourceRoot): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, "utf8")]));
}

const says = "The generated code is not what the models say: run npm run codegen.";

describe("codegen --check", () => {
  it("succeeds if the generated files are up to date", async () => {
    await expect(codegen("--check")).resolves.toBe(0);
    expect(printed).toEqual([]);
  });

  it.each([
    [
      "a changed file",
      () => writeFileSync(join(generated, "animal.ts"), "// mine\n"),
      "zoo/generated/animal.ts differs",
    ],
    ["a missing file", () => rmSync(join(generated, "label.ts")), "zoo/generated/label.ts is missing"],
    [
      "an extra file",
      () => writeFileSync(join(generated, "lion.ts"), ""),
      "zoo/generated/lion.ts has no model",
    ],
    [
      "files of a service without a model",
      () => {
        mkdirSync(join(sourceRoot, "farm", "generated"), { recursive: true });
        writeFileSync(join(sourceRoot, "farm", "generated", "cow.ts"), "");
      },
      "farm/generated/cow.ts has no model",
    ],
  ])("reports %s and writes nothing", async (_, drift, found) => {
    drift();
    const before = state();
    await expect(codegen("--check")).resolves.toBe(1);
    expect(printed).toEqual([says, `  ${found}`]);
    expect(state()).toEqual(before);
  });

  it("names every difference", async () => {
    rmSync(join(generated, "label.ts"));
    writeFileSync(join(generated, "lion.ts"), "");
    await codegen("--check");
    expect(printed).toEqual([
      says,
      "  zoo/generated/label.ts is missing",
      "  zoo/generated/lion.ts has no model",
    ]);
  });
});

describe("codegen", () => {
  it("writes missing and changed files, and removes those without a model", async () => {
    const expected = state(generated);
    writeFileSync(join(generated, "animal.ts"), "// mine\n");
    rmSync(join(generated, "label.ts"));
    writeFileSync(join(generated, "lion.ts"), "");
    await expect(codegen()).resolves.toBe(0);
    expect(state(generated)).toEqual(expected);
    expect(printed).toEqual([`${Object.keys(expected).length} files, 3 changed.`]);
  });

  it("creates the folder of a new service", async () => {
    const expected = state(generated);
    rmSync(generated, { recursive: true });
    await codegen();
    expect(state(generated)).toEqual(expected);
  });

  it("does not touch hand-written files", async () => {
    const own = join(sourceRoot, "zoo", "mine.ts");
    writeFileSync(own, "export {};\n");
    await codegen();
    expect(existsSync(own)).toBe(true);
  });

  it("writes nothing if a model is refused, and prints the reasons", async () => {
    writeFileSync(join(generated, "animal.ts"), "// mine\n");
    const before = state();
    const wrong = resourceWith("Animal", { state: "Moo" });
    await expect(codegenOf([service, wrong])).resolves.toBe(1);
    expect(printed.join("\n")).toContain("zoo.Animal.state: ");
    expect(state()).toEqual(before);
  });

  it("generates only the named services", async () => {
    rmSync(join(generated, "label.ts"));
    await expect(codegen("zo")).resolves.toBe(1);
    expect(printed).toEqual(["There is no service zo. Did you mean zoo?"]);
    await expect(codegen("zoo")).resolves.toBe(0);
    expect(existsSync(join(generated, "label.ts"))).toBe(true);
  });
});
