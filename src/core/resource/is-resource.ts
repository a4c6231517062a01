import type { ClientLike } from "../client/client-like.js";
import { brandOf } from "../text/brand.js";
import type { Identifiers } from "./identifiers/identifiers.js";
import type { Resource } from "./resource.js";

/** Whether `value` is a resource of this package, from any copy of it. */
export function isResource(value: unknown): value is Resource<ClientLike, object, Identifiers> {
  return brandOf(value) !== undefined;
}
