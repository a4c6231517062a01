import type { ListModel, ResourceModel, TokenModel } from "../../model/index.js";
import { itemName, lowerFirst } from "../../model/names/names.js";
import type { Shape } from "../../sdk/index.js";
import type { SelectorKind } from "../../../src/core/query/list-operation-info.js";
import { type Listing, pageName } from "./listings.js";
import { CORE, customModule } from "../source/modules.js";
import { pageTokens, tokenExpression } from "./page-token.js";
import { followMany } from "../source/path-expression.js";
import { newResource } from "../reference/resource-expression.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";
import { commandClass, commandType } from "../source/sdk-type.js";

/** The name of the value of a list operation, such as `describeInstances`. */
export function listOperationName({ operation }: ListModel): string {
  return lowerFirst(operation);
}

/** The value that defines a list operation. */
export function listOperation(context: ServiceContext, file: SourceFile, listing: Listing): string {
  const { sdk, model: service } = context;
  const { type, list } = listing;
  const page = pageName(listing);
  const { input } = sdk.expectOperation(list.operation);
  const operation = file.type("ListOperation", `${CORE}/paging/list-operation.js`);
  const client = file.type(sdk.clientName, service.package);
  const inputName = commandType(context, file, list.operation, "Input");
  const output = commandType(context, file, list.operation, "Output");
  const tokens = pageTokens(context, list);
  const members = [
    ...infoMembers(context, listing, input, tokens),
    `command: (input) => new ${commandClass(context, file, list.operation)}(${withDefaults(list)}),`,
    ...(list.read ? [`read: ${file.value(list.read.function, customModule(list.read.module))},`] : []),
    itemsMember(context, file, type, list),
    ...(Object.keys(tokens).length > 0
      ? [`next: (output) => ${tokenExpression(file, tokens, list.more)},`]
      : []),
    ...(page === undefined ? [] : [`page: ${page},`]),
  ];
  const of = [client, type, inputName, output, ...(page === undefined ? [] : [page])];
  return `const ${listOperationName(list)}: ${operation}<${of.join(", ")}> = {
${members.join("\n")}
};`;
}

/** The input member that sets the page size. */
export function pageSizeMember(context: ServiceContext, list: ListModel): string | undefined {
  return list.pageSize?.member ?? context.sdk.paginator(list.operation)?.pageSize;
}

/** The properties of the operation besides its commands and outputs. */
function infoMembers(
  context: ServiceContext,
  { type, list }: Listing,
  input: Shape,
  tokens: TokenModel,
): readonly string[] {
  const { maxValues, resources } = context.model;
  const named = namingSelectors(resources[type]?.load, list);
  const kinds = list.selectors.map((member) => [member, selectorKind(input, member)]);
  const ids = kinds.filter(([, kind]) => kind === "ids" || kind === "numbers").map(([member]) => member);
  const sizeMember = pageSizeMember(context, list);
  const info = {
    name: list.operation,
    selectors: Object.fromEntries(kinds),
    ...(Object.keys(named).length > 0 && { named }),
    ...(list.prefixes && { prefixes: list.prefixes }),
    ...(list.open && { open: list.open }),
    ...(list.starts && { starts: list.starts }),
    tokens: Object.keys(tokens),
    ...(sizeMember && {
      pageSize: { member: sizeMember, ...(ids.length > 0 && { notWith: ids }), ...list.pageSize },
    }),
    ...(maxValues !== undefined && { maxValues }),
    ...(list.isDistinct && { isDistinct: true }),
  };
  return Object.entries(info).map(
    ([name, value]) => `${name}: ${JSON.stringify(value).replace(/"(\w+)":/g, "$1:")},`,
  );
}

/** The selectors that take identifiers of what is listed, with their names: as in the load by the same operation. */
function namingSelectors(load: ResourceModel["load"], list: ListModel): Readonly<Record<string, string>> {
  if (!load || !("operation" in load) || load.operation !== list.operation) return {};
  const named = list.selectors.flatMap((selector) => {
    const param = load.params?.[`${selector}[0]`];
    return typeof param === "object" &&
      "from" in param &&
      param.from === "identifier" &&
      param.name in list.identifiers
      ? [[selector, param.name] as const]
      : [];
  });
  return Object.fromEntries(named);
}

function itemsMember(context: ServiceContext, file: SourceFile, type: string, list: ListModel): string {
  const item = itemName(type);
  const data = { ...list, name: item, shape: itemShape(context, list) };
  const made = newResource(context, file, type, list.identifiers, { item, context: "context" }, data);
  const isOfParent = Object.values(list.identifiers).some(({ from }) => from === "parent");
  const parent = isOfParent ? "{ context, fixed }" : "{ context }";
  return `items: (output, ${parent}) => (${followMany("output", list.path)}).map((${item}) => ${made}),`;
}

/** The shape of a list's items; with several lists, of the first. */
function itemShape({ sdk }: ServiceContext, { operation, path }: ListModel): Shape | undefined {
  const found = sdk.expectOperation(operation).output.resolvePath(path.split("|")[0] ?? path);
  return found.ok ? found.shape : undefined;
}

/** `{ EncodingType: "url", ...input }` */
function withDefaults({ defaults = {} }: ListModel): string {
  const members = Object.entries(defaults).map(([member, value]) => `${member}: ${JSON.stringify(value)}`);
  return members.length > 0 ? `{ ${members.join(", ")}, ...input }` : "input";
}

/** How a member of the input filters the listing. */
export function selectorKind(input: Shape, member: string): SelectorKind {
  const shape = input.member(member);
  if (shape?.isBoolean) return "flag";
  if (shape?.kind !== "list") return "text";
  if (shape.element?.isNumber) return "numbers";
  if (shape.element?.kind !== "structure") return "ids";
  const isFilter = ["Name", "Values"].every((name) => shape.element?.members.includes(name));
  return isFilter ? "filters" : "structures";
}
