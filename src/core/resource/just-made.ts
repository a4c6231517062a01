import type { ClientLike } from "../call/client-like.js";
import type { Identifiers } from "./identifiers.js";
import type { Resource } from "./resource.js";

/**
 * Marks a resource as just made: for a while the service's other answers may not know it yet, so its own calls
 * are repeated when they end in the service's not-found error.
 * https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html
 */
export function justMade<Made extends Resource<ClientLike, object, Identifiers>>(resource: Made): Made {
  resource["markJustMade"]();
  return resource;
}
