import { type AnyResource, markJustMade } from "../resource.js";

/**
 * Marks a resource, and what was created with it, as just created: calls that name it are retried until it is found.
 */
export function justMade<Made extends AnyResource>(resource: Made): Made {
  markJustMade(resource);
  return resource;
}
