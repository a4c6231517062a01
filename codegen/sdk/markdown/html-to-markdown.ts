import TurndownService from "turndown";

/** The tags of the SDK's comments that are markup; any other (`<key>`, `<Region>`) is unescaped text. */
const TAGS =
  "p|code|a|i|b|em|strong|ul|ol|li|dl|dt|dd|note|important|br|fullname|h[1-6]|div|span|pre|table|tr|td|th";
const NOT_A_TAG = new RegExp(`<(?!/?(?:${TAGS})(?:\\s[^<>]*)?/?>)`, "g");

const DOCS_HOST = "https://docs.aws.amazon.com";

/** The part of a DOM node that the rules use; the project has no DOM types. */
interface Element {
  readonly textContent: string | null;
  readonly className: string;
  getAttribute(name: string): string | null;
}

const service = createService();

/** Converts the HTML of a doc comment; paragraphs are one line each. */
export function htmlToMarkdown(html: string): string {
  const markdown = service.turndown(prepare(html));
  // A dash that starts a text, but not a line, needs no escape: "**Directory buckets** - …".
  return markdown.replaceAll(/(?<=\S )\\([-+>])(?= )/g, "$1");
}

/** Converts the SDK's HTML to standard HTML: notes become quotations, stray angle brackets become text. */
function prepare(html: string): string {
  return html
    .replaceAll(/\{@link\s+([^\s|}]+)\s*(?:\|\s*([^}]*))?\}/g, (_, target: string, text?: string) => {
      const label = text?.trim() || target;
      return target.includes("://") ? `<a href="${target}">${label}</a>` : `<code>${label}</code>`;
    })
    .replaceAll(NOT_A_TAG, "&lt;")
    .replaceAll(/<(note|important)>/g, '<blockquote class="$1">')
    .replaceAll(/<\/(?:note|important)>/g, "</blockquote>")
    .replaceAll(/<(\/?)fullname>/g, "<$1p>");
}

function createService(): TurndownService {
  const turndown = new TurndownService({ emDelimiter: "*", headingStyle: "atx", bulletListMarker: "-" });
  turndown.escape = escapeText;
  addRule(turndown, "code", ["code"], (_, node) => codeSpan(node.textContent ?? ""));
  addRule(turndown, "link", ["a"], link);
  addRule(turndown, "note", ["blockquote"], note);
  addRule(
    turndown,
    "list",
    ["ul", "ol", "dl"],
    (content) => `\n\n${content.trim().replaceAll(/\n{2,}-/g, "\n-")}\n\n`,
  );
  addRule(turndown, "item", ["li", "dt"], (content) => `\n- ${indent(content.trim())}\n`);
  addRule(turndown, "definition", ["dd"], (content) => `\n\n  ${indent(content.trim())}\n\n`);
  return turndown;
}

function addRule(
  turndown: TurndownService,
  name: string,
  tags: string[],
  replacement: (content: string, node: Element) => string,
): void {
  turndown.addRule(name, { filter: tags as TurndownService.TagName[], replacement });
}

/** Escapes only what would be markup or a TSDoc tag, so that plain text stays readable. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[\\*`]/g, String.raw`\$&`)
    .replaceAll(/<(?=[a-zA-Z/!])/g, String.raw`\<`)
    .replaceAll("{@", String.raw`\{@`)
    .replaceAll("](", String.raw`]\(`)
    .replaceAll(/(?<![a-zA-Z0-9])_|_(?![a-zA-Z0-9])/g, String.raw`\_`)
    .replace(/^([-+>]|#+)(?=\s)/, String.raw`\$1`)
    .replace(/^(\d+)\.(?=\s)/, String.raw`$1\.`);
}

/** The delimiter must be longer than any run of backticks within. */
function codeSpan(text: string): string {
  const code = text.replaceAll(/\s+/g, " ").trim();
  if (code === "") return "";
  const runs = code.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
  return `${fence}${pad}${code}${pad}${fence}`;
}

/** `<a>StopInstances</a>` names another operation; a link without a usable target becomes text. */
function link(content: string, node: Element): string {
  const text = content.replaceAll(/\s+/g, " ").trim();
  const href = node.getAttribute("href")?.trim();
  if (text === "") return "";
  if (!href) return /^\w+$/.test(text) ? codeSpan(text) : text;
  const absolute = href.startsWith("/") && !href.startsWith("//") ? DOCS_HOST + href : href;
  if (!/^https?:\/\//.test(absolute)) return text;
  return `[${text}](${absolute.replaceAll(/[\s()*<>]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}

function note(content: string, node: Element): string {
  const label = node.className === "important" ? "Important" : "Note";
  const lines = `**${label}:** ${content.trim()}`.split("\n");
  return `\n\n${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n\n`;
}

function indent(content: string): string {
  return content.replaceAll(/\n{3,}/g, "\n\n").replaceAll(/\n(?=[^\n])/g, "\n  ");
}
