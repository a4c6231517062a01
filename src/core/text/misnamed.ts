/** What a class says of the names that people take for others. */
interface NamedClass {
  readonly resourceName?: string;
  readonly collectionName?: string;
  /** The right name, or what to do, by a wrong name. */
  readonly misnomers?: Readonly<Record<string, string>>;
}

/** In the misnomers of a class, for any number: `instances[0]`. */
const INDEX = "0";

type Names = ReadonlyMap<string, string>;

/** The names of a class, each by how it may be written otherwise. */
const namesByPrototype = new WeakMap<object, Names>();

/**
 * Answers to members that no class before it in a chain of prototypes has: with `undefined`, as always, unless the name
 * is a known one in another spelling (`etag`, `public_dns_name`, `InstanceId`), or one that people take for it (`size` of
 * an object, which is `contentLength`; `length` of a collection). JavaScript would go on with `undefined` there; the types refuse it.
 *
 * Members that exist are found before it and cost nothing.
 */
const END_OF_CHAIN = new Proxy(Object.create(Object.prototype) as object, {
  get(target, name, receiver: object): unknown {
    const value: unknown = Reflect.get(target, name, receiver);
    if (value !== undefined || typeof name !== "string" || !isWord(name)) return value;
    const meant = namesOf(receiver).get(isIndex(name) ? INDEX : plain(name));
    if (meant === undefined) return undefined;
    const { resourceName, collectionName = "" } = (receiver as { readonly constructor: NamedClass })
      .constructor;
    const member = isIndex(name) ? `[${name}]` : name;
    throw new TypeError(`${resourceName ?? collectionName} has no ${member}. Did you mean ${meant}?`);
  },
});

/** Lets a class, and all below it, say what was meant by the name of a member that does not exist. */
export function explainMisnamed({ prototype }: { readonly prototype: object }): void {
  Object.setPrototypeOf(prototype, END_OF_CHAIN);
}

function namesOf(thing: object): Names {
  const prototype = Object.getPrototypeOf(thing) as object;
  const known = namesByPrototype.get(prototype);
  if (known) return known;
  const names = new Map<string, string>();
  for (let at = prototype; at !== END_OF_CHAIN; at = Object.getPrototypeOf(at) as object) {
    for (const name of Object.getOwnPropertyNames(at))
      if (!names.has(plain(name))) names.set(plain(name), name);
  }
  names.delete("constructor");
  const { misnomers = {} } = (thing as { readonly constructor: NamedClass }).constructor;
  for (const [name, meant] of Object.entries(misnomers))
    if (!names.has(plain(name))) names.set(plain(name), meant);
  namesByPrototype.set(prototype, names);
  return names;
}

/** What test runners and frameworks look for begins with other characters: `_isMockFunction`, `$$typeof`. */
function isWord(name: string): boolean {
  return /^[A-Za-z]/.test(name) || isIndex(name);
}

function isIndex(name: string): boolean {
  return /^\d+$/.test(name);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll("_", "");
}
