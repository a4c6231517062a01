import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Markdown, parseMarkdown } from "./markdown.js";

export const projectRoot = fileURLToPath(new URL("../../../", import.meta.url));

export interface Page extends Markdown {
  /** Relative to the project's root: `docs/guide/session.md`. */
  readonly path: string;
}

/** All pages that a reader may open: those at the project's root and below `docs/`. */
export function readPages(root = projectRoot): Page[] {
  const paths = ["docs", "."].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== ".", encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name).replaceAll("\\", "/")),
  );
  return paths.sort().map((path) => ({ path, ...parseMarkdown(readFileSync(join(root, path), "utf8")) }));
}

/** The page, or another file of the project, to which a relative link on a page leads. */
export function linkTarget(page: string, link: string): string {
  return link === "" ? page : join(dirname(page), link).replaceAll("\\", "/");
}
