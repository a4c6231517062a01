import { blocksOf, selectBlocks } from "./markdown-blocks.js";
import type { DocComment } from "../files/doc-comments.js";
import { wrap } from "./markdown-wrap.js";
import { htmlToMarkdown } from "./html-to-markdown.js";

export interface MarkdownOptions {
  /** The maximum number of paragraphs (a list or a note counts as one). */
  readonly paragraphs?: number;
  /** The maximum number of characters, in whole paragraphs; of the first, in whole sentences. */
  readonly maxLength?: number;
  /** The line width. Default: 100. */
  readonly width?: number;
}

const WIDTH = 100;
const ATTRIBUTE_LENGTH = 700;

/** Converts HTML of the SDK to wrapped Markdown for a doc comment. Where it is too long, leading notes go first. */
export function toMarkdown(html: string, options: MarkdownOptions = {}): string {
  const blocks = selectBlocks(blocksOf(htmlToMarkdown(html)), options);
  const text = blocks.map((block) => wrap(block, options.width ?? WIDTH)).join("\n\n");
  return text.replaceAll("*/", String.raw`*\/`);
}

/** The description of an operation: the first real paragraph of its doc comment, which is often pages long. */
export function summaryText(doc: DocComment | undefined): string {
  return toMarkdown(doc?.html ?? "", { paragraphs: 1 });
}

/** An attribute's description: all of it, or its first paragraphs if it is long. */
export function attributeText(doc: DocComment | undefined): string {
  return toMarkdown(doc?.html ?? "", { maxLength: ATTRIBUTE_LENGTH });
}
