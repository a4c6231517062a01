/** A table of Markdown, not yet formatted; empty without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const lines = [head, head.map(() => "---"), ...rows.map((row) => row.map(cell))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Text in backticks. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** The first sentence of a doc comment, on one line; a note before it is skipped. */
export function firstSentence(doc: string): string {
  const paragraphs = doc.split(/\n\s*\n|\n(?=@)/);
  const paragraph = paragraphs.find((one) => !one.startsWith("> **Note:**")) ?? paragraphs[0] ?? "";
  const line = paragraph.replaceAll(/\s+/g, " ").trim();
  const [sentence = ""] = line.split(/(?<=[A-Za-z0-9)`*\]"][.!?]) (?=[A-Z`[*])/);
  return sentence.replace(/:$/, ".");
}

/** Escapes the text of a cell: a bar would start the next cell. */
function cell(text: string): string {
  return text.replaceAll(/(?<!\\)\|/g, String.raw`\|`);
}
