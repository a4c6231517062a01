import { join } from "node:path";
import type { Plugin } from "vite";
import type { CodeBlock } from "./markdown.js";
import { type Page, projectRoot, readPages } from "./pages.js";
import { makeSnippet, type Snippet } from "./snippet.js";

const folder = join(projectRoot, "test", "snippets");

/** The snippet of a block: its prelude and its code, named by its location. */
export function snippetOf(page: Page, block: CodeBlock): Snippet {
  return makeSnippet(`${page.path}:${block.line}`, block.prelude, block.code);
}

/** The module that a test imports to run a block: a virtual file that the plugin below provides. */
export function moduleOf(page: Page, block: CodeBlock): string {
  return join(folder, `${page.path.replaceAll("/", "_")}_${block.line}.ts`);
}

/** Lets vitest import the code blocks of pages, with `tucuxi` as the sources. */
export function snippets(): Plugin {
  return {
    name: "tucuxi-snippets",
    enforce: "pre",
    resolveId(id, importer) {
      if (id.startsWith(folder)) return id;
      // A `tsconfig.json` is only found for files that exist.
      const [name, service = ""] = id.split("/");
      const isOurs = name === "tucuxi" && importer?.startsWith(folder) === true;
      return isOurs ? join(projectRoot, "src", service, "index.ts") : undefined;
    },
    load(id) {
      if (!id.startsWith(folder)) return undefined;
      for (const page of readPages()) {
        const block = page.blocks.find((candidate) => moduleOf(page, candidate) === id);
        if (block) return snippetOf(page, block).text;
      }
      return undefined;
    },
  };
}
