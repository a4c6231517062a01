import { INSPECT } from "../../core/text/brand.js";

/** JSON in pieces, which are joined only in the body of the request. */
export type JsonParts = readonly Buffer[];

/** The JSON of members that nobody has read, by their object. */
const unread = new WeakMap<object, Map<string, JsonParts>>();

/**
 * Gives an object a member that is created from JSON when somebody reads it. To the caller's middleware and to stubs of
 * a client the object looks like any other; usually nobody reads the member, and its JSON is sent as it is.
 */
export function setJsonMember(
  object: object,
  name: string,
  json: JsonParts,
  parse: (json: string) => unknown,
): void {
  const members = unread.get(object) ?? new Map<string, JsonParts>();
  unread.set(object, members.set(name, json));
  let value: unknown;
  const set = (given: unknown): void => {
    members.delete(name);
    value = given;
    // Not possible if the object is frozen: then these accessors remain.
    Reflect.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  };
  const get = (): unknown => {
    if (members.has(name)) set(parse(Buffer.concat(json).toString()));
    return value;
  };
  Object.defineProperty(object, name, { get, set, enumerable: true, configurable: true });
  // Otherwise, `console.log` would show `[Getter/Setter]`.
  Object.defineProperty(object, INSPECT, { value: copyOf, configurable: true });
}

/** The JSON of a member; `undefined` if the member was read, and so may have been changed, or is an ordinary one. */
export function unreadJson(object: object, name: string): JsonParts | undefined {
  const json = unread.get(object)?.get(name);
  return json && Object.getOwnPropertyDescriptor(object, name)?.get ? json : undefined;
}

function copyOf(this: object): object {
  return { ...this };
}
