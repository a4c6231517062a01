import { plainName } from "./near-matches.js";
import { perObject } from "./per-object.js";

/** The part of a class that lists common mistakes in member names. */
interface NamedClass {
  readonly resourceName?: string;
  readonly collectionName?: string;
  /** The right name, or other advice, by the wrong name. */
  readonly misnomers?: Readonly<Record<string, string>>;
}

/** Stands for any number, such as in `instances[0]`, among the misnomers of a class. */
const INDEX = "0";

/**
 * The end of a prototype chain. It returns `undefined`, as usual, for a member that does not exist, but throws if the
 * name is another spelling of an existing one (`etag`, `public_dns_name`, `InstanceId`) or a common mistake (`size` of
 * an object, for `contentLength`; `length` of a collection). JavaScript would continue with `undefined`; the types
 * reject it.
 *
 * Members that exist are found earlier in the chain, at no cost.
 */
const END_OF_CHAIN = new Proxy(Object.create(Object.prototype) as object, {
  get(target, name, receiver: object): unknown {
    const value: unknown = Reflect.get(target, name, receiver);
    if (value !== undefined || typeof name !== "string" || !isWord(name)) return value;
    const meant = namesOf(Object.getPrototypeOf(receiver) as object).get(
      isIndex(name) ? INDEX : plainName(name),
    );
    if (meant === undefined) return undefined;
    const { resourceName, collectionName = "" } = (receiver as { readonly constructor: NamedClass })
      .constructor;
    const member = isIndex(name) ? `[${name}]` : name;
    throw new TypeError(`${resourceName ?? collectionName} has no ${member}. Did you mean ${meant}?`);
  },
});

/** Makes a class and its subclasses explain misnamed members. */
export function explainMisnamed({ prototype }: { readonly prototype: object }): void {
  Object.setPrototypeOf(prototype, END_OF_CHAIN);
}

/** The names that the objects with a prototype have, or seem to have, by their plain forms. */
const namesOf = perObject((prototype: object): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (let at = prototype; at !== END_OF_CHAIN; at = Object.getPrototypeOf(at) as object) {
    for (const name of Object.getOwnPropertyNames(at))
      if (!names.has(plainName(name))) names.set(plainName(name), name);
  }
  names.delete("constructor");
  const { misnomers = {} } = (prototype as { readonly constructor: NamedClass }).constructor;
  for (const [name, meant] of Object.entries(misnomers))
    if (!names.has(plainName(name))) names.set(plainName(name), meant);
  return names;
});

/** Test runners and frameworks look for names that begin with other characters: `_isMockFunction`, `$$typeof`. */
function isWord(name: string): boolean {
  return /^[A-Za-z]/.test(name) || isIndex(name);
}

function isIndex(name: string): boolean {
  return /^\d+$/.test(name);
}
