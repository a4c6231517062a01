import type { ClientLike } from "../client/client-like.js";
import type { Identifiers } from "./identifiers.js";
import type { Resource } from "./resource.js";

/** Marks a resource, and what was made along with it, as just made: calls that name it wait until the service knows it. */
export function justMade<Made extends Resource<ClientLike, object, Identifiers>>(resource: Made): Made {
  resource["markJustMade"]();
  return resource;
}
