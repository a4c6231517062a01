import { globClass } from "./glob-class.js";

/** The syntax tree of a glob. */
export type Pattern =
  | { readonly kind: "character"; readonly accepts: (character: string) => boolean }
  | { readonly kind: "sequence"; readonly of: readonly Pattern[] }
  | { readonly kind: "choice"; readonly of: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly of: Pattern; readonly atLeast: 0 | 1 }
  /** Any text within one name except what the pattern matches. */
  | { readonly kind: "not"; readonly of: Pattern };

/** Parses a glob in the syntax of bash with `globstar`, `extglob` and `dotglob`. */
export function parseGlob(glob: string): Pattern {
  // "**/**" is the same as "**".
  const text = Array.from(glob.replaceAll(/(?<=^|\/)\*\*(?:\/\*\*)+(?=\/|$)/g, "**"));
  return new GlobParser(text).parse();
}

const NOTHING: Pattern = { kind: "sequence", of: [] };
const IN_NAME: Pattern = { kind: "character", accepts: (character) => character !== "/" };
const ANYTHING: Pattern = { kind: "repeat", of: { kind: "character", accepts: () => true }, atLeast: 0 };

const optional = (of: Pattern): Pattern => ({ kind: "choice", of: [NOTHING, of] });
const sequence = (...of: readonly Pattern[]): Pattern => ({ kind: "sequence", of });
const literal = (character: string): Pattern => ({
  kind: "character",
  accepts: (other) => other === character,
});

/** The operators before a `(`, which say how often an alternative occurs. */
const GROUPS: ReadonlyMap<string, (of: Pattern) => Pattern> = new Map([
  ["?", optional],
  ["*", (of: Pattern): Pattern => ({ kind: "repeat", of, atLeast: 0 })],
  ["+", (of: Pattern): Pattern => ({ kind: "repeat", of, atLeast: 1 })],
  ["@", (of: Pattern): Pattern => of],
  ["!", (of: Pattern): Pattern => ({ kind: "not", of })],
]);

class GlobParser {
  readonly #text: readonly string[];
  readonly #closers: ReadonlyMap<number, number>;
  #index = 0;
  #isInNot = false;

  constructor(text: readonly string[]) {
    this.#text = text;
    this.#closers = closersIn(text);
  }

  parse(): Pattern {
    return this.#sequence(this.#text.length, undefined, true);
  }

