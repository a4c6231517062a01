import { unreadable } from "../scanner/unreadable.js";

/** The offsets of the separators in `2024-01-31T12:34:56`. */
const SEPARATORS = [
  [4, 0x2d],
  [7, 0x2d],
  [10, 0x54],
  [13, 0x3a],
  [16, 0x3a],
] as const;

const SECONDS_END = 19;

const [ZERO, POINT, Z] = [0x30, 0x2e, 0x5a];

const MONTH_DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The time of `2024-01-31T12:34:56Z`, with a fraction of a second or without, in milliseconds since 1970: the form
 * that the services send. Other forms, and dates and times that do not exist, are left to the SDK.
 */
export function timestampOf(bytes: Buffer, from: number, to: number): number {
  const end = to - 1;
  if (bytes[end] !== Z || end - from < SECONDS_END) unreadable("an unusual timestamp");
  for (const [offset, separator] of SEPARATORS) {
    if (bytes[from + offset] !== separator) unreadable("an unusual timestamp");
  }
  const date = startOfDay(digits(bytes, from, 4), digits(bytes, from + 5, 2), digits(bytes, from + 8, 2));
  const hour = digits(bytes, from + 11, 2);
  const minute = digits(bytes, from + 14, 2);
  const second = digits(bytes, from + 17, 2);
  if (hour > 23 || minute > 59 || second > 59) unreadable("an unusual time");
  const milliseconds = end === from + SECONDS_END ? 0 : fraction(bytes, from + SECONDS_END, end);
  return date + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
}

// Many timestamps of a page share a day.
let knownDay = 0;
let knownStart = 0;

function startOfDay(year: number, month: number, day: number): number {
  const date = (year * 100 + month) * 100 + day;
  if (date === knownDay) return knownStart;
  const isLeapDay = month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  // Date.UTC takes the years 0 to 99 as 1900 to 1999.
  if (year < 1000 || day < 1 || !(day <= (MONTH_DAYS[month] ?? 0) || isLeapDay))
    unreadable("an unusual date");
  knownDay = date;
  knownStart = Date.UTC(year, month - 1, day);
  return knownStart;
}

/** The milliseconds of `.789`, which may have fewer digits or more. */
function fraction(bytes: Buffer, from: number, to: number): number {
  const length = to - from - 1;
  if (bytes[from] !== POINT || length < 1 || length > 9) unreadable("an unusual timestamp");
  const value = digits(bytes, from + 1, length);
  if (length === 3) return value;
  const rounded = Math.round(Number(bytes.toString("latin1", from, to)) * 1000);
  // Where rounding leads to the next second, the SDK may get the year wrong.
  return rounded < 1000 ? rounded : unreadable("an unusual fraction");
}

function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = bytes[at]! - ZERO;
    if (!(digit >= 0 && digit <= 9)) unreadable("an unusual timestamp");
    value = value * 10 + digit;
  }
  return value;
}
