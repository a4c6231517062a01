import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { linksOf, rewriteLinks, withoutComments } from "./markdown.js";

export const project = fileURLToPath(new URL("..", import.meta.url));

/** A page of the site, created from a file of the project. */
export interface Page {
  /** Relative to the project's root: `docs/README.md`, `examples/s3/copy-a-file.ts`. */
  readonly source: string;
  /** Relative to the site's root: `guide.md`, `examples/s3/copy-a-file.md`. */
  readonly path: string;
  readonly title: string;
  /** Markdown whose relative links are those of the site. */
  readonly text: string;
}

/** The initial pages. All other files to which they link become pages as well. */
const roots = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md"];

/**
 * The pages of the site: those at the project's root, all below `docs/`, and what they link to. A link to a
 * missing file is an error.
 */
export function collectPages(): Page[] {
  const sources = new Set([...roots, ...filesBelow("docs").filter((path) => path.endsWith(".md"))]);
  const dead: string[] = [];
  // Iterating over a set includes elements that are added meanwhile.
  for (const source of sources) {
    for (const link of linksOf(markdownOf(source))) {
      const target = targetOf(source, link);
      if (!existsSync(join(project, target))) dead.push(`${source}: ${link}`);
      else if (!isAsset(target)) sources.add(target);
    }
  }
  if (dead.length > 0) throw new Error(`These links lead nowhere:\n${dead.join("\n")}`);
  const pages = [...sources].map(makePage);
  const twice = pages.filter(({ path }, index) => pages.findIndex((page) => page.path === path) !== index);
  if (twice.length > 0) {
    throw new Error(`The site would have these twice: ${twice.map(({ path }) => path).join(", ")}`);
  }
  return pages;
}

/** Images and data below `docs/`, which have the same path on the site. */
export function collectAssets(): string[] {
  return filesBelow("docs").filter(isAsset);
}

function makePage(source: string): Page {
  const path = sitePath(source);
  const markdown = markdownOf(source);
  const text = rewriteLinks(withoutComments(markdown), (link) => {
    const [, anchor] = link.split("#");
    const target = targetOf(source, link);
    const there = isAsset(target) ? target.replace(/^docs\//, "") : sitePath(target);
    return relativeLink(path, there) + (anchor === undefined ? "" : `#${anchor}`);
  });
  return { source, path, title: /^# (.*)$/m.exec(text)?.[1]?.replaceAll("`", "") ?? source, text };
}

/**
 * A file as Markdown: a file other than a page is shown as code, and a folder as the list of its contents.
 */
function markdownOf(source: string): string {
  if (statSync(join(project, source)).isDirectory()) {
    const names = readdirSync(join(project, source), { withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const links = names.map(({ name }) => `- [${name}](${source.split("/").at(-1)}/${name})`);
    return `# ${source}\n\n${links.join("\n")}\n`;
  }
  const text = readFileSync(join(project, source), "utf8");
  if (source.endsWith(".md")) return text;
  const language = /\.m?(\w+)$/.exec(source)?.[1] ?? "text";
  return `# ${source.split("/").at(-1)}\n\n\`\`\`\`${language}\n${text}\`\`\`\`\n`;
}

/** The target file of a relative link. A folder with a README is that page. */
function targetOf(source: string, link: string): string {
  const [file = ""] = link.split("#");
  const target = file === "" ? source : normalize(join(dirname(source), file)).replaceAll("\\", "/");
  const readme = `${target.replace(/\/$/, "")}/README.md`;
  return existsSync(join(project, readme)) ? readme : target.replace(/\/$/, "");
}

/**
 * CHANGELOG.md is /project/changelog, docs/services/s3.md is /services/s3, and examples/s3/copy-a-file.ts is
 * /examples/s3/copy-a-file.
 */
function sitePath(source: string): string {
  if (source === "README.md") return "introduction.md";
  if (source === "docs/README.md") return "guide.md";
  const path = source
    .replace(/(^|\/)README\.md$/, "$1index.md")
    .replace(/^docs\//, "")
    .replace(/\.(md|ts)$/, "");
  if (source.includes("/")) return `${path}.md`;
  return `project/${path.toLowerCase().replaceAll("_", "-")}.md`;
}

function relativeLink(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return here.length === 0 ? `./${there.join("/")}` : `${"../".repeat(here.length)}${there.join("/")}`;
}

function isAsset(path: string): boolean {
  return path.startsWith("docs/") && /\.(svg|png|json)$/.test(path);
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(project, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length).replaceAll("\\", "/"))
    .sort();
}
