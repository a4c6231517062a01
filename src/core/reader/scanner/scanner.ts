import { ascii, CR, GT, isAt, isBlank, isLetter, isNameByte, LF, LT, SLASH, SPACE, TAB } from "./bytes.js";
import { unreadable } from "./unreadable.js";

let documents = 0;

/**
 * The position in a document, and the methods that move it past markup.
 *
 * It works on bytes, since XML's markup is ASCII and only the values are UTF-8. Each value becomes a separate string,
 * not a slice of the whole document: keeping one key does not keep its page in memory.
 */
export class Scanner {
  readonly bytes: Buffer;
  /** The document's unique number. */
  readonly document = ++documents;
  /** The position of the next byte. */
  at = 0;
  /** Whether the last entered element was empty, as `<Prefix/>`. */
  isEmpty = false;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    // The last tag must be an end tag; then every text before it is followed by a "<".
    if (!isEndTag(bytes[bytes.lastIndexOf(LT) + 1])) unreadable("cut off");
  }

  /** Skips whitespace between two tags. Anything else there is left to the SDK. */
  passBlanks(): void {
    const { bytes } = this;
    let { at } = this;
    let byte = bytes[at];
    if (byte === LT) return;
    let hasLine = false;
    while (byte !== LT) {
      if (byte === LF || byte === CR) hasLine = true;
      else if (byte !== SPACE && byte !== TAB) unreadable("text between elements");
      byte = bytes[++at];
      // Most of it is indentation.
      while (byte === SPACE) byte = bytes[++at];
    }
    // The SDK treats spaces without a line break as text, which replaces the elements.
    if (!hasLine) unreadable("spaces between elements");
    this.at = at;
  }

  /** Skips whitespace of any kind, before and after the root. */
  passMargin(): void {
    while (isBlank(this.bytes[this.at])) this.at++;
  }

  isAtEnd(): boolean {
    return this.bytes[this.at + 1] === SLASH;
  }

  /** Skips the next start tag if it has this name and no attributes. */
  enter(name: Uint8Array): boolean {
    const from = this.at + 1;
    return isAt(this.bytes, from, name) && this.#endStartTag(from + name.length);
  }

  /** Skips the next start tag and returns its name. */
  enterAny(): string {
    const { bytes } = this;
    const from = this.at + 1;
    let end = from;
    // Other markup begins with "!" or "?", and a `__proto__` element breaks the SDK's parser.
    if (!isLetter(bytes[from])) unreadable("markup that is no plain element");
    while (isNameByte(bytes[end])) end++;
    const name = bytes.toString("latin1", from, end);
    while (bytes[end] === SPACE && bytes[end + 1] === SLASH) end++;
    if (!this.#endStartTag(end)) unreadable("an attribute");
    return name;
  }

  /** Skips the next end tag, which must have this name. */
  leave(name: Uint8Array): void {
    const { bytes } = this;
    const from = this.at + 2;
    if (!this.isAtEnd()) unreadable("an element where text was expected");
    if (!isAt(bytes, from, name) || bytes[from + name.length] !== GT) unreadable("tags that do not match");
    this.at = from + name.length + 1;
  }

  /** Skips the rest of an unknown element, including its content. */
  skip(name: string): void {
    // The SDK's parser is confused by names that every object has.
    if (name in Object.prototype) unreadable("an unusual name");
    if (this.isEmpty) return;
    const tag = ascii(name);
    for (;;) {
      this.at = this.bytes.indexOf(LT, this.at);
      if (this.at === -1) unreadable("cut off");
      if (this.isAtEnd()) return this.leave(tag);
      this.skip(this.enterAny());
    }
  }

  /** Skips the end of a start tag, unless the tag contains more than its name. */
  #endStartTag(end: number): boolean {
    const { bytes } = this;
    const byte = bytes[end];
    this.isEmpty = byte === SLASH && bytes[end + 1] === GT;
    if (byte !== GT && !this.isEmpty) return false;
    this.at = end + (this.isEmpty ? 2 : 1);
    return true;
  }
}

function isEndTag(byte: number | undefined): boolean {
  // No byte: the document was cut because only its head is read.
  return byte === SLASH || byte === undefined;
}
