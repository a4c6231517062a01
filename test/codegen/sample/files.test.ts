import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { check, resolveConfig } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";
import { generateService } from "../../../codegen/generate.js";
import { bareMembers } from "../bare-members.js";
import { sampleOptions } from "./generate.js";
import { zoo } from "./models/index.js";

// The files below sample/zoo/generated are the expected output, and the code that the other sample tests run.
// After an intended change of the generator: npx vitest run --project codegen --update

const generated = join(sampleOptions.sourceRoot, "zoo", "generated");
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
let files: Map<string, string>;

beforeAll(async () => {
  files = await generateService(zoo, sampleOptions);
});

describe("the files of the sample service", () => {
  it.each(filesIn(generated))("include %s as expected", async (name) => {
    await expect(files.get(`zoo/generated/${name}`)).toMatchFileSnapshot(join(generated, name));
  });

  it("are a class for each resource, a collection for each that is listed, the root, the waiters and the index", () => {
    const names = [...files.keys()].map((path) => path.replace("zoo/generated/", ""));
    const resources = ["animal", "check-up", "enclosure", "feeding", "keeper", "label", "passport"];
    const listed = ["animal", "enclosure", "feeding", "keeper", "label"];
    const expected = [
      ...resources.map((name) => `${name}.ts`),
      ...listed.map((name) => `${name}-collection.ts`),
      "zoo-resource.ts",
      "waiters/describe-animals.ts",
      "waiters/list-feedings.ts",
      "index.ts",
      "tables/hours.ts",
      "deferred-grooming.ts",
    ];
    expect(names.sort()).toEqual(expected.sort());
    expect(filesIn(generated).sort()).toEqual(names);
  });

  it("are the same when generated again", async () => {
    expect(await generateService(zoo, sampleOptions)).toEqual(files);
  });

  it("are formatted with the project's settings", async () => {
    const style = await resolveConfig(join(generated, "index.ts"));
    const checks = [...files].map(async ([path, text]) => {
      const isFormatted = await check(text, { ...style, parser: "typescript" });
      return isFormatted ? [] : [path];
    });
    expect((await Promise.all(checks)).flat()).toEqual([]);
  });

  it("pass the linter", async () => {
    const oxlint = join("node_modules", "oxlint", "bin", "oxlint");
    const run = promisify(execFile)(process.execPath, [oxlint, "--deny-warnings", generated]);
    await expect(run).resolves.toMatchObject({ stderr: "" });
  });

  it("start with a comment that says what generated them", () => {
    for (const text of files.values()) {
      expect(text.split("\n")[0]).toBe(
        "// Generated from codegen/models by `npm run codegen`. Change the model, not this file.",
      );
    }
  });

  it("have a doc comment on every public member", () => {
    const bare = [...files.values()].flatMap(bareMembers);
    expect(bare).toEqual([]);
  });
});
