import type { ClientLike } from "../call/client-like.js";
import type { Identifiers } from "./identifiers.js";
import type { Resource } from "./resource.js";

/**
 * Gives a resource the part of its data that another resource's data holds: getters answer from it, `load()` asks
 * for the rest.
 */
export function withSlice<Child extends Resource<ClientLike, object, Identifiers>>(
  resource: Child,
  data: object,
): Child {
  resource["takeSlice"](data);
  return resource;
}
