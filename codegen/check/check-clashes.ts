import { attributes } from "../emit/attribute/attributes.js";
import { COLLECTION_MEMBERS, RESOURCE_MEMBERS, ROOT_MEMBERS } from "../emit/attribute/inherited.js";
import { batchTagNames } from "../emit/action/batch-tags.js";
import { ifExistsMember } from "../emit/class/ending.js";
import { collectionName, filterName, type Listing, listingsOf, pageName } from "../emit/listing/listings.js";
import { findMember } from "../emit/listing/lookup.js";
import { factoriesOf } from "../emit/class/resource-class.js";
import { basesOf } from "../emit/class/shared-base.js";
import { entryNames } from "../emit/attribute/attribute-map.js";
import { tagMemberNames } from "../emit/attribute/tags.js";
import type { ResourceModel } from "../model/index.js";
import { memberName } from "../model/names/names.js";
import type { Shape } from "../sdk/index.js";
import type { Problems } from "./problems.js";

/** Checks a resource for two members with the same name, or one that hides a member of every resource. */
export function checkResourceClashes(
  problems: Problems,
  where: string,
  model: ResourceModel,
  shape: Shape,
): void {
  const names = new Names(problems, where, RESOURCE_MEMBERS, "what every resource has");
  for (const [name, { member }] of Object.entries(model.identifiers)) {
    names.claim("identifiers", name);
    const second = member === undefined ? name : memberName(member);
    if (second !== name) names.claim("identifiers", second);
  }
  for (const kind of ["actions", "has", "foreign", "hasMany", "waiters", "custom", "getters"] as const) {
    for (const name of Object.keys(model[kind] ?? {})) names.claim(kind, name);
  }
  for (const name of tagMemberNames(model)) names.claim("tags", name);
  for (const name of entryNames(model).keys()) names.claim("attributeMap", name);
  const ending = ifExistsMember(model);
  if (ending !== undefined) names.claim("end", ending);
  for (const name of attributes(shape, model).keys()) names.claim("attributes", name);
  for (const [name, meant] of Object.entries(model.misnomers ?? {})) {
    const [member = ""] = meant.split(/[^A-Za-z0-9]/, 1);
    if (!names.has(member)) problems.add(`${where}.misnomers.${name}`, `there is no member ${member}`);
    names.claim("misnomers", name);
  }
}

/** The same for a resource's collections, and for the members of a listing. */
export function checkCollectionClashes(
  problems: Problems,
  where: string,
  model: ResourceModel,
  listings: readonly Listing[],
): void {
  const names = new Names(problems, where, COLLECTION_MEMBERS, "what every collection has");
  for (const kind of ["batchActions", "collectionCustom"] as const) {
    for (const name of Object.keys(model[kind] ?? {})) names.claim(kind, name);
  }
  for (const name of batchTagNames(model)) names.claim("tags", name);
  const own = listings.flatMap(({ list }) => Object.keys(list.custom ?? {}));
  for (const name of new Set(own)) names.claim("list.custom", name);
}

/** Checks for two classes with the same name: a collection class may have the name of another resource. */
export function checkClassClashes(problems: Problems): void {
  const { context } = problems;
  const { model } = context;
  const names = new Names(problems, model.name, new Set(), "");
  for (const { name } of basesOf(context).keys()) names.claim("bases", name);
  for (const type of Object.keys(model.resources)) {
    names.claim("resources", type);
    for (const listing of listingsOf(context, type)) {
      const page = pageName(listing);
      const classes = [collectionName(listing), filterName(listing), ...(page === undefined ? [] : [page])];
      for (const name of classes) names.claim("collections", name);
    }
  }
}

/** The same for a service's root. */
export function checkRootClashes(problems: Problems): void {
  const { model } = problems.context;
  const names = new Names(problems, model.name, ROOT_MEMBERS, "what every root has");
  for (const kind of ["hasMany", "actions", "lookups", "custom"] as const) {
    for (const name of Object.keys(model[kind] ?? {})) names.claim(kind, name);
  }
  for (const name of Object.keys(model.lookups ?? {})) names.claim("lookups", findMember(name));
  for (const resource of Object.keys(model.resources)) {
    for (const name of factoriesOf(problems.context, resource)) names.claim("factories", name);
  }
}

class Names {
  readonly #problems: Problems;
  readonly #where: string;
  readonly #inherited: ReadonlySet<string>;
  readonly #reserved: string;
  readonly #taken = new Map<string, string>();

  constructor(problems: Problems, where: string, inherited: ReadonlySet<string>, reserved: string) {
    this.#problems = problems;
    this.#where = where;
    this.#inherited = inherited;
    this.#reserved = reserved;
  }

  has(name: string): boolean {
    return this.#inherited.has(name) || this.#taken.has(name);
  }

  claim(kind: string, name: string): void {
    const before = this.#inherited.has(name) ? this.#reserved : this.#taken.get(name);
    if (before !== undefined) {
      this.#problems.add(`${this.#where}.${kind}.${name}`, `the name is taken by ${before}`);
    }
    this.#taken.set(name, kind);
  }
}
