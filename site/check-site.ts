import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The dead links of the built site: to a page, file or heading that does not exist. */
export function checkSite(folder: string, base: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  const pages = new Map(names.map((name) => [name.replaceAll("\\", "/"), readPage(join(folder, name))]));
  return [...pages].flatMap(([name, { links }]) =>
    [...links].filter((link) => !leadsSomewhere(link, name)).map((link) => `${name}: ${link}`),
  );

  function leadsSomewhere(link: string, from: string): boolean {
    const url = new URL(link, `http://site${base}${from}`);
    if (url.host !== "site") return true;
    if (!url.pathname.startsWith(base)) return false;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const page = pages.get(file) ?? pages.get(`${file}.html`);
    if (page === undefined) return existsSync(join(folder, file)) && statSync(join(folder, file)).isFile();
    return url.hash === "" || page.ids.has(decodeURIComponent(url.hash.slice(1)));
  }
}

function readPage(path: string): { readonly links: ReadonlySet<string>; readonly ids: ReadonlySet<string> } {
  const html = readFileSync(path, "utf8");
  const all = (pattern: RegExp): Set<string> =>
    new Set([...html.matchAll(pattern)].map(([, value = ""]) => value));
  return { links: all(/\s(?:href|src)="([^"]+)"/g), ids: all(/\sid="([^"]+)"/g) };
}
