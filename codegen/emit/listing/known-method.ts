import type { ListModel, ResourceModel } from "../../model/index.js";
import { itemName, memberName, plural } from "../../model/names/names.js";
import { docComment } from "../source/doc-comment.js";
import { classModule, CORE } from "../source/modules.js";
import { parameterTree } from "../source/parameters.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** The method `of` of a collection, for the caller's resources instead of those that the service lists. */
export function knownMethod(
  context: ServiceContext,
  file: SourceFile,
  type: string,
  list: ListModel,
): string {
  const resource = context.resource(type);
  const { parent, own } = identifierSources(list);
  const { alike = [] } = resource;
  for (const name of alike) file.type(name, classModule(name));
  const many = plural(itemName(type));
  const ids = file.type(`${type}Identifiers`, classModule(type));
  const known = file.type("Known", `${CORE}/collection/known-resources.js`);
  const empty = own.filter((name) => resource.identifiers[name]?.mayBeEmpty);
  const properties = own.map((name) => [name, propertiesOf(resource, name, own.length > 1)]);
  const filters = ownFilters(list);
  const constants = constantMembers(list);
  const members = [
    `classes: ${JSON.stringify([type, ...alike])},`,
    ...(Object.keys(parent).length > 0 ? [`parent: ${JSON.stringify(parent)},`] : []),
    `own: ${JSON.stringify(Object.fromEntries(properties))},`,
    ...(empty.length > 0 ? [`mayBeEmpty: ${JSON.stringify(empty)},`] : []),
    ...(own.some((name) => resource.identifiers[name]?.type === "number") ? ["isNumber: true,"] : []),
    ...(filters.length > 0 ? [`filters: ${JSON.stringify(filters)},`] : []),
    ...(constants.length > 0 ? [`constants: ${JSON.stringify(constants)},`] : []),
    ...(list.elsewhere === undefined ? [] : [`elsewhere: ${JSON.stringify(list.elsewhere)},`]),
    `make: (identifiers) => new ${file.value(type, classModule(type))}(identifiers, this.context),`,
  ];
  return `${doc(context, type, list)}
of(${many}: ${known}<${[type, ...alike, ...plainTypes(resource, own)].join(" | ")}>): this {
return this.known<${ids}>(${many}, { ${members.join("\n").replace(/"(\w+)":/g, "$1:")} });
}`;
}

function doc(context: ServiceContext, type: string, list: ListModel): string {
  const noun = plural(context.noun(type));
  return docComment(
    `The given ${noun}, instead of those that the service lists: batch actions act on them without a listing. Duplicates count once. A loop yields the given resources, or resources created from the given identifiers, which are not loaded. Makes no request.`,
    `An array or a \`Set\` is checked at once. Any other iterable is read once, page by page as needed, with only a few pages in memory.`,
    list.elsewhere,
    "@throws `TypeError` for an invalid entry, and for a resource of another class or another client",
  );
}

/** The identifiers that the collection's parent has, by the input's members, and those that an item itself has. */
function identifierSources({ identifiers }: ListModel): {
  readonly parent: Record<string, string>;
  readonly own: readonly string[];
} {
  const parent: Record<string, string> = {};
  const own: string[] = [];
  for (const [name, source] of Object.entries(identifiers)) {
    if (source.from === "parent") parent[name] = source.member;
    else own.push(name);
  }
  return { parent, own };
}

/** The properties of an entry that may contain an identifier: our name of its member, and the SDK's. */
function propertiesOf({ identifiers }: ResourceModel, name: string, isOneOfMany: boolean): readonly string[] {
  const member = identifiers[name]?.member;
  return isOneOfMany && member !== undefined ? [memberName(member), member] : [name];
}

/** The types that identify a resource, besides the resource itself. */
function plainTypes(resource: ResourceModel, own: readonly string[]): readonly string[] {
  const [only = "", ...others] = own;
  if (others.length === 0) return [resource.identifiers[only]?.type === "number" ? "number" : "string"];
  const shapes = [0, 1].map((index) => {
    const members = own.map((name) => {
      const properties = propertiesOf(resource, name, true);
      return `readonly ${properties[index] ?? properties[0]}: string`;
    });
    return `{ ${members.join("; ")} }`;
  });
  return [...new Set(shapes)];
}

/** The members of the input that have the same value in every collection of the resource. */
function constantMembers({ params = {} }: ListModel): readonly string[] {
  return Object.entries(params).flatMap(([target, { from }]) =>
    from === "value" ? [target.replace(/[.[].*$/, "")] : [],
  );
}

/** The filters that every collection of the resource has. */
function ownFilters({ params = {} }: ListModel): readonly string[] {
  return [...parameterTree(params).values()].flatMap((node) =>
    node.kind === "list"
      ? node.items.flatMap((item) =>
          item.kind === "leaf" && item.source.from === "filter" ? [item.source.name] : [],
        )
      : [],
  );
}
