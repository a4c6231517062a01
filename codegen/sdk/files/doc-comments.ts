/** A parsed doc comment of the SDK. */
export interface DocComment {
  /** The description in HTML, without comment delimiters and TSDoc tags; the input of `toMarkdown`. */
  readonly html: string;
  /** What `@deprecated` says (possibly nothing: ""); undefined without such a tag. */
  readonly deprecated: string | undefined;
}

/** Parses a comment of a `.d.ts`; undefined if it is empty. */
export function parseDocComment(comment: string | undefined): DocComment | undefined {
  if (comment === undefined) return undefined;
  const [description = "", ...tags] = splitAtTags(contentLines(comment));
  const deprecation = tags.find((tag) => tag.startsWith("@deprecated"));
  const deprecated = deprecation?.slice("@deprecated".length).replaceAll(/\s+/g, " ").trim();
  const html = description.trim();
  return html === "" && deprecated === undefined ? undefined : { html: unescape(html), deprecated };
}

/** The lines between the delimiters, without their leading asterisks. */
function contentLines(comment: string): string[] {
  const inner = comment.replace(/^\/\*\*/, "").replace(/\*\/$/, "");
  return inner.split(/\r?\n/).map((line) => line.replace(/^\s*\* ?|^\s+/, "").trimEnd());
}

/** The description, then each block tag with the lines that belong to it. */
function splitAtTags(lines: readonly string[]): string[] {
  const parts: string[] = [""];
  for (const line of lines) {
    if (/^@[a-zA-Z]/.test(line)) parts.push(line);
    else parts[parts.length - 1] += `\n${line}`;
  }
  return parts;
}

/** The SDK's generator escapes characters that have a meaning in TSDoc. */
function unescape(text: string): string {
  return text.replaceAll(/\\([{}@/<>])/g, "$1");
}
