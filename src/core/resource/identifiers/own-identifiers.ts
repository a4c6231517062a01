import type { Identifiers } from "./identifiers.js";

/** The getter of an identifier, as a property of each resource. */
interface OwnIdentifier {
  readonly name: string;
  readonly descriptor: PropertyDescriptor;
}

/** By the prototypes of the classes, since a listing creates millions of resources. */
const ofClasses = new WeakMap<object, readonly OwnIdentifier[]>();

/**
 * Makes the getters of the identifiers own, enumerable properties of a resource: `console.table`, `{ ...resource }` and
 * deep comparisons (node:assert, vitest, jest) see nothing else. Without a setter an assignment throws, as a batch
 * action acts on the identifiers.
 */
export function ownIdentifiers(resource: object, identifiers: Identifiers): void {
  const prototype = Object.getPrototypeOf(resource) as object;
  let own = ofClasses.get(prototype);
  if (own === undefined) ofClasses.set(prototype, (own = gettersOf(prototype, identifiers)));
  for (const { name, descriptor } of own) Object.defineProperty(resource, name, descriptor);
}

function gettersOf(prototype: object, identifiers: Identifiers): OwnIdentifier[] {
  return Object.keys(identifiers).map((name) => {
    const descriptor = { ...getterIn(prototype, name), enumerable: true };
    // With `set: undefined`, each definition takes half as long again.
    delete descriptor.set;
    return { name, descriptor };
  });
}

function getterIn(prototype: object | null, name: string): PropertyDescriptor | undefined {
  if (prototype === null) return undefined;
  const parent = Object.getPrototypeOf(prototype) as object | null;
  return Object.getOwnPropertyDescriptor(prototype, name) ?? getterIn(parent, name);
}
