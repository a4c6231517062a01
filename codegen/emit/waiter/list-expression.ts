import { lowerFirst, memberName, plural, singular, upperFirst } from "../../model/names/names.js";
import { isReserved } from "../../model/names/reserved.js";
import { parsePath } from "../source/path-expression.js";

/** All values at a path with `[]`; `undefined` if the first list is missing. */
export function listExpression(start: string, path: string): string {
  let expression = start;
  let scalars = "";
  let item: string | undefined;
  // What follows a list is read from each of its items.
  const readOff = (isList: boolean): void => {
    if (scalars === "") return;
    if (item === undefined) {
      expression += scalars.replace(/^\?/, "");
    } else {
      const read = `${item}${scalars.replace(/^\?/, "")}`;
      const call = isList ? `.flatMap((${item}) => ${read} ?? [])` : `.map((${item}) => ${read})`;
      expression += `${expression.endsWith(")") ? "" : "?"}${call}`;
    }
    scalars = "";
  };
  for (const { name, suffix } of parsePath(path)) {
    scalars += `?.${name}`;
    if (suffix !== "[]") continue;
    readOff(true);
    item = itemOf(name);
  }
  readOff(false);
  return expression;
}

/** The name of one item of a list: `Reservations` → `reservation`. */
export function itemOf(list: string): string {
  const name = lowerFirst(singular(list));
  return isReserved(name) ? "item" : name;
}

/** Names for the values at a path: `stateReasons`, and `compositeAlarmStateReasons` if two lists have such values. */
export function valuesNames(path: string): readonly [short: string, long: string] {
  const parts = path.split("[]").map((part) => part.replace(/^\./, ""));
  const [first = "", ...rest] = (parts.at(-1) ?? path).split(".").map(memberName);
  const short = plural(first + rest.map(upperFirst).join(""));
  const list = parts.length > 1 ? parts.at(-2) : undefined;
  return [short, list ? itemOf(list) + upperFirst(short) : short];
}
