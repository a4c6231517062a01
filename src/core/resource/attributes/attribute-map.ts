import { UnexpectedResponseError } from "../../errors/errors.js";

/** A map of strings, the form of some services' attributes. */
export type TextMap = Readonly<Partial<Record<string, string>>>;

/** A number in a map of strings; `undefined` if it is missing or empty. */
export function numberIn(map: TextMap | undefined, name: string): number | undefined {
  const text = textIn(map, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isNaN(number)) throw new UnexpectedResponseError(`${name} as a number`);
  return number;
}

/** A boolean in a map of strings: `"true"` or `"false"`. */
export function booleanIn(map: TextMap | undefined, name: string): boolean | undefined {
  const text = textIn(map, name)?.toLowerCase();
  if (text === undefined || text === "true" || text === "false") return text && text === "true";
  throw new UnexpectedResponseError(`${name} as true or false`);
}

/** A time in a map of strings, in seconds or milliseconds since 1970. */
export function dateIn(
  map: TextMap | undefined,
  name: string,
  unit: "seconds" | "milliseconds",
): Date | undefined {
  const number = numberIn(map, name);
  return number === undefined ? undefined : new Date(unit === "seconds" ? number * 1000 : number);
}

function textIn(map: TextMap | undefined, name: string): string | undefined {
  return map?.[name] || undefined;
}
