/** A link's text may contain code and, in brackets, further text. */
const TEXT = "(?:\\\\.|`[^`]*`|[^\\[\\]\\\\`])";
const LINK = String.raw`\[(?:${TEXT}|\[${TEXT}*\])*\]\([^()\s]*\)`;
const CODE = "(`+)(?!`).*?(?<!`)\\1(?!`)";

/** Units that are never split: links, code spans and words, with adjacent characters. */
const ATOM = new RegExp(String.raw`(?:${LINK}|${CODE}|\\.|\S)+`, "g");

/** The start of a line before its text: quotation marks, indentation and bullet. */
const LEAD = /^(?<quote>(?:> ?)*)(?<indent> *)(?<bullet>- )?/;

/** Text that would become a list, a heading, a quotation or a TSDoc tag at the start of a line. */
const SPECIAL_AT_START = /^(?:[-+*>|=]|\d+[.)]|#{1,6})$|^[@>]/;

/** The HTML often has whitespace between a link and the following full stop. */
const LONELY_STOP = /^[.,;:)]+$/;

/** Wraps the lines of a Markdown block to `width` if possible. */
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
