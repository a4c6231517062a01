/** Thrown for anything else than the expected JSON. Always the same object: nobody sees it, and a stack costs time. */
const UNEXPECTED = new Error("This JSON is not supported here.");

export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPENING_BRACKET = 0x5b;
export const CLOSING_BRACKET = 0x5d;
export const OPENING_BRACE = 0x7b;
export const CLOSING_BRACE = 0x7d;
const [BACKSLASH, SPACE, MINUS, POINT, ZERO, NINE, SMALL_U] = [0x5c, 0x20, 0x2d, 0x2e, 0x30, 0x39, 0x75];

/** A string from this length on takes as long here as in `JSON.parse`, in bytes. */
const LONG = 256;

/** A number with so many digits is exact as a `number`. */
const EXACT_DIGITS = 15;

/**
 * Copies tokens of JSON from one buffer to another, and checks them as strictly as `JSON.parse` does. Whitespace is not
 * copied. Strings are copied as they are, with their escapes.
 */
export class JsonCopier {
  readonly source: Buffer;
  readonly target: Buffer;
  /** Where the next token begins in the source, if no whitespace precedes it. */
  at = 0;
  /** Where the next token is written. */
  end = 0;
  /** The number of bytes in long strings. */
  longBytes = 0;

  /** @param target must have enough room: what does not fit is lost */
  constructor(source: Buffer, target: Buffer) {
    this.source = source;
    this.target = target;
  }

  /** Stops copying. */
  refuse(): never {
    throw UNEXPECTED;
  }

  /** The next byte that is not whitespace, without passing it; `undefined` at the end. */
  peek(): number | undefined {
    const { source } = this;
    let byte = source[this.at];
    while (byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09) byte = source[++this.at];
    return byte;
  }

  /** Passes this byte, and whitespace before it. */
  pass(byte: number): void {
    if (this.peek() !== byte) this.refuse();
    this.at++;
  }

  /** Passes this byte if it is the next one that is not whitespace. */
  passIf(byte: number): boolean {
    if (this.peek() !== byte) return false;
    this.at++;
    return true;
  }

  /** Copies this byte, and passes whitespace before it. */
  copy(byte: number): void {
    this.pass(byte);
    this.target[this.end++] = byte;
  }

  /** Copies this byte if it is the next one that is not whitespace. */
  copyIf(byte: number): boolean {
    if (!this.passIf(byte)) return false;
    this.target[this.end++] = byte;
    return true;
  }

  /** Passes this text, which has no whitespace before it. */
  passText(text: string): void {
    for (let index = 0; index < text.length; index++) {
      if (this.source[this.at++] !== text.charCodeAt(index)) this.refuse();
    }
  }

  /** Passes a value without copying it; leniently, for one that `JSON.parse` checks. */
  skip(): void {
    const { source } = this;
    let depth = 0;
    this.peek();
    let { at } = this;
    for (;;) {
      const byte = source[at];
      if (byte === undefined) this.refuse();
      if (depth === 0 && (byte === COMMA || byte === COLON || byte === CLOSING_BRACE)) break;
      at++;
      if (byte === QUOTE) at = endOfString(source, at);
      else if (byte === OPENING_BRACE || byte === OPENING_BRACKET) depth++;
      else if (byte === CLOSING_BRACE || byte === CLOSING_BRACKET) depth--;
    }
    this.at = at;
  }

  /** Writes a byte. */
  byte(byte: number): void {
    this.target[this.end++] = byte;
  }

  /** Writes ASCII text. */
  ascii(text: string): void {
    for (let index = 0; index < text.length; index++) this.target[this.end++] = text.charCodeAt(index);
  }

  /** Copies a string, and whitespace before it is passed. */
  string(): void {
    this.pass(QUOTE);
    const { source, target } = this;
    let { at, end } = this;
    target[end++] = QUOTE;
    for (;;) {
      // Beyond the end it is undefined, which is refused below.
      const byte = source[at++] as number;
      target[end++] = byte;
      if (byte > BACKSLASH) continue;
      if (byte === QUOTE) break;
      if (byte >= SPACE && byte !== BACKSLASH) continue;
      if (byte !== BACKSLASH) this.refuse();
      const length = lengthOfEscape(source, at);
      if (length === 0) this.refuse();
      for (let left = length; left > 0; left--) target[end++] = source[at++] as number;
    }
    const length = at - this.at;
    if (length > LONG) this.longBytes += length;
    this.at = at;
    this.end = end;
  }

  /**
   * Copies a number in quotes without them, if JSON can represent it and a `number` is exact. Otherwise nothing is
   * copied or passed.
   */
  numberInQuotes(): boolean {
    if (this.peek() !== QUOTE) this.refuse();
    const { source, target } = this;
    let at = this.at + 1;
    let { end } = this;
    let byte = source[at] as number;
    if (byte === MINUS) {
      target[end++] = byte;
      byte = source[++at] as number;
    }
    const start = at;
    const isZero = byte === ZERO;
    while (byte >= ZERO && byte <= NINE) {
      target[end++] = byte;
      byte = source[++at] as number;
    }
    let digits = at - start;
    if (digits === 0 || (isZero && digits > 1)) return false;
    if (byte === POINT) {
      target[end++] = byte;
      byte = source[++at] as number;
      const startOfFraction = at;
      while (byte >= ZERO && byte <= NINE) {
        target[end++] = byte;
        byte = source[++at] as number;
      }
      const digitsOfFraction = at - startOfFraction;
      if (digitsOfFraction === 0) return false;
      digits += digitsOfFraction;
    }
    if (byte !== QUOTE || digits > EXACT_DIGITS) return false;
    this.at = at + 1;
    this.end = end;
    return true;
  }
}

/** The position after a string that has no escapes that hide its end. */
function endOfString(source: Buffer, start: number): number {
  for (let at = start; at < source.length; at++) {
    if (source[at] === QUOTE) return at + 1;
    if (source[at] === BACKSLASH) at++;
  }
  return source.length;
}

/** The number of bytes after the backslash of an escape; 0 for one that JSON does not have. */
function lengthOfEscape(source: Buffer, at: number): number {
  const kind = source[at] as number;
  if (kind !== SMALL_U) return SHORT_ESCAPES.includes(kind) ? 1 : 0;
  for (let index = 1; index <= 4; index++) if (!isHex(source[at + index] as number)) return 0;
  return 5;
}

const SHORT_ESCAPES: readonly number[] = [...Buffer.from('"\\/bfnrt')];

function isHex(byte: number): boolean {
  return (byte >= ZERO && byte <= NINE) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}
