import { Collection } from "../../../src/core/collection/collection.js";
import { Resource } from "../../../src/core/resource/resource.js";
import { ServiceResource } from "../../../src/core/resource/service-resource.js";
import { publicMembers } from "./public-members.js";

type Call = (...given: readonly unknown[]) => unknown;
/** A class that an entry exports. */
export type Class = (new (...given: readonly unknown[]) => object) & { readonly prototype: object };

/** A resource or collection of each class that the root leads to, without a request. Some ids have to be numbers. */
export function instancesOf(classes: readonly Class[], client: object): ReadonlyMap<string, object> {
  const found = new Map<string, object>();
  for (const Root of classes.filter((one) => isKindOf(one, ServiceResource)))
    found.set(Root.name, new Root({ client }));
  for (const thing of found.values()) {
    for (const [name, { value }] of publicMembers(thing)) {
      const made = resultOf(() => {
        const member: unknown = value ?? Reflect.get(thing, name);
        return typeof member === "function" ? (member as Call).call(thing, "1", "2", "3") : member;
      });
      // Of all that it lists, so that batch actions are permitted.
      if (made instanceof Collection) found.set(made.constructor.name, made.all());
      else if (made instanceof Resource) found.set(made.constructor.name, made);
    }
  }
  return found;
}

export function isClass(value: unknown): value is Class {
  return typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));
}

export function isKindOf(value: Class, ...kinds: readonly { readonly prototype: object }[]): boolean {
  return kinds.some(({ prototype }) => Object.prototype.isPrototypeOf.call(prototype, value.prototype));
}

/** What a call returns at once, if anything. */
function resultOf(call: () => unknown): unknown {
  try {
    const result = call();
    if (result instanceof Promise) result.catch(() => undefined);
    return result;
  } catch {
    return undefined;
  }
}
