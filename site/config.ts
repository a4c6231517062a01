import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import manifest from "../package.json" with { type: "json" };
import { anchorOf } from "./markdown.js";
import { collectPages } from "./pages.js";
import { makeSidebar } from "./sidebar.js";

const below = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const icon = readFileSync(below("icon.svg"), "utf8");

/** Where the pages are written before VitePress reads them. */
export const stagedPages = below("../.cache/site/pages");
/** The site. */
export const output = below("dist");

/**
 * VitePress' configuration for `.vitepress/config.ts`. The theme includes its fonts and icons: nothing is
 * loaded from other hosts.
 */
export const config = defineConfig({
  title: "tucuxi",
  description: manifest.description,
  lang: "en",
  srcDir: stagedPages,
  outDir: output,
  cacheDir: below("../.cache/site/vitepress"),
  ignoreDeadLinks: false,
  markdown: { anchor: { slugify: anchorOf }, theme: { light: "github-light", dark: "github-dark" } },
  // A data URL: a normal one would depend on the site's base.
  head: [["link", { rel: "icon", href: `data:image/svg+xml,${encodeURIComponent(icon)}` }]],
  transformPageData: ({ relativePath, frontmatter }) => {
    if (!/^(reference|operations)\//.test(relativePath)) return;
    Object.assign(frontmatter, { aside: false, pageClass: "wide" });
  },
  // The search index is a single file, which is only loaded for a search.
  vite: { build: { chunkSizeWarningLimit: 10_000 } },
  themeConfig: {
    logo: "/icon.svg",
    nav: [
      { text: "Guide", link: "/guide" },
      { text: "Recipes", link: "/guide/recipes" },
      { text: "Errors", link: "/guide/errors" },
      { text: "Changelog", link: "/project/changelog" },
    ],
    sidebar: makeSidebar(collectPages()),
    outline: { level: [2, 3] },
    search: { provider: "local" },
    footer: { message: "Apache-2.0" },
  },
});
