/** What a class says of the names that people take for others. */
interface NamedClass {
  readonly resourceName?: string;
  readonly collectionName?: string;
  /** The right name, or what to do, by a wrong name. */
  readonly misnomers?: Readonly<Record<string, string>>;
}

type Names = ReadonlyMap<string, string>;

/** The names of a class, each by how it may be written otherwise. */
const namesByPrototype = new WeakMap<object, Names>();

/**
 * Answers to members that no class before it in a chain of prototypes has: with `undefined`, as always, unless the name
 * is a known one in another spelling (`etag`, `public_dns_name`, `InstanceId`), or one that people take for it (`size` of
 * an object, which is `contentLength`). JavaScript would go on with `undefined` there; the types refuse it.
 *
 * Members that exist are found before it and cost nothing.
 */
const END_OF_CHAIN = new Proxy(Object.create(Object.prototype) as object, {
  get(target, name, receiver: object): unknown {
    const value: unknown = Reflect.get(target, name, receiver);
    if (value !== undefined || typeof name !== "string" || !isWord(name)) return value;
    const { constructor } = receiver as { readonly constructor: NamedClass };
    const { misnomers = {}, resourceName, collectionName = "" } = constructor;
    const meant = Object.hasOwn(misnomers, name) ? misnomers[name] : namesOf(receiver).get(plain(name));
    if (meant === undefined) return undefined;
    throw new TypeError(`${resourceName ?? collectionName} has no ${name}. Did you mean ${meant}?`);
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
  namesByPrototype.set(prototype, names);
  return names;
}

/** What test runners and frameworks look for begins with other characters: `_isMockFunction`, `$$typeof`. */
function isWord(name: string): boolean {
  return /^[A-Za-z]/.test(name);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll("_", "");
}
