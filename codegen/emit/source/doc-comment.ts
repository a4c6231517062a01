import { wrap } from "../../sdk/markdown/markdown-wrap.js";

/** A doc comment of paragraphs; empty ones are omitted. */
export function docComment(...paragraphs: readonly (string | undefined)[]): string {
  const text = paragraphs
    .filter((paragraph) => paragraph)
    // A tag is not wrapped, because its braces could end up on two lines.
    .map((paragraph = "") => (paragraph.startsWith("@") ? paragraph : wrap(paragraph, 100)))
    .join("\n\n");
  const lines = text.split("\n");
  if (lines.length === 1) return `/** ${text} */`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`;
}

/** The text of a doc comment, without its delimiters. */
export function commentText(comment: string): string {
  const lines = comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split("\n");
  return lines
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .trim();
}
