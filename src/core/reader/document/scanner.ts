import { ascii, CR, GT, isAt, isBlank, isLetter, isNameByte, LF, LT, SLASH, SPACE, TAB } from "./bytes.js";
import { unreadable } from "../decoders/unreadable.js";

let documents = 0;

/**
 * The position in a document, and the methods that move it past markup.
 *
 * It works on bytes, since XML's markup is ASCII and only the values are UTF-8. Each value thus becomes a string of its
 * own, not a slice of one that holds the whole document: keeping one key does not keep its page in memory.
 */
export class Scanner {
  readonly bytes: Buffer;
  /** The number of the document; no two have the same. */
  readonly document = ++documents;
  /** The position of the next byte. */
  at = 0;
  /** Whether the element that was entered last has ended already, as `<Prefix/>` has. */
  isEmpty = false;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    // With an end tag as the last tag of all, every text before it is followed by a "<".
    if (!isEndTag(bytes[bytes.lastIndexOf(LT) + 1])) unreadable("cut off");
  }

  /** Passes over the blanks between two tags. What else is there is the SDK's to make something of. */
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
      // Most are spaces before a tag that is set in.
      while (byte === SPACE) byte = bytes[++at];
    }
    // The SDK takes spaces without a line break for text, which replaces the elements.
    if (!hasLine) unreadable("spaces between elements");
    this.at = at;
  }

  /** Passes over blanks of any kind, before and behind the root. */
  passMargin(): void {
    while (isBlank(this.bytes[this.at])) this.at++;
  }

  /** Whether the tag that is next is an end tag. */
  isAtEnd(): boolean {
    return this.bytes[this.at + 1] === SLASH;
  }

  /** Passes over the start tag that is next if it has this name, and nothing else. */
  enter(name: Uint8Array): boolean {
    const from = this.at + 1;
    return isAt(this.bytes, from, name) && this.#endStartTag(from + name.length);
  }

  /** Passes over the start tag that is next, and gives its name. */
  enterAny(): string {
    const { bytes } = this;
    const from = this.at + 1;
    let end = from;
    // Other markup begins with "!" or "?"; and a "__proto__" ends the SDK's reader.
    if (!isLetter(bytes[from])) unreadable("markup that is no plain element");
    while (isNameByte(bytes[end])) end++;
    const name = bytes.toString("latin1", from, end);
    while (bytes[end] === SPACE && bytes[end + 1] === SLASH) end++;
    if (!this.#endStartTag(end)) unreadable("an attribute");
    return name;
  }

  /** Passes over the end tag that is next, which must have this name. */
  leave(name: Uint8Array): void {
    const { bytes } = this;
    const from = this.at + 2;
    if (!this.isAtEnd()) unreadable("an element where text was expected");
    if (!isAt(bytes, from, name) || bytes[from + name.length] !== GT) unreadable("tags that do not match");
    this.at = from + name.length + 1;
  }

  /** Skips the rest of an unknown element, with everything in it. */
  skip(name: string): void {
    // What every object has got already confuses the SDK's reader.
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

  /** Passes over the end of a start tag; not if there is more in it than its name. */
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
  // Nothing at all is the cut of a document of which only the head is read.
  return byte === SLASH || byte === undefined;
}
