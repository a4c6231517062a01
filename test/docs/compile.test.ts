import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "./support/compile.js";
import { commentSnippets } from "./support/comments.js";
import { readPages } from "./support/pages.js";
import { makeSnippet } from "./support/snippet.js";
import { snippetOf } from "./support/snippet-plugin.js";

// One program for all of them: reading the SDK's types takes long, not checking the blocks.
const pages = readPages().map(({ path, ...page }) => {
  const blocks = page.blocks.filter(({ language }) => language === "ts");
  return { path, snippets: blocks.map((block) => snippetOf({ path, ...page }, block)) };
});
const comments = commentSnippets();
const prelude = 'import { EC2Resource } from "tucuxi/ec2";\nconst ec2 = new EC2Resource();';
const wrong = makeSnippet("wrong.md:1", prelude, 'ec2.instance("i-1");\nec2.instances.stopp();');
let complaints: { readonly name: string; readonly line: number; readonly message: string }[];

beforeAll(() => {
  const all = [...pages.flatMap(({ snippets }) => snippets), ...comments, wrong];
  complaints = compile(all).map(({ snippet, line, message }) => ({ name: snippet.name, line, message }));
}, 120_000);

describe("the code of", () => {
  const withCode = pages.filter(({ snippets }) => snippets.length > 0);
  it.each(withCode)("$path compiles", ({ snippets }) => {
    const names = new Set(snippets.map(({ name }) => name));
    expect(complaints.filter(({ name }) => names.has(name))).toEqual([]);
  });

  it("the examples in doc comments compiles", () => {
    const names = new Set(comments.map(({ name }) => name));
    expect(complaints.filter(({ name }) => names.has(name))).toEqual([]);
  });
});

it("reports an error with the line that readers see", () => {
  const lines = complaints.filter(({ name }) => name === wrong.name).map(({ line }) => line);
  expect(lines).toEqual([2]);
});

it("finds the examples of hand-written and generated code", () => {
  const folders = comments.map(({ name }) => name.split("/").slice(0, 3).join("/"));
  expect(folders).toEqual(
    expect.arrayContaining(["src/core/session", "src/elb/generated", "src/elb/load-balancer"]),
  );
});
