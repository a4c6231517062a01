/** How far a range is listed. */
export interface Progress {
  /** The first key of the page that was listed last. */
  readonly first: string;
  /** The last key that was listed. */
  readonly last: string;
  /** The last key that belongs to the range, if it has an end. */
  readonly end: string | undefined;
}

/** A point at which to split a range: the second part begins after `key`. */
export interface SplitPoint {
  readonly key: string;
  /** The length of the common prefix of the keys to split; the shorter, the more keys there may be. */
  readonly depth: number;
  /** Whether it is unknown if there are keys after it. */
  readonly isGuess: boolean;
}

interface Node {
  readonly children: Map<number, Node>;
  /** Whether a split between its children found nothing, so that the next split should be careful. */
  isMisjudged: boolean;
}

/** The most nodes of the tree: by then the structure of the keys is known, and memory must not grow further. */
const MOST_NODES = 20_000;
/** How many positions may be used to estimate the one before them. */
const WORD = 4;
const LAST_CODE_POINT = 0x10_ffff;

/**
 * What is known about the structure of the keys from the pages so far: a tree of their characters, and the characters at
 * each position.
 */
export class KeySpace {
  readonly #prefix: readonly number[];
  readonly #root: Node = newNode();
  readonly #atPosition: Set<number>[] = [];
  readonly #alphabets: (readonly number[] | undefined)[] = [];
  #nodes = 1;
  #changes = 0;

  constructor(prefix: string) {
    this.#prefix = codePoints(prefix);
  }

  /** Changes when estimates may have changed. */
  get changes(): number {
    return this.#changes;
  }

