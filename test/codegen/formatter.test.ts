import { readFileSync, writeFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { Formatter } from "../../codegen/formatter.js";
import { useTemporaryDirectory } from "../support/directory/temporary-directory.js";

const folder = useTemporaryDirectory();
const options = { parser: "typescript" } as const;
let file: string;

/** What an earlier run has formatted, with a mark that shows where it is used. */
beforeEach(async () => {
  file = folder.at("cache/formatted.json");
  const earlier = new Formatter();
  await earlier.format("let a  = 1", options);
  earlier.write(file);
  writeFileSync(file, readFileSync(file, "utf8").replace("let a", "/* known */ let a"));
});

async function formatted(...args: Parameters<Formatter["format"]>): Promise<string> {
  const formatter = new Formatter();
  formatter.read(file);
  return formatter.format(...args);
}

it("does not format again what an earlier run has formatted", async () => {
  expect(await formatted("let a  = 1", options)).toBe("/* known */ let a = 1;\n");
});

it("formats another text, or one with other options", async () => {
  expect(await formatted("let a  = 2", options)).toBe("let a = 2;\n");
  expect(await formatted("let a  = 1", { ...options, semi: false })).toBe("let a = 1\n");
});

it("keeps only the texts of the last run", async () => {
  const formatter = new Formatter();
  formatter.read(file);
  await formatter.format("let b  = 1", options);
  formatter.write(file);
  expect(Object.values(JSON.parse(readFileSync(file, "utf8")) as object)).toEqual(["let b = 1;\n"]);
});

it("formats everything without an earlier run", async () => {
  file = folder.at("nothing.json");
  expect(await formatted("let a  = 1", options)).toBe("let a = 1;\n");
});
