/** A link's text may hold code and, in brackets, once more text. */
const TEXT = "(?:\\\\.|`[^`]*`|[^\\[\\]\\\\`])";
const LINK = String.raw`\[(?:${TEXT}|\[${TEXT}*\])*\]\([^()\s]*\)`;
const CODE = "(`+)(?!`).*?(?<!`)\\1(?!`)";

/** What no line is parted in: links, code spans and words, with what adheres to them. */
const ATOM = new RegExp(String.raw`(?:${LINK}|${CODE}|\\.|\S)+`, "g");

/** Quotation marks, indentation and bullet: what stands before a line's text. */
const LEAD = /^(?<quote>(?:> ?)*)(?<indent> *)(?<bullet>- )?/;

/** What would become a list, a heading, a quotation or a TSDoc tag at a line's start. */
const SPECIAL_AT_START = /^(?:[-+*>|=]|\d+[.)]|#{1,6})$|^[@>]/;

/** The HTML often has white space between a link and the full stop after it. */
const LONELY_STOP = /^[.,;:)]+$/;

/** Breaks the lines of a Markdown block so that they stay below `width` where they can. */
export function wrap(block: string, width: number): string {
  return block
    .split("\n")
    .flatMap((line) => wrapLine(line, width))
    .join("\n");
}

function wrapLine(line: string, width: number): string[] {
  const groups = LEAD.exec(line)?.groups ?? {};
  const { quote = "", indent = "", bullet = "" } = groups;
  const lead = quote + indent + bullet;
  const hanging = quote + indent + " ".repeat(bullet.length);
  const lines: string[] = [];
  let current = lead;
  let empty = true;
  for (const atom of line.slice(lead.length).match(ATOM) ?? []) {
    if (empty) {
      current += bullet === "" ? atom.replace(/^@/, String.raw`\@`) : atom;
      empty = false;
    } else if (LONELY_STOP.test(atom)) {
      current += atom;
    } else if (current.length + 1 + atom.length <= width || SPECIAL_AT_START.test(atom)) {
      current += ` ${atom}`;
    } else {
      lines.push(current);
      current = hanging + atom;
    }
  }
  lines.push(current.trimEnd());
  return lines;
}
