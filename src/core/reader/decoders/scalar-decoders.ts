import { LT } from "../scanner/bytes.js";
import type { Decoder } from "./decoder.js";
import type { Scanner } from "../scanner/scanner.js";
import { passText, textOf } from "../scanner/text.js";
import { timestampOf } from "./timestamp.js";
import { unreadable } from "../scanner/unreadable.js";

const ZERO = 0x30;

/** Any integer with this many digits is exact as a number. */
const EXACT_DIGITS = 15;

/** Reads a number, as `Number` does. */
export const numberDecoder: Decoder<number> = {
  read(scanner, name) {
    const { bytes, at: from } = scanner;
    let at = from;
    let value = 0;
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) {
      value = value * 10 + digit;
    }
    if (bytes[at] !== LT || at === from || at - from > EXACT_DIGITS) return Number(readText(scanner, name));
    scanner.at = at;
    scanner.leave(name);
    return value;
  },
  empty: () => 0,
};

/** Reads a boolean; anything but `true` is false. */
export const booleanDecoder: Decoder<boolean> = {
  read: (scanner, name) => readText(scanner, name).toLowerCase() === "true",
  empty: () => false,
};

/** Reads a timestamp. Each value gets its own `Date`, which the caller may change. */
export const timestampDecoder: Decoder<Date> = {
  read(scanner, name) {
    const from = scanner.at;
    passText(scanner);
    const time = timestampOf(scanner.bytes, from, scanner.at);
    scanner.leave(name);
    return new Date(time);
  },
  empty: () => unreadable("an empty timestamp"),
};

function readText(scanner: Scanner, name: Uint8Array): string {
  const from = scanner.at;
  const flags = passText(scanner);
  const text = textOf(scanner.bytes, from, scanner.at, flags);
  scanner.leave(name);
  return text;
}
