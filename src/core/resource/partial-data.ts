import type { ClientLike } from "../client/client-like.js";
import type { Identifiers } from "./identifiers.js";
import type { Resource } from "./resource.js";

/**
 * Gives a resource the part of its data that another resource's data holds: getters answer from it, `load()` asks
 * for the rest.
 */
export function withPartialData<Child extends Resource<ClientLike, object, Identifiers>>(
  resource: Child,
  data: object,
): Child {
  resource["takeSlice"](data);
  return resource;
}
