import type { ClientLike } from "../client/client-like.js";
import type { Identifiers } from "./identifiers.js";
import type { Resource } from "./resource.js";

/**
 * Gives a resource the part of its data that a list or another resource's data holds: getters answer from it, and
 * `load()` asks for the rest.
 *
 * @param members the attributes that such data can hold; the others are not loaded
 */
export function withPartialData<Child extends Resource<ClientLike, object, Identifiers>>(
  resource: Child,
  data: object,
  members: readonly string[],
): Child {
  resource["takePartialData"](data, members);
  return resource;
}
