import { type AnyResource, markJustMade } from "../resource.js";

/** Marks a resource, and what was made along with it, as just made: calls that name it wait until the service knows it. */
export function justMade<Made extends AnyResource>(resource: Made): Made {
  markJustMade(resource);
  return resource;
}
