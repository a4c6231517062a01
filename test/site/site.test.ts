import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkSite } from "../../site/check-site.js";
import { output } from "../../site/config.js";
import { rewriteLinks, withoutComments } from "../../site/markdown.js";
import { collectPages, type Page } from "../../site/pages.js";
import { makeSidebar } from "../../site/sidebar.js";

const page = (path: string, title: string, text = ""): Page => ({ source: path, path, title, text });

describe("the check for dead links", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  const site = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), "tucuxi-site-"));
    folders.push(folder);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  };

  it("finds missing pages, files and headings", () => {
    const folder = site({
      "index.html":
        '<a href="/b/a.html#one">1</a><a href="./a.html#two">2</a><img src="/b/c.svg"><a href="/a.html">3</a>',
      "a.html":
        '<h2 id="one">One</h2><a href="nowhere.html">4</a><a href="https://example.com/nowhere">5</a>',
    });
    expect(checkSite(folder, "/b/").sort()).toEqual([
      "a.html: nowhere.html",
      "index.html: ./a.html#two",
      "index.html: /a.html",
      "index.html: /b/c.svg",
    ]);
  });

  it("resolves a folder to its index, and a page without its extension", () => {
    const folder = site({
      "index.html": '<a href="/a/">1</a><a href="/a/b">2</a>',
      "a/index.html": "",
      "a/b.html": "",
    });
    expect(checkSite(folder, "/")).toEqual([]);
  });
});

describe("a page's Markdown", () => {
  it("has links within the site, except for those in code and to other sites", () => {
    const text = "[a](a.md) `[b](b.md)` [c](https://c.example) [d](#d)\n```md\n[e](e.md)\n```\n[f](f.md#g)";
    expect(rewriteLinks(text, (link) => `x/${link}`)).toBe(
      "[a](x/a.md) `[b](b.md)` [c](https://c.example) [d](#d)\n```md\n[e](e.md)\n```\n[f](x/f.md#g)",
    );
  });

  it("omits what only tests need", () => {
    expect(withoutComments("a\n<!-- prelude\nconst a = 1;\n-->\nb\n<!-- c -->\nd")).toBe("a\nb\nd");
  });
});

describe("the sidebar", () => {
  const pages = [
    page("introduction.md", "tucuxi"),
    page("guide.md", "The guide", "# The guide\n\n## Basics\n\n- [Resources](./resources.md): a\n"),
    page("resources.md", "Resources"),
    page("unlisted.md", "Unlisted"),
    page("reference/sqs/index.md", "SQSResource"),
    page("reference/sqs/queue.md", "Queue"),
    page("operations/sqs.md", "Operations of tucuxi/sqs"),
  ];
  const group = (text: string) => makeSidebar(pages).find((item) => item.text === text)?.items;

  it("has the groups of the guide's contents", () => {
    expect(group("Basics")).toEqual([{ text: "Resources", link: "/resources.md" }]);
  });

  it("has each service with its resources and operations", () => {
    expect(group("Reference")).toEqual([
      {
        text: "SQS",
        collapsed: true,
        items: [
          { text: "SQSResource", link: "/reference/sqs/" },
          { text: "Queue", link: "/reference/sqs/queue.md" },
          { text: "Operations", link: "/operations/sqs.md" },
        ],
      },
    ]);
  });

  it("also has pages that are missing in the contents", () => {
    expect(group("Project")).toContainEqual({ text: "Unlisted", link: "/unlisted.md" });
  });
});

describe("for language models", () => {
  const pages = collectPages();

  it("llms.txt links to the Markdown of each page of the guide and the reference", () => {
    const index = readFileSync(join(output, "llms.txt"), "utf8");
    const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    for (const link of links) expect(readFileSync(join(output, link), "utf8")).not.toBe("");
    const listed = pages.filter(({ path }) => /^(reference|operations|decisions)\/|^[^/]+$/.test(path));
    expect(listed.map(({ path }) => path).filter((path) => !links.includes(path))).toEqual([]);
  });

  it("llms-full.txt contains the text of each page", () => {
    const full = readFileSync(join(output, "llms-full.txt"), "utf8");
    expect(pages.filter(({ text }) => !full.includes(text.trim())).map(({ path }) => path)).toEqual([]);
  });
});