  learn(key: string): void {
    let node = this.#root;
    for (const [position, character] of codePoints(key).entries()) {
      this.#see(position, character);
      let child = node.children.get(character);
      if (!child) {
        if (this.#nodes >= MOST_NODES) return;
        this.#nodes++;
        child = newNode();
        node.children.set(character, child);
      }
      node = child;
    }
  }

  /** Adds the characters at each position of some of the keys. */
  learnCharacters(keys: readonly string[]): void {
    const step = Math.max(1, Math.floor(keys.length / 100));
    for (let index = 0; index < keys.length; index += step) {
      for (const [position, character] of codePoints(keys[index] ?? "").entries()) {
        this.#see(position, character);
      }
    }
  }

  /** Records whether there were keys after a split point. */
  judge({ key, depth }: SplitPoint, first: string | undefined): void {
    if (first !== undefined) this.learn(first);
    const node = this.#path(codePoints(key).slice(0, depth)).at(-1);
    if (node) node.isMisjudged = first === undefined;
  }

  /**
   * Where to split the rest of a range. The number of keys between two others is unknown; only the characters by which they
   * differ, and those that occur, are known.
   *
   * @param isBold whether to split where keys are known to branch, instead of checking whether they branch earlier
   */
  splitPoint({ first, last, end }: Progress, isBold: boolean): SplitPoint | undefined {
    const at = codePoints(last);
    const bound = end === undefined ? undefined : codePoints(end);
    const from = Math.max(this.#prefix.length, bound ? sharedLength(at, bound) : 0);
    const at0 = codePoints(first);
    const to = Math.min(sharedLength(at0, at), at.length - 1);
    const path = this.#path(at.slice(0, to));
    const isWithin = (depth: number, character: number): boolean => {
      if (!bound || depth > from) return true;
      const most = bound[from] ?? -1;
      return character < most || (character === most && bound.length > from + 1);
    };
    const splitAt = (depth: number, character: number, isGuess: boolean): SplitPoint => ({
      key: String.fromCodePoint(...at.slice(0, depth), character),
      depth,
      isGuess,
    });
    const unsure: number[] = [];
    let sure: { readonly depth: number; readonly siblings: readonly number[] } | undefined;
    for (let depth = from; depth <= to; depth++) {
      const here = at[depth] ?? 0;
      const next = after(here);
      if (next === undefined || !isWithin(depth, next)) continue;
      const node = path[depth];
      if (!node || node.children.size < 2) {
        unsure.push(depth);
        continue;
      }
      const others = this.#alphabet(depth).filter((one) => one > here && isWithin(depth, one));
      // On the path of the last page, the next page may be all that is left.
      if (depth === to && others.length <= here - (at0[depth] ?? 0)) continue;
      const seen = others.filter((one) => this.#atPosition[depth]?.has(one));
      const siblings = seen.length > 0 ? seen : others;
      sure = { depth, siblings: node.isMisjudged || siblings.length === 0 ? [next] : siblings };
      break;
    }
    if (sure && (isBold || unsure.length === 0)) {
      return splitAt(sure.depth, sure.siblings[sure.siblings.length >> 1] ?? 0, false);
    }
    const depth = unsure[unsure.length >> 1];
    return depth === undefined ? undefined : splitAt(depth, after(at[depth] ?? 0) ?? 0, true);
  }

  /**
   * The estimated number of remaining keys of a range, if they are as dense everywhere as on the last page. Positions at
   * which only one character was seen are ignored.
   */
  guessLeft({ first, last, end }: Progress, listed: number): number {
    const [one, other] = [codePoints(first), codePoints(last)];
    if (end === undefined) {
      const from = this.#prefix.length;
      const [start, place] = [this.#place(one, from), this.#place(other, from)];
      return place > start ? (listed * (1 - place)) / (place - start) : 0;
    }
    const bound = codePoints(end);
    const from = sharedLength(other, bound);
    // All characters at that position are assumed to occur; at the others, those that were seen.
    const placeOf = (key: readonly number[]): number =>
      this.#alphabet(from).filter((character) => character < (key[from] ?? 0)).length +
      this.#place(key, from + 1);
    const [start, place] = [placeOf(one), placeOf(other)];
    return place > start ? (listed * Math.max(0, placeOf(bound) - place)) / (place - start) : 0;
  }

  /** The position of a key, from 0 to 1, among all keys that could be formed from the characters that occur. */
  #place(characters: readonly number[], from: number): number {
    let place = 0;
    let width = 1;
    for (let position = from; position < characters.length && width > 1e-12; position++) {
      if ((this.#atPosition[position]?.size ?? 0) < 2) continue;
      const alphabet = this.#alphabet(position);
      const character = characters[position] ?? 0;
      width /= alphabet.length;
      place += width * alphabet.filter((other) => other < character).length;
    }
    return place;
  }

  /** The possible characters at a position: all of the kinds that were seen there, or in the same word. */
  #alphabet(position: number): readonly number[] {
    return (this.#alphabets[position] ??= this.#alphabetOf(position));
  }

  #alphabetOf(position: number): number[] {
    const seen = new Set<number>();
    for (let next = position; next < position + WORD; next++) {
      const here = this.#atPosition[next] ?? new Set();
      if (next > position && (here.size < 2 || ![...here].some((character) => seen.has(character)))) break;
      for (const character of here) seen.add(character);
    }
    return sameKind([...seen]);
  }

  /** Adds a character. Most are known already, and most others are of a known kind. */
  #see(position: number, character: number): void {
    const here = (this.#atPosition[position] ??= new Set());
    if (here.has(character)) return;
    here.add(character);
    if (here.size === 2) this.#changes++;
    for (let before = Math.max(0, position - WORD + 1); before <= position; before++) {
      const known = this.#alphabets[before];
      if (!known) continue;
      const alphabet = this.#alphabetOf(before);
      // The set only grows.
      if (alphabet.length > known.length) this.#changes++;
      this.#alphabets[before] = alphabet;
    }
  }

  #path(characters: readonly number[]): Node[] {
    const path = [this.#root];
    for (const character of characters) {
      const child = path.at(-1)?.children.get(character);
      if (!child) break;
      path.push(child);
    }
    return path;
  }
}

function newNode(): Node {
  return { children: new Map(), isMisjudged: false };
}

const DIGITS = codePoints("0123456789");
/** Letters; the first six are those of hexadecimal numbers. */
const LETTERS = [codePoints("abcdefghijklmnopqrstuvwxyz"), codePoints("ABCDEFGHIJKLMNOPQRSTUVWXYZ")];
const HEXADECIMAL = 6;

/** All characters of the same kinds, in order: digits, hexadecimal letters, letters. */
function sameKind(characters: readonly number[]): number[] {
  const all = new Set(characters);
  const add = (kind: readonly number[]): void => kind.forEach((character) => all.add(character));
  if (DIGITS.some((digit) => all.has(digit))) add(DIGITS);
  for (const letters of LETTERS) {
    const places = letters.flatMap((letter, place) => (all.has(letter) ? place : []));
    if (places.length > 0)
      add(places.every((place) => place < HEXADECIMAL) ? letters.slice(0, HEXADECIMAL) : letters);
  }
  return [...all].sort((one, other) => one - other);
}

/** The next character that XML can represent. */
function after(character: number): number | undefined {
  if (character >= LAST_CODE_POINT) return undefined;
  if (character < 0x20) return 0x20;
  if (character >= 0xd7ff && character < 0xe000) return 0xe000;
  return character === 0xfffd || character === 0xfffe ? 0x1_0000 : character + 1;
}

/** The length of the common prefix of two texts or lists. */
export function sharedLength(one: ArrayLike<unknown>, other: ArrayLike<unknown>): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

function codePoints(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
