import {
  CLOSING_BRACE,
  CLOSING_BRACKET,
  COLON,
  COMMA,
  type JsonCopier,
  OPENING_BRACE,
  OPENING_BRACKET,
  QUOTE,
} from "./json-copier.js";

/** Deeper than the service nests values. */
const DEEPEST = 64;

/** The names of types, and of sets by their first letter. */
const [N, S, B, L, M] = [0x4e, 0x53, 0x42, 0x4c, 0x4d];
const SETS: Readonly<Record<number, string>> = { [S]: "SS", [N]: "NS", [B]: "BS" };

/**
 * Copies attribute values as plain JSON, without their types: `{"S":"x"}` as `"x"`, `{"L":[{"N":"1"}]}` as `[1]`. A value
 * that has no such form is copied after a mark: `{"SS":["x","y"]}` as `[1e999,"SS","x","y"]`. `JSON.parse` reads `1e999` as
 * Infinity, which is in no attribute value: none can be confused with a mark.
 */
export class ValueUnwrapper {
  readonly #copier: JsonCopier;
  #deepestMark = 0;

  constructor(copier: JsonCopier) {
    this.#copier = copier;
  }

  /**
   * Copies an item: attributes by name.
   *
   * @returns the depth of the deepest mark: 1 for an attribute, 2 for a member of one, and so on; 0 if there is none
   */
  item(): number {
    this.#deepestMark = 0;
    this.#map(1);
    return this.#deepestMark;
  }

  #map(depth: number): void {
    const copier = this.#copier;
    copier.copy(OPENING_BRACE);
    if (copier.copyIf(CLOSING_BRACE)) return;
    do {
      copier.string();
      copier.copy(COLON);
      this.#value(depth);
    } while (copier.copyIf(COMMA));
    copier.copy(CLOSING_BRACE);
  }

  #list(depth: number): void {
    const copier = this.#copier;
    copier.copy(OPENING_BRACKET);
    if (copier.copyIf(CLOSING_BRACKET)) return;
    do this.#value(depth);
    while (copier.copyIf(COMMA));
    copier.copy(CLOSING_BRACKET);
  }

  /** Copies the content of a value, which has exactly one type. */
  #value(depth: number): void {
    const copier = this.#copier;
    const { source, at } = copier;
    // Without whitespace, as the service writes it.
    const isCompact =
      source[at] === OPENING_BRACE &&
      source[at + 1] === QUOTE &&
      source[at + 3] === QUOTE &&
      source[at + 4] === COLON;
    if (isCompact) {
      copier.at = at + 5;
      this.#content(source[at + 2] as number, depth);
    } else {
      copier.pass(OPENING_BRACE);
      copier.pass(QUOTE);
      this.#typed(depth);
    }
    copier.pass(CLOSING_BRACE);
  }

  /** Copies the content behind the name of its type. */
  #typed(depth: number): void {
    const copier = this.#copier;
    const { source, at } = copier;
    const first = source[at] as number;
    const second = source[at + 1];
    if (second === QUOTE) {
      copier.at = at + 2;
      copier.pass(COLON);
      return this.#content(first, depth);
    }
    const name = second === S ? SETS[first] : first === B ? "BOOL" : "NULL";
    if (name === undefined) return copier.refuse();
    copier.passText(`${name}"`);
    copier.pass(COLON);
    return second === S ? this.#set(name, depth) : this.#literal(first === B);
  }

  /** The content of a type whose name has one letter. */
  #content(type: number, depth: number): void {
    const copier = this.#copier;
    if (type === S) copier.string();
    else if (type === N) {
      if (!copier.numberInQuotes()) this.#markedString("N", depth);
    } else if (type === M || type === L) {
      if (depth === DEEPEST) copier.refuse();
      if (type === M) this.#map(depth + 1);
      else this.#list(depth + 1);
    } else if (type === B) this.#markedString("B", depth);
    else copier.refuse();
  }

  #literal(isBoolean: boolean): void {
    const copier = this.#copier;
    const isTrue = copier.peek() === 0x74;
    // The service sends no other null.
    if (!isBoolean && !isTrue) copier.refuse();
    const text = isTrue ? "true" : "false";
    copier.passText(text);
    copier.ascii(isBoolean ? text : "null");
  }

  #markedString(type: string, depth: number): void {
    const copier = this.#copier;
    this.#mark(type, depth);
    copier.byte(COMMA);
    copier.string();
    copier.byte(CLOSING_BRACKET);
  }

  #set(type: string, depth: number): void {
    const copier = this.#copier;
    this.#mark(type, depth);
    copier.pass(OPENING_BRACKET);
    if (!copier.passIf(CLOSING_BRACKET)) {
      do {
        copier.byte(COMMA);
        if (type !== "NS" || !copier.numberInQuotes()) copier.string();
      } while (copier.passIf(COMMA));
      copier.pass(CLOSING_BRACKET);
    }
    copier.byte(CLOSING_BRACKET);
  }

  #mark(type: string, depth: number): void {
    const copier = this.#copier;
    if (depth > this.#deepestMark) this.#deepestMark = depth;
    copier.ascii('[1e999,"');
    copier.ascii(type);
    copier.byte(QUOTE);
  }
}
