import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../../packaging/entries.js";

type Method = (...given: readonly unknown[]) => unknown;

/** The names of the protected members, by the class that declares them. JavaScript does not know of them. */
const protectedByClass = new Map<string, Set<string>>();

for (const file of readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".ts")) continue;
  const text = readFileSync(join(project, "src", file), "utf8");
  for (const part of text.split(/^(?=(?:export )?(?:abstract )?class )/m)) {
    const [, name] = /^(?:export )?(?:abstract )?class (\w+)/.exec(part) ?? [];
    if (name === undefined) continue;
    const found = part.matchAll(/^ {2}protected (?:override |abstract |async |get )*(\w+)/gm);
    protectedByClass.set(name, new Set(Array.from(found, ([, member = ""]) => member)));
  }
}

/** The public methods and getters of an object, also those that its class inherits, by their names. */
export function publicMembers(thing: object): ReadonlyMap<string, PropertyDescriptor> {
  const members = new Map<string, PropertyDescriptor>();
  const hidden = new Set(["constructor"]);
  for (const prototype of prototypesOf(thing)) {
    protectedByClass.get(prototype.constructor.name)?.forEach((name) => hidden.add(name));
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (!members.has(name)) members.set(name, descriptor);
  }
  hidden.forEach((name) => members.delete(name));
  return members;
}

/** The public methods of an object, by their names. */
export function publicMethods(thing: object): (readonly [name: string, method: Method])[] {
  return [...publicMembers(thing)].flatMap(([name, { value }]) =>
    typeof value === "function" ? [[name, value as Method] as const] : [],
  );
}

function* prototypesOf(thing: object): Generator<object> {
  let prototype = Object.getPrototypeOf(thing) as object | null;
  for (; prototype && prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype) as object)
    if (Object.hasOwn(prototype, "constructor")) yield prototype;
}
