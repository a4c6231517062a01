import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Markdown, parseMarkdown } from "./markdown.js";

export const projectRoot = fileURLToPath(new URL("../../../", import.meta.url));

export interface Page extends Markdown {
  /** Below the project's root: `docs/session.md`. */
  readonly path: string;
}

/** Everything that a reader of the project may open: the pages at its top, and all below `docs/`. */
export function readPages(root = projectRoot): Page[] {
  const paths = ["docs", "."].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== ".", encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name).replaceAll("\\", "/")),
  );
  return paths.sort().map((path) => ({ path, ...parseMarkdown(readFileSync(join(root, path), "utf8")) }));
}

/** The page, or another file of the project, that a relative link on a page leads to. */
export function linkTarget(page: string, link: string): string {
  return link === "" ? page : join(dirname(page), link).replaceAll("\\", "/");
}
