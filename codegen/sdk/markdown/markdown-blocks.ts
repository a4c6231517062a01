/** Splits Markdown at its empty lines; a list stays one block. */
export function blocksOf(markdown: string): string[] {
  const blocks: string[] = [];
  for (const part of markdown.trim().split(/\n{2,}(?=\S)/)) {
    const previous = blocks.at(-1);
    if (previous !== undefined && isList(previous) && isList(part))
      blocks[blocks.length - 1] = `${previous}\n\n${part}`;
    else if (part.trim() !== "") blocks.push(part);
  }
  return blocks;
}

/** The first blocks within the limits: at least one, and no introduction to an omitted list. */
export function selectBlocks(
  blocks: readonly string[],
  limits: { readonly paragraphs?: number; readonly maxLength?: number },
): string[] {
  const { paragraphs = Infinity, maxLength = Infinity } = limits;
  const total = blocks.reduce((sum, block) => sum + block.length, 0);
  if (blocks.length <= paragraphs && total <= maxLength) return [...blocks];
  const text = withoutLeadingNotes(blocks);
  const chosen = text.slice(0, 1).map((block) => firstSentences(block, maxLength));
  if (chosen[0] !== text[0]) return chosen;
  let length = chosen[0]?.length ?? 0;
  for (const block of text.slice(1)) {
    length += block.length;
    if (chosen.length >= paragraphs || length > maxLength) return endProperly(chosen);
    chosen.push(block);
  }
  return chosen;
}

function isList(block: string): boolean {
  return block.startsWith("- ");
}

function withoutLeadingNotes(blocks: readonly string[]): readonly string[] {
  const first = blocks.findIndex((block) => !block.startsWith("> "));
  return first === -1 ? blocks : blocks.slice(first);
}

/** `… The valid values are:` introduces a list that was omitted. */
function endProperly(blocks: readonly string[]): string[] {
  const last = blocks.at(-1) ?? "";
  if (!last.endsWith(":")) return [...blocks];
  const sentences = sentencesOf(last);
  if (sentences.length > 1) return [...blocks.slice(0, -1), sentences.slice(0, -1).join(" ")];
  return blocks.length > 1 ? endProperly(blocks.slice(0, -1)) : [`${last.slice(0, -1)}.`];
}

function firstSentences(block: string, maxLength: number): string {
  if (block.length <= maxLength || isList(block)) return block;
  const [first = block, ...rest] = sentencesOf(block);
  let text = first;
  for (const sentence of rest) {
    if (text.length + sentence.length + 1 > maxLength) break;
    text += ` ${sentence}`;
  }
  return endProperly([text])[0] ?? text;
}

/** A full stop ends a sentence if a capital, a code span or a link follows; "e.g. X" is rare enough. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[a-z0-9)`*\]][.!?]) (?=[A-Z`[*])/);
}
