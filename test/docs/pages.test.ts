import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linkTarget, projectRoot, readPages } from "./support/pages.js";
import { unseenNames } from "./support/unseen-names.js";

const pages = readPages();

describe.each(pages.map((page) => [page.path, page] as const))("%s", (path, page) => {
  it("links only to existing targets", () => {
    const broken = page.links.filter(({ target }) => {
      const [file = "", anchor] = target.split("#");
      const found = linkTarget(path, file);
      if (!existsSync(join(projectRoot, found))) return true;
      const anchors = pages.find((other) => other.path === found)?.anchors;
      return anchor !== undefined && !anchors?.includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it("shows the imports and the roots that its examples use", () => {
    expect(unseenNames(page.blocks.filter(({ language }) => language === "ts"))).toEqual([]);
  });

  it("names only existing scripts of package.json", () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const text = readFileSync(join(projectRoot, path), "utf8");
    const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test)\b)/g)];
    const missing = named.map(([, run, test]) => run ?? test ?? "").filter((name) => !(name in scripts));
    expect(missing).toEqual([]);
  });
});

it("the README leads to every page of the guide", () => {
  const reached = new Set(["README.md"]);
  for (const path of reached) {
    const page = pages.find((candidate) => candidate.path === path);
    for (const { target } of page?.links ?? []) reached.add(linkTarget(path, target.split("#")[0] ?? ""));
  }
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});
