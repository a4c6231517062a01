import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vitepress";
import { checkSite } from "./check-site.js";
import { config, output, stagedPages } from "./config.js";
import { makeFull, makeIndex } from "./llms.js";
import { collectAssets, collectPages, project } from "./pages.js";
import { makeSidebar } from "./sidebar.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Builds the site into `site/dist`. Fails on dead links. */
export async function buildSite(base: string): Promise<void> {
  const pages = collectPages();
  rmSync(stagedPages, { recursive: true, force: true });
  for (const { path, text } of pages) write(join(stagedPages, path), text);
  cpSync(join(here, "home.md"), join(stagedPages, "index.md"));
  cpSync(join(here, "icon.svg"), join(stagedPages, "public/icon.svg"));
  copyAssets(stagedPages);
  await build(here, { base });

  // VitePress copies only images, and renames them.
  copyAssets(output);
  // For readers who prefer Markdown.
  for (const { path, text } of pages) write(join(output, path), text);
  write(join(output, "llms.txt"), makeIndex(config.description ?? "", makeSidebar(pages), pages));
  write(join(output, "llms-full.txt"), makeFull(pages));

  const dead = checkSite(output, base);
  if (dead.length > 0) throw new Error(`The site has links that lead nowhere:\n${dead.join("\n")}`);
}

function copyAssets(folder: string): void {
  for (const asset of collectAssets()) {
    cpSync(join(project, asset), join(folder, asset.replace(/^docs\//, "")));
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
