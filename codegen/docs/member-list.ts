import { collectionName, listingsOf } from "../emit/listing/listings.js";
import { ifExistsMember } from "../emit/class/ending.js";
import { findMember } from "../emit/listing/lookup.js";
import type { ServiceContext } from "../emit/source/service-context.js";
import type { ResourceModel } from "../model/index.js";
import { tagMemberNames } from "../emit/attribute/tags.js";
import { CalledOperations } from "./called-operations.js";
import type { ClassMember } from "./class-members.js";
import { ServiceSources } from "./service-sources.js";

export type MemberGroup =
  | "identifier"
  | "attribute"
  | "loading"
  | "action"
  | "batch"
  | "collection"
  | "relation"
  | "waiter"
  | "factory";

/** A member of a class of the service, with its documentation. */
export interface ListedMember extends Omit<ClassMember, "body" | "isHidden" | "isAsync"> {
  /** The class of the member: a resource, a collection or the root. */
  readonly className: string;
  /** The class on whose page it is documented: a resource or the root. */
  readonly page: string;
  readonly group: MemberGroup;
  /** The operations that it calls. */
  readonly operations: readonly string[];
}

/** Every member of every class of a service, from the generated code itself. */
export function listMembers(
  context: ServiceContext,
  generated: ReadonlyMap<string, string>,
): readonly ListedMember[] {
  const { model } = context;
  const sources = new ServiceSources(context.sourceRoot, model.name, generated);
  const called = new CalledOperations(context, sources);
  const membersOf = (className: string): ClassMember[] => [...sources.members(className).values()];
  const list = (className: string, page: string, groupOf: (member: ClassMember) => MemberGroup) =>
    membersOf(className)
      .filter(({ isHidden }) => !isHidden)
      .map((member) => listed(member, className, page, groupOf(member), called.of(member.body)));

  const root = list(model.root, model.root, (member) => groupInRoot(context, member));
  const others = Object.entries(model.resources).flatMap(([name, resource]) => {
    const fetch = membersOf(name).find((member) => member.name === "fetch");
    return [
      ...list(name, name, (member) => groupIn(resource, member)),
      ...(fetch ? inherited(name, resource, fetch, called.of(fetch.body)) : []),
      ...unique(
        listingsOf(context, name).flatMap((listing) => list(collectionName(listing), name, () => "batch")),
      ),
    ];
  });
  return [...root, ...others];
}

/** Several collection classes may have a member with the same name; a page lists it once. */
function unique(members: readonly ListedMember[]): ListedMember[] {
  return members.filter(({ name }, index) => members.findIndex((other) => other.name === name) === index);
}

function groupIn(model: ResourceModel, { name, isAsync, body }: ClassMember): MemberGroup {
  if (Object.hasOwn(model.hasMany ?? {}, name)) return "collection";
  if (Object.hasOwn(model.has ?? {}, name)) return "relation";
  if (Object.hasOwn(model.waiters ?? {}, name) || name.startsWith("waitUntil")) return "waiter";
  if (Object.hasOwn(model.foreign ?? {}, name)) return "relation";
  if (Object.hasOwn(model.actions ?? {}, name) || name === ifExistsMember(model)) return "action";
  if (isAsync && tagMemberNames(model).includes(name)) return "action";
  if (Object.hasOwn(model.custom ?? {}, name)) return isAsync ? "action" : "relation";
  if (name === "exists") return "loading";
  return /^\{\s*return this\.identifiers\./.test(body.body?.getText() ?? "") ? "identifier" : "attribute";
}

function groupInRoot({ model }: ServiceContext, { name }: ClassMember): MemberGroup {
  if (Object.hasOwn(model.hasMany, name)) return "collection";
  const actions = { ...model.actions, ...model.lookups, ...model.custom };
  const isLookup = Object.keys(model.lookups ?? {}).some((member) => findMember(member) === name);
  return isLookup || Object.hasOwn(actions, name) ? "action" : "factory";
}

const INHERITED = [
  {
    name: "load",
    signature: "load(options?)",
    result: "this",
    doc: "Loads the attributes, unless they are already loaded and not stale.",
    group: "loading",
  },
  {
    name: "reload",
    signature: "reload(options?)",
    result: "this",
    doc: "Always loads the attributes.",
    group: "loading",
  },
  {
    name: "exists",
    signature: "exists(options?)",
    result: "boolean",
    doc: "Whether the resource exists.",
    group: "loading",
  },
  {
    name: "waitUntil",
    signature: "waitUntil(predicate, options?)",
    result: "this",
    doc: "Reloads the resource until the predicate returns true.",
    group: "waiter",
  },
] as const;

/** The members that every loadable resource inherits from the core; they call the operations of the class's `fetch`. */
function inherited(
  className: string,
  model: ResourceModel,
  fetch: ClassMember,
  operations: readonly string[],
): ListedMember[] {
  return INHERITED.filter(({ name }) => name !== "exists" || !model.exists).map(({ group, ...member }) =>
    listed({ ...fetch, ...member }, className, className, group, operations),
  );
}

function listed(
  { name, kind, signature, result, doc }: ClassMember,
  className: string,
  page: string,
  group: MemberGroup,
  operations: readonly string[],
): ListedMember {
  return { name, kind, signature, result, doc, className, page, group, operations };
}
