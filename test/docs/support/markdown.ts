/** The parts of a Markdown page that the tests need. */
export interface Markdown {
  readonly blocks: readonly CodeBlock[];
  /** Relative links with their anchors, as written: `session.md#retries`. */
  readonly links: readonly { readonly target: string; readonly line: number }[];
  /** The anchors of the headings. */
  readonly anchors: readonly string[];
}

export interface CodeBlock {
  /** `ts`, `sh`, `json`. A cell in a table's column "tucuxi" counts as `ts`. */
  readonly language: string;
  /** What follows the language: `run`. */
  readonly flags: readonly string[];
  readonly code: string;
  /** The line of the page on which the code begins, starting at 1. */
  readonly line: number;
  /** The last `<!-- prelude … -->` before it, which readers do not see. */
  readonly prelude: string;
}

interface Fence {
  readonly marker: string;
  readonly indent: string;
  readonly info: readonly string[];
  readonly line: number;
}

/** Parses a page. Supports the parts of Markdown that this project's pages use. */
export function parseMarkdown(text: string): Markdown {
  const blocks: CodeBlock[] = [];
  const links: { target: string; line: number }[] = [];
  const headings: string[] = [];
  let fence: Fence | undefined;
  let code: string[] = [];
  let prelude = "";
  let comment: string[] | undefined;
  let column = -1;

  for (const [index, line] of text.split("\n").entries()) {
    if (fence) {
      if (line.trimStart().startsWith(fence.marker)) {
        const [language = "", ...flags] = fence.info;
        blocks.push({ language, flags, code: code.join("\n"), line: fence.line, prelude });
        fence = undefined;
        code = [];
      } else code.push(line.startsWith(fence.indent) ? line.slice(fence.indent.length) : line.trimStart());
      continue;
    }
    if (comment) {
      if (line.trim() === "-->") {
        prelude = comment.join("\n");
        comment = undefined;
      } else comment.push(line);
      continue;
    }
    if (line.trim() === "<!-- prelude") {
      comment = [];
      continue;
    }
    const opening = /^(\s*)(`{3,})\s*(.*)$/.exec(line);
    if (opening) {
      const [, indent = "", marker = "", info = ""] = opening;
      fence = { marker, indent, info: info.split(/\s+/).filter(Boolean), line: index + 2 };
      continue;
    }
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined) headings.push(heading);
    for (const [, target = ""] of withoutCode(line).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (!/^[a-z]+:/.test(target)) links.push({ target, line: index + 1 });
    }
    if (!line.startsWith("|")) column = -1;
    else if (column < 0) column = cells(line).indexOf("tucuxi");
    else {
      for (const [, span = ""] of (cells(line)[column] ?? "").matchAll(/`([^`]+)`/g)) {
        blocks.push({ language: "ts", flags: ["cell"], code: span, line: index + 1, prelude });
      }
    }
  }
  if (fence) throw new Error(`The code block of line ${fence.line} has no end.`);
  if (comment) throw new Error("A prelude has no end.");
  return { blocks, links, anchors: anchorsOf(headings) };
}

function cells(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
}

function withoutCode(line: string): string {
  return line.replace(/`[^`]*`/g, (span) => " ".repeat(span.length));
}

/** As GitHub creates them; a second heading with the same text gets the suffix `-1`. */
function anchorsOf(headings: readonly string[]): string[] {
  const times = new Map<string, number>();
  return headings.map((heading) => {
    const anchor = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const before = times.get(anchor) ?? 0;
    times.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}
