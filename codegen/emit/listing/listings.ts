import type { HasManyModel, ListModel, ServiceModel } from "../../model/index.js";
import { singular, upperFirst } from "../../model/names/names.js";
import { filledMembers } from "../source/parameters.js";
import type { ServiceContext } from "../source/service-context.js";

type Models = Pick<ServiceContext, "model" | "resource">;

/** One list operation of a resource. It has a separate collection class. */
export interface Listing {
  /** The resource. */
  readonly type: string;
  /** The start of its classes' names: the resource's name, or `RoleAttachedPolicy`. */
  readonly stem: string;
  readonly list: ListModel;
  /** The members of the operation's input that each owner of such a collection sets. */
  readonly filledIn: readonly string[];
}

/** The class of the collections of a listing. */
export function collectionName({ stem }: Pick<Listing, "stem">): string {
  return `${stem}Collection`;
}

/** The parameter type of these collections' `filter`. */
export function filterName({ stem }: Listing): string {
  return `${stem}Filter`;
}

/** The class of their pages, if those have additional members. */
export function pageName({ stem, list }: Listing): string | undefined {
  return list.page && `${stem}Page`;
}

/** What the collection classes of a resource share, if it has several. */
export function sharedCollectionName(type: string): string {
  return `${type}CollectionBase`;
}

/** The list operations of a resource: its own, then those of relations with a different one. */
export function listingsOf(context: Models, type: string): readonly Listing[] {
  const { list } = context.resource(type);
  const related = relationsTo(context, type);
  const usual = related.filter(({ model }) => model.list === undefined).map(({ model }) => model);
  return [
    ...(list ? [{ type, stem: type, list, filledIn: sharedMembers(usual) }] : []),
    ...related.flatMap(({ owner, member, model }) => ownListing(owner, member, model) ?? []),
  ];
}

/** The listing of a relation. */
export function listingOf(
  context: Models,
  owner: string | undefined,
  member: string,
  model: HasManyModel,
): Listing {
  const own = ownListing(owner, member, model);
  if (own) return own;
  const [usual] = listingsOf(context, model.type);
  if (!usual || usual.stem !== model.type)
    throw new Error(`${member}: the model of ${model.type} does not say how it is listed.`);
  return usual;
}

function ownListing(owner: string | undefined, member: string, model: HasManyModel): Listing | undefined {
  const { type, list, params = {} } = model;
  if (!list) return undefined;
  const stem = model.stem ?? `${owner ?? ""}${upperFirst(singular(member))}`;
  return { type, stem, list, filledIn: filledMembers(params) };
}

interface Relation {
  /** The resource that has it; `undefined` for the root. */
  readonly owner: string | undefined;
  readonly member: string;
  readonly model: HasManyModel;
}

const known = new WeakMap<ServiceModel, Map<string, Relation[]>>();

function relationsTo({ model }: Models, type: string): readonly Relation[] {
  const byType = known.get(model) ?? relationsByType(model);
  known.set(model, byType);
  return byType.get(type) ?? [];
}

function relationsByType({ hasMany, resources }: ServiceModel): Map<string, Relation[]> {
  const byType = new Map<string, Relation[]>();
  const add = (owner: string | undefined, many: Readonly<Record<string, HasManyModel>>): void => {
    for (const [member, model] of Object.entries(many)) {
      byType.set(model.type, [...(byType.get(model.type) ?? []), { owner, member, model }]);
    }
  };
  add(undefined, hasMany);
  for (const [owner, resource] of Object.entries(resources)) add(owner, resource.hasMany ?? {});
  return byType;
}

/** The members that all relations set. */
function sharedMembers(relations: readonly HasManyModel[]): readonly string[] {
  const [first = [], ...others] = relations.map(({ params = {} }) => filledMembers(params));
  return first.filter((member) => others.every((members) => members.includes(member)));
}
