import { withArticle } from "../../src/core/text/with-article.js";
import { collectionName, type Listing, listingsOf } from "../emit/listing/listings.js";
import { factoriesOf } from "../emit/class/resource-class.js";
import type { ServiceContext } from "../emit/source/service-context.js";
import type { ResourceModel } from "../model/index.js";
import { fileName } from "../model/names/names.js";
import type { Shape } from "../sdk/index.js";
import { code, firstSentence, table } from "./markdown-table.js";
import type { ListedMember, MemberGroup } from "./member-list.js";
import { operationsPage } from "./pages.js";

/** The page of a resource: all members of its class, and the operations that they call. */
export function resourceText(
  context: ServiceContext,
  name: string,
  members: readonly ListedMember[],
): string {
  const model = context.resource(name);
  const own = members.filter(({ page }) => page === name);
  const group = (wanted: MemberGroup): ListedMember[] => own.filter((member) => member.group === wanted);
  return [
    `# ${name}`,
    `${model.doc} Part of [\`tucuxi/${context.model.name}\`](README.md).`,
    origins(context, name, members),
    section("Identifiers", "Available without a request.", simpleTable(group("identifier"))),
    section("Attributes", attributeIntro(model), attributeTable(context, model, group("attribute"))),
    section("Loading", "", callTable(context, group("loading"))),
    section("Actions", "", callTable(context, group("action"))),
    section("Relations", "These make no request.", resultTable(context, group("relation"))),
    section("Collections", "", callTable(context, group("collection"))),
    section("Waiters", "", callTable(context, group("waiter"))),
    section(`Batch actions`, batchIntro(listingsOf(context, name)), callTable(context, group("batch"))),
  ].join("\n\n");
}

/** The page of a root, the entry point of a service. */
export function rootText(context: ServiceContext, members: readonly ListedMember[]): string {
  const { model } = context;
  const own = members.filter(({ page }) => page === model.root);
  const group = (wanted: MemberGroup): ListedMember[] => own.filter((member) => member.group === wanted);
  const resources = Object.entries(model.resources).map(([name, { doc }]) => [classLink(name), doc]);
  return [
    `# ${model.root}`,
    `${model.doc} Exported by \`tucuxi/${model.name}\`; the client is \`${model.package}\`. [Operations](../../${operationsPage(context)}) lists the members that call each operation.`,
    section("Resources", "", table(["Class", "Description"], resources)),
    section("Collections", "", callTable(context, group("collection"))),
    section("Actions", "", callTable(context, group("action"))),
    section("Factories", "These make no request.", resultTable(context, group("factory"))),
  ].join("\n\n");
}

function section(title: string, intro: string, body: string): string {
  if (body === "") return "";
  return [`## ${title}`, intro, body].filter((part) => part !== "").join("\n\n");
}

/** The members that return the resource: factories, collections and others. */
function origins(context: ServiceContext, name: string, members: readonly ListedMember[]): string {
  const { model } = context;
  const ids = Object.keys(context.resource(name).identifiers).join(", ");
  const factories = factoriesOf(context, name).map((factory) => code(`${model.name}.${factory}(${ids})`));
  const membersThatGive = (types: readonly string[]): string[] =>
    members
      .filter(
        ({ result, className, group }) => types.includes(result) && className !== name && group !== "factory",
      )
      .map(({ className, name: member }) => code(`${className}.${member}`));
  const others = membersThatGive([
    name,
    `${name}[]`,
    `${name} | undefined`,
    `${name}[] | undefined`,
    ...listingsOf(context, name).map((listing) => collectionName(listing)),
  ]);
  const sources = [...factories, ...others];
  return sources.length === 0 ? "" : `Returned by ${sources.join(", ")}.`;
}

function attributeIntro({ load }: ResourceModel): string {
  const way = load ? "after the resource is loaded" : "if the resource was created with data";
  return `The values of the last snapshot, available ${way}. An attribute that may be absent is then \`undefined\`; a list or a map is empty.`;
}

function attributeTable(
  context: ServiceContext,
  model: ResourceModel,
  members: readonly ListedMember[],
): string {
  const shape = context.shapeOf(model);
  return table(
    ["Attribute", "Type", "Present", "Description"],
    members.map(({ name, result, doc }) => [
      code(name),
      code(declaredType(context, shape, result)),
      result.endsWith(" | undefined") || result.startsWith("Shape[") ? "may be absent" : "always",
      firstSentence(doc),
    ]),
  );
}

/** `InstanceState` for `NonNullable<Shape["State"]>`: the SDK's declared type, without `undefined`. */
function declaredType(context: ServiceContext, shape: Shape, result: string): string {
  const member = /\bShape\["(\w+)"\]/.exec(result)?.[1];
  if (member === undefined) return result.replace(/ \| undefined$/, "");
  const type = context.sdk.declarations.member(shape.typeName, member)?.type ?? "";
  // The SDK prefixes a type's name with `_` if another type has the same name; users do not know it by that name.
  const known = /\b_[A-Z]/.test(type) ? `${shape.typeName}["${member}"]` : type;
  return known.replace(/ \| undefined$/, "");
}

function batchIntro(listings: readonly Listing[]): string {
  if (listings.length === 0) return "";
  const collections = listings.map((listing) => {
    const filters = listing.list.selectors.map(code).join(" and ");
    const by = filters === "" ? "has no filters" : `filters by ${filters}`;
    const name = collectionName(listing);
    return `${withArticle(name, code(name))}, which ${by}`;
  });
  return `On ${collections.join("; on ")}. They require \`.all()\`, a filter, or \`.of()\`.`;
}

function simpleTable(members: readonly ListedMember[]): string {
  return table(
    ["Identifier", "Description"],
    members.map(({ name, doc }) => [code(name), firstSentence(doc)]),
  );
}

function resultTable(context: ServiceContext, members: readonly ListedMember[]): string {
  return table(
    ["Member", "Returns", "Description"],
    members.map(({ signature, result, doc }) => [
      code(signature),
      gives(context, result),
      firstSentence(doc),
    ]),
  );
}

function callTable(context: ServiceContext, members: readonly ListedMember[]): string {
  return table(
    ["Member", "Returns", "Calls", "Description"],
    members.map(({ signature, result, doc, operations }) => [
      code(signature),
      gives(context, result),
      operations.map((operation) => context.link(operation)).join(", "),
      firstSentence(doc),
    ]),
  );
}

/** The type of a result, with our own classes as links. */
function gives(context: ServiceContext, result: string): string {
  const [, name = ""] = /^(\w+)(?:\[\])?(?: \| undefined)?$/.exec(result) ?? [];
  const page = Object.keys(context.model.resources).find(
    (type) => type === name || listingsOf(context, type).some((listing) => collectionName(listing) === name),
  );
  return page === undefined ? code(result) : `[${code(result)}](${fileName(page)}.md)`;
}

function classLink(name: string): string {
  return `[${code(name)}](${fileName(name)}.md)`;
}
