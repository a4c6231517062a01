/** A `[…]` in a glob: the characters that it accepts, and its end. */
export interface GlobClass {
  readonly accepts: (character: string) => boolean;
  /** The index after its `]`. */
  readonly end: number;
}

type Accepts = (character: string) => boolean;

const NAMED: ReadonlyMap<string, RegExp> = new Map([
  ["alnum", /[\p{L}\p{N}]/u],
  ["alpha", /\p{L}/u],
  ["ascii", /\p{ASCII}/u],
  ["blank", /[ \t]/],
  ["cntrl", /\p{Cc}/u],
  ["digit", /[0-9]/],
  ["graph", /[^\s\p{C}]/u],
  ["lower", /\p{Ll}/u],
  ["print", /[^\p{C}]/u],
  ["punct", /[\p{P}\p{S}]/u],
  ["space", /\s/],
  ["upper", /\p{Lu}/u],
  ["word", /[\p{L}\p{N}_]/u],
  ["xdigit", /[0-9A-Fa-f]/],
]);

/** The class that begins with the `[` at the index; `undefined` if there is no `]`, so that it stands for itself. */
export function globClass(text: readonly string[], start: number): GlobClass | undefined {
  let index = start + 1;
  const isNegated = text[index] === "!" || text[index] === "^";
  if (isNegated) index++;
  const members: Accepts[] = [];
  // A "]" at the beginning is a member.
  for (const first = index; index === first || text[index] !== "]";) {
    if (text[index] === undefined) return undefined;
    const name = namedClass(text, index);
    if (name) {
      members.push((character) => name.pattern.test(character));
      index = name.end;
      continue;
    }
    const from = characterAt(text, index);
    index = from.end;
    const isRange = text[index] === "-" && text[index + 1] !== undefined && text[index + 1] !== "]";
    const to = isRange ? characterAt(text, index + 1) : from;
    index = to.end;
    members.push((character) => isBetween(character, from.character, to.character));
  }
  const isMember: Accepts = (character) => members.some((accepts) => accepts(character));
  // A class cannot contain a "/".
  return { accepts: (character) => character !== "/" && isMember(character) !== isNegated, end: index + 1 };
}

function namedClass(
  text: readonly string[],
  start: number,
): { readonly pattern: RegExp; readonly end: number } | undefined {
  if (text[start] !== "[" || text[start + 1] !== ":") return undefined;
  const end = text.indexOf(":", start + 2);
  const pattern = NAMED.get(text.slice(start + 2, end).join(""));
  return pattern && text[end + 1] === "]" ? { pattern, end: end + 2 } : undefined;
}

function characterAt(
  text: readonly string[],
  index: number,
): { readonly character: string; readonly end: number } {
  const isEscaped = text[index] === "\\" && text[index + 1] !== undefined;
  const at = isEscaped ? index + 1 : index;
  return { character: text[at] ?? "", end: at + 1 };
}

function isBetween(character: string, from: string, to: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (from.codePointAt(0) ?? 0) <= code && code <= (to.codePointAt(0) ?? 0);
}
