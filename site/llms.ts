import type { Page } from "./pages.js";
import type { SidebarItem } from "./sidebar.js";

/**
 * `llms.txt`: the contents of the site for language models, according to https://llmstxt.org. It links to
 * Markdown.
 */
export function makeIndex(
  description: string,
  sidebar: readonly SidebarItem[],
  pages: readonly Page[],
): string {
  const sections = sidebar.map(
    ({ text, items = [] }) => `## ${text}\n\n${items.flatMap((item) => listed(item, pages)).join("\n")}\n`,
  );
  return `# tucuxi\n\n> ${description}\n\nAll pages in one file: [llms-full.txt](llms-full.txt)\n\n${sections.join("\n")}`;
}

/** `llms-full.txt`: all pages in one file, in the order of the sidebar. */
export function makeFull(pages: readonly Page[]): string {
  return pages.map(({ path, text }) => `<!-- ${path} -->\n\n${text.trim()}\n`).join("\n");
}

function listed({ text, link, items = [] }: SidebarItem, pages: readonly Page[]): string[] {
  const path = link?.replace(/^\//, "").replace(/(^|\/)$/, "$1index.md");
  const page = pages.find((candidate) => candidate.path === path);
  const own = page === undefined ? [] : [`- [${text}](${page.path})${summary(page)}`];
  return [...own, ...items.flatMap((item) => listed(item, pages))];
}

/** The first sentence of a page. */
function summary({ text }: Page): string {
  const paragraph = text.split(/\n{2,}/).find((block) => /^[A-Za-z`*_[]/.test(block)) ?? "";
  const plain = paragraph.replaceAll("\n", " ").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  const sentence = /^.*?[.:](?= |$)/.exec(plain)?.[0] ?? "";
  return sentence === "" ? "" : `: ${sentence.replace(/:$/, ".")}`;
}
