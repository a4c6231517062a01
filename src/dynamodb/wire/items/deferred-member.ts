import type { DeferredItems } from "../../../core/paging/page-items.js";
import { INSPECT } from "../../../core/text/brand.js";

/** What the getters of deferred members create. */
const deferred = new WeakMap<object, DeferredItems<unknown>>();

/** What happens when a deferred member is read. */
export interface Reading {
  /** Is called with the list. */
  readonly onRead: (list: object) => void;
  /** Whether it is only copied, by one who will probably not use it. */
  readonly isCopied: () => boolean;
}

/**
 * Gives an output a list whose items are created when somebody reads it. To the caller and to middleware the output looks
 * like any other.
 */
export function deferMember(
  output: object,
  name: string,
  items: DeferredItems<unknown>,
  { onRead, isCopied }: Reading,
): void {
  function set(this: object, value: unknown): void {
    // Not possible if the output is frozen: then the accessors remain.
    Reflect.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
  }
  function get(this: object): unknown {
    const isLazy = isCopied();
    const list = isLazy ? listWhenUsed(items) : items.array;
    onRead(list);
    if (!isLazy) set.call(this, list);
    return list;
  }
  deferred.set(get, items);
  Object.defineProperty(output, name, { get, set, enumerable: true, configurable: true });
  // Otherwise, `console.log` would show `[Getter/Setter]`.
  Object.defineProperty(output, INSPECT, { value: plainCopy, configurable: true });
}

/** The items of a deferred member; `undefined` for any other, and for one that somebody has read. */
export function deferredMember(output: object, name: string): DeferredItems<unknown> | undefined {
  const getter: unknown = Reflect.get(Object.getOwnPropertyDescriptor(output, name) ?? {}, "get");
  return typeof getter === "function" ? deferred.get(getter) : undefined;
}

/** A copy of an output that still has the deferred member. */
export function copyDeferring(output: object): object {
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(output));
}

function plainCopy(this: object): object {
  return { ...this };
}

/** A list that creates its items as soon as anything is read from it. */
function listWhenUsed(items: DeferredItems<unknown>): readonly unknown[] {
  return new Proxy([], {
    get: (_, name) => Reflect.get(items.array, name) as unknown,
    has: (_, name) => Reflect.has(items.array, name),
    ownKeys: () => Reflect.ownKeys(items.array),
    getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(items.array, name),
  });
}
