import type { NumberSetting } from "../../values/settings.js";
import {
  CLOSING_BRACE,
  CLOSING_BRACKET,
  COLON,
  COMMA,
  JsonCopier,
  OPENING_BRACE,
  OPENING_BRACKET,
} from "./json-copier.js";
import { UnwrappedItems } from "./unwrapped-items.js";
import { ValueUnwrapper } from "./value-unwrapper.js";

/** The settings with which most numbers are read as `JSON.parse` reads them. */
export type JsonNumbers = Extract<NumberSetting, "exact" | "number">;

/** The approximate size of a part in bytes: about fifty small items. */
const PART = 16 * 1024;

/** The name of the list. */
const ITEMS = '"Items"';

/** A response with its list of items apart. */
export interface ItemsMessage {
  /** The JSON of the response with an empty list. It is not checked. */
  readonly rest: string;
  readonly items: UnwrappedItems;
}

/**
 * Takes the items out of the JSON of a response.
 *
 * @returns `undefined` if there is no list of items, or one that is not supported here
 */
export function itemsMessage(body: Buffer, numbers: JsonNumbers): ItemsMessage | undefined {
  const target = targetFor(body);
  try {
    const copier = new JsonCopier(body, target);
    const start = passToItems(copier);
    if (start === undefined) return undefined;
    const { ends, count } = copyItems(copier);
    const { at: end, end: length } = copier;
    passToEnd(copier);
    const bytes = Buffer.allocUnsafeSlow(length);
    target.copy(bytes, 0, 0, length);
    const rest = `${body.toString("utf8", 0, start)}[]${body.toString("utf8", end)}`;
    return { rest, items: new UnwrappedItems({ bytes, ends, count }, numbers) };
  } catch {
    // Whatever the error, such as items that are nested too deeply.
    return undefined;
  } finally {
    release(target);
  }
}

/** Passes the message up to the list of items. Returns the position of the list; `undefined` if there is none. */
function passToItems(copier: JsonCopier): number | undefined {
  copier.pass(OPENING_BRACE);
  if (copier.passIf(CLOSING_BRACE)) return undefined;
  do {
    if (passName(copier) !== ITEMS) copier.skip();
    else return copier.peek() === OPENING_BRACKET ? copier.at : undefined;
  } while (copier.passIf(COMMA));
  return undefined;
}

/** Passes the members after the items. Of two lists of items, `JSON.parse` would take the second. */
function passToEnd(copier: JsonCopier): void {
  while (copier.passIf(COMMA)) {
    if (passName(copier) === ITEMS) copier.refuse();
    copier.skip();
  }
  copier.pass(CLOSING_BRACE);
  if (copier.peek() !== undefined) copier.refuse();
}

/** The name of a member with its quotes. */
function passName(copier: JsonCopier): string {
  copier.peek();
  const start = copier.at;
  copier.skip();
  const name = copier.source.toString("latin1", start, copier.at).trim();
  // It could be another way to write the same name.
  if (name.includes("\\")) copier.refuse();
  copier.pass(COLON);
  return name;
}

/** Copies the items into lists of about the same size. In these, each item precedes the depth of its deepest mark. */
function copyItems(copier: JsonCopier): { readonly ends: readonly number[]; readonly count: number } {
  const unwrapper = new ValueUnwrapper(copier);
  const ends: number[] = [];
  let count = 0;
  copier.pass(OPENING_BRACKET);
  if (copier.passIf(CLOSING_BRACKET)) return { ends, count };
  const listStart = copier.at;
  let start = copier.end;
  do {
    copier.byte(copier.end === start ? OPENING_BRACKET : COMMA);
    const deepestMark = unwrapper.item();
    copier.ascii(`,${deepestMark}`);
    count++;
    if (copier.end - start < PART) continue;
    // Copying and parsing them takes more time than parsing them once, and the garbage collector does not copy them.
    if (copier.longBytes * 2 > copier.at - listStart) copier.refuse();
    copier.byte(CLOSING_BRACKET);
    start = copier.end;
    ends.push(start);
  } while (copier.passIf(COMMA));
  copier.pass(CLOSING_BRACKET);
  if (copier.end > start) {
    copier.byte(CLOSING_BRACKET);
    ends.push(copier.end);
  }
  return { ends, count };
}

/** Not in use at the moment. */
let spare: Buffer | undefined;

/** The largest buffer that is kept, in bytes: for a page of the largest size. Only what is written takes memory. */
const MOST_KEPT = 4 * 1024 * 1024;

/** A buffer with room for whatever is copied. At worst each value has a mark, which is shorter than the value. */
function targetFor({ length }: Buffer): Buffer {
  const needed = 2 * length + PART;
  const target = spare && spare.length >= needed ? spare : Buffer.allocUnsafeSlow(needed);
  spare = undefined;
  return target;
}

function release(target: Buffer): void {
  if (target.length <= MOST_KEPT) spare = target;
}
