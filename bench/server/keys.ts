/**
 * How keys are named.
 *
 * - `numbered`: one prefix, numbers with leading zeros
 * - `dated`: by year, month, day and hour, more of them each year
 * - `hashed`: hexadecimal digits, evenly spread
 * - `skewed`: one of hundreds of tenants has nearly everything
 */
export type KeyKind = "numbered" | "dated" | "hashed" | "skewed";

/** This many different keys in S3's order, the same each time. */
export function makeKeys(kind: KeyKind, count: number): string[] {
  return Array.from({ length: count }, (_, index) => makers[kind](index, count)).sort(byBytes);
}

const makers: Record<KeyKind, (index: number, count: number) => string> = {
  numbered: (index) => `photos/2026/${padded(index, 9)}.jpg`,
  dated: (index, count) => {
    // The square root: each year has more than the one before it.
    const hours = Math.floor(Math.sqrt((index + 1) / (count + 1)) * 5 * 365 * 24);
    const time = new Date(Date.UTC(2022, 0, 1, hours)).toISOString();
    return `logs/${time.slice(0, 10).replaceAll("-", "/")}/${time.slice(11, 13)}/${padded(index, 9)}.log.gz`;
  },
  hashed: (index) => [1, 2, 3, 4].map((salt) => hash(index * 4 + salt)).join(""),
  skewed: (index, count) => {
    // Three quarters belong to the first tenant, in the middle of the alphabet.
    const tenant = Math.floor(500 ** ((index / count) ** 8)) - 1;
    return `tenant-${padded((tenant * 211 + 250) % 500, 5)}/documents/current/${padded(index, 9)}.json`;
  },
};

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}

/** Eight pseudo-random hexadecimal digits. Different numbers have different ones. */
function hash(value: number): string {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, "0");
}

/** Keys are ASCII here, so that code units are bytes. */
function byBytes(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
