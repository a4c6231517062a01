import { anchorOf } from "./markdown.js";
import type { Page } from "./pages.js";

/** An entry of VitePress' sidebar. */
export interface SidebarItem {
  text: string;
  link?: string;
  collapsed?: boolean;
  items?: SidebarItem[];
}

/**
 * The guide in the order and the groups of its contents page, the reference by service, the examples, and the
 * pages for contributors. New pages and services appear automatically.
 */
export function makeSidebar(pages: readonly Page[]): SidebarItem[] {
  const guide = guideGroups(pages);
  const contributors = guide.findIndex(({ text }) => anchorOf(text) === "for-contributors");
  const rest = contributors < 0 ? [] : guide.splice(contributors);
  const start = {
    text: "Start",
    items: [entry(pages, "introduction.md", "Introduction"), entry(pages, "guide.md", "Contents")],
  };
  return [
    start,
    ...guide,
    { text: "Reference", items: services(pages) },
    { text: "Examples", items: [examples(pages)] },
    ...rest.map((group) => ({ ...group, items: [...(group.items ?? []), ...decisions(pages)] })),
    ...others(pages, [start, ...guide, ...rest]),
  ];
}

/** The groups of `docs/README.md`: its headings, and the pages to which the list under each links. */
function guideGroups(pages: readonly Page[]): SidebarItem[] {
  const contents = pages.find(({ path }) => path === "guide.md")?.text ?? "";
  const groups: SidebarItem[] = [];
  for (const section of contents.split(/^## /m).slice(1)) {
    const [heading = ""] = section.split("\n", 1);
    const items = [...section.matchAll(/^- \[([^\]]+)\]\(\.\/([^)#]+)\)/gm)].flatMap(
      ([, text = "", path = ""]) => (path === "decisions/index.md" ? [] : [{ text, link: `/${path}` }]),
    );
    if (items.length > 0) groups.push({ text: heading, items });
  }
  return groups;
}

/** A group for each folder below `docs/reference`, with the service's operations at its end. */
function services(pages: readonly Page[]): SidebarItem[] {
  return pages
    .filter(({ path }) => /^reference\/[^/]+\/index\.md$/.test(path))
    .map(({ path, title }) => {
      const folder = path.slice(0, -"index.md".length);
      const name = folder.split("/")[1] ?? "";
      const operations = pages.find((page) => page.path === `operations/${name}.md`);
      return {
        text: title.replace(/Resource$/, ""),
        collapsed: true,
        items: [
          { text: title, link: `/${folder}` },
          ...byTitle(pages.filter((page) => page.path.startsWith(folder) && page.path !== path)),
          ...(operations === undefined ? [] : [{ text: "Operations", link: `/${operations.path}` }]),
        ],
      };
    });
}

function examples(pages: readonly Page[]): SidebarItem {
  const programs = pages.filter(({ path }) => /^examples\/(?!demo\/|support\/)[^/]+\/[^/]+\.md$/.test(path));
  return { text: "All examples", link: "/examples/", collapsed: true, items: byTitle(programs) };
}

function decisions(pages: readonly Page[]): SidebarItem[] {
  const found = pages.filter(({ path }) => path.startsWith("decisions/") && path !== "decisions/index.md");
  return [{ text: "Decisions", link: "/decisions/", collapsed: true, items: byTitle(found) }];
}

/** Pages that are missing on the contents page, and the files at the project's root. */
function others(pages: readonly Page[], listed: readonly SidebarItem[]): SidebarItem[] {
  const links = new Set(listed.flatMap(({ items = [] }) => items.map(({ link }) => link)));
  const left = pages.filter(({ path }) => /^(project\/)?[^/]+$/.test(path) && !links.has(`/${path}`));
  return [{ text: "Project", items: byTitle(left) }];
}

function byTitle(pages: readonly Page[]): SidebarItem[] {
  const items = pages.map(({ title, path }) => ({ text: title, link: `/${path}` }));
  return items.sort((a, b) => a.text.localeCompare(b.text, "en"));
}

function entry(pages: readonly Page[], path: string, text: string): SidebarItem {
  if (!pages.some((page) => page.path === path)) throw new Error(`The site has no page ${path}.`);
  return { text, link: `/${path}` };
}
