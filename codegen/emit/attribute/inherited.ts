import { Collection } from "../../../src/core/collection/collection.js";
import { LoadableResource } from "../../../src/core/resource/loading/loadable-resource.js";
import { Page } from "../../../src/core/paging/page.js";
import { ServiceResource } from "../../../src/core/resource/service-resource.js";

// Members that generated classes inherit from the core; a model's members must not hide them. Abstract members are not
// on the prototypes, and `then` would make an object awaitable.

export const RESOURCE_MEMBERS = membersOf(LoadableResource.prototype, ["fetch", "then"]);

export const COLLECTION_MEMBERS = membersOf(Collection.prototype, ["loaded", "of", "then"]);

export const PAGE_MEMBERS = membersOf(Page.prototype, ["cursor", "response", "then"]);

export const ROOT_MEMBERS = membersOf(ServiceResource.prototype, ["then"]);

function membersOf(prototype: object, others: readonly string[]): ReadonlySet<string> {
  const names = new Set(others);
  for (let level: object | null = prototype; level; level = Reflect.getPrototypeOf(level)) {
    for (const name of Object.getOwnPropertyNames(level)) names.add(name);
  }
  return names;
}