  /** Parses up to the end of the group, or to its next alternative. */
  #sequence(end: number, separator: string | undefined, isNameStart: boolean): Pattern {
    const parts: Pattern[] = [];
    const isEnd = (index: number): boolean => index >= end || this.#text[index] === separator;
    for (let isStart = isNameStart; !isEnd(this.#index); isStart = this.#text[this.#index - 1] === "/") {
      parts.push(this.#globstar(isStart, isEnd) ?? this.#group(isStart) ?? this.#single());
    }
    return sequence(...parts);
  }

  /** `**` as a whole name: any number of names, or none, including the "/" that is then superfluous. */
  #globstar(isNameStart: boolean, isEnd: (index: number) => boolean): Pattern | undefined {
    const start = this.#index;
    const isSlashFirst = this.#text[start] === "/";
    if (!isSlashFirst && !isNameStart) return undefined;
    const stars = isSlashFirst ? start + 1 : start;
    if (this.#text[stars] !== "*" || this.#text[stars + 1] !== "*") return undefined;
    const after = stars + 2;
    if (isEnd(after)) {
      this.#index = after;
      return isSlashFirst ? optional(sequence(literal("/"), ANYTHING)) : ANYTHING;
    }
    if (isSlashFirst || this.#text[after] !== "/") return undefined;
    this.#index = after + 1;
    return optional(sequence(ANYTHING, literal("/")));
  }

  /** `{a,b}`, `{1..3}`, `?(a|b)` and similar. */
  #group(isNameStart: boolean): Pattern | undefined {
    const start = this.#index;
    const sign = this.#text[start] ?? "";
    if (sign === "{") {
      const end = this.#closers.get(start);
      return end === undefined
        ? undefined
        : (this.#range(end) ?? this.#alternatives(start, end, ",", isNameStart));
    }
    const repeated = GROUPS.get(sign);
    const end = this.#closers.get(start + 1);
    if (!repeated || this.#text[start + 1] !== "(" || end === undefined) return undefined;
    if (sign !== "!") return repeated(this.#alternatives(start + 1, end, "|", isNameStart));
    if (this.#isInNot)
      throw new TypeError("A glob has no !(…) inside of !(…): it cannot be matched in linear time.");
    this.#isInNot = true;
    const alternatives = this.#alternatives(start + 1, end, "|", isNameStart);
    this.#isInNot = false;
    return repeated(alternatives);
  }

  #alternatives(open: number, end: number, separator: string, isNameStart: boolean): Pattern {
    const of: Pattern[] = [];
    this.#index = open;
    while (this.#index < end) {
      this.#index++;
      of.push(this.#sequence(end, separator, isNameStart));
    }
    this.#index = end + 1;
    // Braces with a single alternative stand for themselves.
    if (separator === "," && of.length === 1) return sequence(literal("{"), ...of, literal("}"));
    return { kind: "choice", of };
  }

  #range(end: number): Pattern | undefined {
    const items = rangeItems(this.#text.slice(this.#index + 1, end).join(""));
    if (!items) return undefined;
    this.#index = end + 1;
    return { kind: "choice", of: items.map((item) => sequence(...Array.from(item, literal))) };
  }

  #single(): Pattern {
    const character = this.#text[this.#index] ?? "";
    if (character === "[") {
      const found = globClass(this.#text, this.#index);
      if (found) {
        this.#index = found.end;
        return { kind: "character", accepts: found.accepts };
      }
    }
    this.#index++;
    if (character === "?") return IN_NAME;
    if (character === "*") return { kind: "repeat", of: IN_NAME, atLeast: 0 };
    const next = this.#text[this.#index];
    if (character !== "\\" || next === undefined) return literal(character);
    this.#index++;
    return literal(next);
  }
}

/** The matching "}" of each "{", and ")" of each "(" of a group. An unmatched one stands for itself. */
function closersIn(text: readonly string[]): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? "";
    if (character === "\\") index++;
    else if (character === "[") index = (globClass(text, index)?.end ?? index + 1) - 1;
    else if (character === "{" || (character === "(" && GROUPS.has(text[index - 1] ?? ""))) open.push(index);
    else if (character === "}" || character === ")") {
      const opener = character === "}" ? "{" : "(";
      const last = open.map((start) => text[start]).lastIndexOf(opener);
      if (last < 0) continue;
      closers.set(open[last] ?? 0, index);
      open.length = last;
    }
  }
  return closers;
}

const MOST_IN_RANGE = 10_000;

/** The items of `1..10`, `01..10`, `a..e` or `0..10..2`; `undefined` if it is not a range. */
function rangeItems(text: string): string[] | undefined {
  const [, first, last, step = "1"] =
    /^(-?\d{1,15}|[A-Za-z])\.\.(-?\d{1,15}|[A-Za-z])(?:\.\.-?(\d{1,15}))?$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const isNumber = /\d/.test(first);
  if (isNumber !== /\d/.test(last)) return undefined;
  const valueOf = (item: string): number => (isNumber ? Number(item) : item.charCodeAt(0));
  const [from, to, by] = [valueOf(first), valueOf(last), Math.max(1, Number(step))];
  const count = Math.floor(Math.abs(to - from) / by) + 1;
  if (count > MOST_IN_RANGE) throw new TypeError(`The range {${text}} has more than ${MOST_IN_RANGE} items.`);
  const isPadded = [first, last].some((item) => /^-?0\d/.test(item));
  const width = isPadded ? Math.max(first.length, last.length) : 0;
  return Array.from({ length: count }, (_, index) => {
    const value = from + (to < from ? -index : index) * by;
    if (!isNumber) return String.fromCharCode(value);
    const digits = String(Math.abs(value)).padStart(value < 0 ? width - 1 : width, "0");
    return value < 0 ? `-${digits}` : digits;
  });
}
