import { type AnyResource, givePartialData } from "../resource.js";

/**
 * Gives a resource the part of its data that a list or another resource's data contains: getters read it, and `load()`
 * requests the rest.
 *
 * @param members the attributes that such data can contain; the others are not loaded
 */
export function withPartialData<Child extends AnyResource>(
  resource: Child,
  data: object,
  members: readonly string[],
): Child {
  givePartialData(resource, data, members);
  return resource;
}
