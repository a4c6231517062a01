import type { Context } from "../call/context.js";
import type { ClientLike } from "../client/client-like.js";
import { type Identifiers, numberText } from "../resource/identifiers/identifiers.js";
import { isResource } from "../resource/is-resource.js";
import { Resource } from "../resource/resource.js";
import { describeValue } from "../text/describe-value.js";
import { withArticle } from "../text/with-article.js";

/** How a collection reads the entries that a caller passes to `of`. */
export interface KnownType<Item, Ids extends Identifiers> {
  /** The classes whose resources it accepts; the first is its own. */
  readonly classes: readonly [string, ...string[]];
  /** The parent's identifiers, by the members of the list operation's input. */
  readonly parent?: Readonly<Record<string, string>>;
  /** The identifiers of an entry, each with the names of the properties that may contain it. */
  readonly own: Readonly<Record<string, readonly string[]>>;
  readonly mayBeEmpty?: readonly string[];
  /** Whether the entry's only identifier is a number in the service. */
  readonly isNumber?: boolean;
  /** The filters that every collection of the class has. */
  readonly filters?: readonly string[];
  /** Members of the list operation's input that have the same value for every collection of the class. */
  readonly constants?: readonly string[];
  /** A sentence that names the collection for entries that are rejected here. */
  readonly elsewhere?: string;
  readonly make: (identifiers: Ids) => Item;
}

export interface KnownPlace {
  /** Its name in errors, such as `InstanceCollection`. */
  readonly name: string;
  readonly context: Context<ClientLike>;
  readonly parent: Identifiers;
}

export interface KnownEntry<Item> {
  /** The same for all entries of the same resource. */
  readonly key: string;
  /** The given resource, or one that is created from its identifiers. */
  readonly item: () => Item;
}

/** Reads a resource, or its identifiers. Throws a `TypeError` unless the collection and its client have it. */
export function readEntry<Item, Ids extends Identifiers>(
  entry: unknown,
  position: number,
  type: KnownType<Item, Ids>,
  place: KnownPlace,
): KnownEntry<Item> {
  const refuse = (why: string): never => {
    throw new TypeError(`${place.name}.of: ${why} at position ${position}. ${wayOut(type)}`);
  };
  const given = isResource(entry) ? identifiersOf(entry, type, place, refuse) : plainIdentifiers(entry, type);
  const values = Object.keys(type.own).map((name) => {
    const value = given[name];
    const isText = typeof value === "string" && (value !== "" || type.mayBeEmpty?.includes(name) === true);
    return isText ? value : refuse(`there is ${describeValue(entry)}`);
  });
  const ownKind = `${place.context.serviceName}.${type.classes[0]}:`;
  const isOwn = entry instanceof Resource && entry.uid.startsWith(ownKind);
  return {
    key: values.length === 1 ? (values[0] ?? "") : JSON.stringify(values),
    item: () => (isOwn ? (entry as Item) : type.make({ ...place.parent, ...given } as Ids)),
  };
}

function identifiersOf<Item, Ids extends Identifiers>(
  resource: Resource<ClientLike, object, Identifiers>,
  { classes, own }: KnownType<Item, Ids>,
  { context, parent }: KnownPlace,
  refuse: (why: string) => never,
): Identifiers {
  const { meta, uid } = resource;
  const { identifiers } = meta;
  if (!classes.some((name) => uid.startsWith(`${context.serviceName}.${name}:`)))
    refuse(`there is ${describeValue(resource)}`);
  if (meta.client !== context.client) refuse(`${describeValue(resource)} belongs to another client`);
  for (const [name, value] of Object.entries(parent)) {
    if (identifiers[name] !== value) refuse(`${describeValue(resource)} is not of ${JSON.stringify(value)}`);
  }
  return Object.fromEntries(Object.keys(own).map((name) => [name, identifiers[name] ?? ""]));
}

/** The identifiers of a plain entry; those that it lacks are not strings. */
function plainIdentifiers<Item, Ids extends Identifiers>(
  entry: unknown,
  { own, isNumber }: KnownType<Item, Ids>,
): Readonly<Record<string, unknown>> {
  const [only, ...others] = Object.keys(own);
  if (only !== undefined && others.length === 0) {
    return { [only]: isNumber && typeof entry === "number" ? numberText(entry, only) : entry };
  }
  const members = typeof entry === "object" && entry !== null ? (entry as Record<string, unknown>) : {};
  return Object.fromEntries(
    Object.entries(own).map(([name, properties]) => {
      const property = properties.find((one) => Object.hasOwn(members, one));
      return [name, property === undefined ? undefined : members[property]];
    }),
  );
}

/** `Give an Instance of the collection's own client, or its id.` */
function wayOut<Item, Ids extends Identifiers>({ classes, own, elsewhere }: KnownType<Item, Ids>): string {
  const properties = Object.values(own).map(([property = ""]) => property);
  const plain = properties.length === 1 ? `its ${properties[0]}` : `{ ${properties.join(", ")} }`;
  const sentence = `Pass ${classes.map((name) => withArticle(name)).join(", ")} of the collection's own client, or ${plain}.`;
  return elsewhere === undefined ? sentence : `${sentence} ${elsewhere}`;
}
