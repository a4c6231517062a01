import { blocksOf, selectBlocks } from "./markdown-blocks.js";
import type { DocComment } from "../files/doc-comments.js";
import { wrap } from "./markdown-wrap.js";
import { htmlToMarkdown } from "./html-to-markdown.js";

export interface MarkdownOptions {
  /** At most so many paragraphs (a list or a note counts as one). */
  readonly paragraphs?: number;
  /** Whole paragraphs only as long as they stay below so many characters together; of the first, whole sentences. */
  readonly maxLength?: number;
  /** Where lines are wrapped; 100 unless given. */
  readonly width?: number;
}

const WIDTH = 100;
const ATTRIBUTE_LENGTH = 700;

/**
 * The SDK's HTML as Markdown that can stand in a doc comment: wrapped lines, without a delimiter's asterisk and
 * slash. Where something is left out, leading notes go first.
 */
export function toMarkdown(html: string, options: MarkdownOptions = {}): string {
  const blocks = selectBlocks(blocksOf(htmlToMarkdown(html)), options);
  const text = blocks.map((block) => wrap(block, options.width ?? WIDTH)).join("\n\n");
  return text.replaceAll("*/", String.raw`*\/`);
}

/** What an operation does: the first real paragraph of its doc comment, which goes on for pages. */
export function summaryText(doc: DocComment | undefined): string {
  return toMarkdown(doc?.html ?? "", { paragraphs: 1 });
}

/** An attribute's description: all of it, or its first paragraphs where it is long. */
export function attributeText(doc: DocComment | undefined): string {
  return toMarkdown(doc?.html ?? "", { maxLength: ATTRIBUTE_LENGTH });
}
