import type { ListModel, ResourceModel, TokenModel } from "../model/index.js";
import { itemName, plural, upperFirst } from "../model/names.js";
import type { Shape } from "../sdk/index.js";
import type { SelectorKind } from "../../src/core/query/listing.js";
import { batchAction } from "./batch-action.js";
import { batchTags } from "./batch-tags.js";
import { customMethod } from "./custom-method.js";
import { docComment } from "./doc-comment.js";
import { batchActionsOf } from "./ending.js";
import { knownMethod } from "./known-method.js";
import { classModule, CORE, customModule } from "./modules.js";
import { pageClass } from "./page-class.js";
import { filledMembers } from "./parameters.js";
import { pageTokens, tokenExpression } from "./page-token.js";
import { sharedMembers } from "./parents.js";
import { followMany } from "./path-expression.js";
import { newResource } from "./resource-expression.js";
import type { ServiceContext } from "./service-context.js";
import { SourceFile } from "./source-file.js";

/** The class of the collections of a resource. */
export function collectionName(type: string): string {
  return `${type}Collection`;
}

/** The file of a collection class. */
export function collectionClass(context: ServiceContext, type: string, list: ListModel): string {
  const file = new SourceFile(classModule(collectionName(type)));
  const { sdk, model: service } = context;
  const resource = context.resource(type);
  const { commandName, input } = sdk.expectOperation(list.operation);
  const base = file.value("Collection", `${CORE}/collection/collection.js`);
  const client = file.type(sdk.clientName, service.package);
  const command = file.value(commandName, service.package);
  const inputName = file.type(`${commandName}Input`, service.package);
  const output = file.type(`${commandName}Output`, service.package);
  const listingType = file.type("Listing", `${CORE}/query/listing.js`);
  const tokens = pageTokens(context, list);
  const page = list.page && pageClass(context, file, type, list, output);
  const omitted = [...fixedMembers(context, type, list), ...Object.keys(tokens)];
  const item = itemName(type);
  const shape = itemShape(context, list);
  const made = newResource(context, file, type, list.identifiers, { item }, { ...list, name: item, shape });
  const name = collectionName(type);
  const batchActions = batchActionsOf(resource);
  const tagging = batchTags(context, file, type);
  const hasBatches =
    tagging.length > 0 || Object.keys({ ...batchActions, ...resource.collectionCustom }).length > 0;
  const methods = [
    ...(hasBatches ? [knownMethod(context, file, type, list)] : []),
    ...Object.entries(batchActions).map(([member, model]) => batchAction(context, file, member, model, type)),
    ...tagging,
    ...Object.entries(resource.collectionCustom ?? {}).map(([member, module]) =>
      customMethod(context, file, member, module),
    ),
  ];
  const body = `
/** What \`filter\` takes: the input of ${list.operation}, less what the collection fills in. */
export type ${type}Filter = ${omitted.length > 0 ? `Omit<${inputName}, ${omitted.map((one) => `"${one}"`).join(" | ")}>` : inputName};

const listing: ${listingType} = ${listingLiteral(input, list, tokens, pageSizeMember(context, list), service.maxValues)};

${page?.text ?? ""}
${docComment(`${upperFirst(plural(context.noun(type)))} that ${context.link(list.operation)} lists; lazy, and iterable as often as one likes.`)}
export class ${name} extends ${base}<${client}, ${type}, ${type}Filter, ${output}> {
static override readonly collectionName: string = "${name}";
${hasBatches ? itemErrors(resource) : ""}

${[...(page?.methods ?? []), ...methods].join("\n\n")}

protected override get listing(): ${listingType} {
return listing;
}

protected override list(input: ${inputName}): ${command} {
return new ${command}(${withDefaults(list)});
}
${reading(file, list, output)}
protected override resources(output: ${output}): ${type}[] {
return (${followMany("output", list.path)}).map((${item}) => ${made});
}

${nextToken(file, tokens, list.more, output)}
${page?.hooks ?? ""}
}
`;
  return file.render(body);
}

/** What a list's items are; of several lists, those of the first. */
function itemShape({ sdk }: ServiceContext, { operation, path }: ListModel): Shape | undefined {
  const found = sdk.expectOperation(operation).output.resolvePath(path.split("|")[0] ?? path);
  return found.ok ? found.shape : undefined;
}

/** The errors that refuse a call for some of its items. */
function itemErrors({ itemErrors: given, load }: ResourceModel): string {
  const errors = given ?? (load && "operation" in load ? load.notFound : []);
  return errors.length === 0
    ? ""
    : `static override readonly itemErrors: readonly string[] = ${JSON.stringify(errors)};`;
}

/** `{ EncodingType: "url", ...input }` */
function withDefaults({ defaults = {} }: ListModel): string {
  const members = Object.entries(defaults).map(([member, value]) => `${member}: ${JSON.stringify(value)}`);
  return members.length > 0 ? `{ ${members.join(", ")}, ...input }` : "input";
}

function reading(file: SourceFile, { read }: ListModel, output: string): string {
  if (!read) return "";
  return `
protected override read(response: ${output}): ${output} {
return ${file.value(read.function, customModule(read.module))}(response);
}
`;
}

function nextToken(file: SourceFile, tokens: TokenModel, more: string | undefined, output: string): string {
  if (Object.keys(tokens).length === 0) {
    return `protected override nextToken(): undefined {
// The service answers everything at once.
return undefined;
}`;
  }
  return `protected override nextToken(output: ${output}): object | undefined {
return ${tokenExpression(file, tokens, more)};
}`;
}

/** The input member that a page's size is asked by. */
export function pageSizeMember(context: ServiceContext, list: ListModel): string | undefined {
  return list.pageSize?.member ?? context.sdk.paginator(list.operation)?.pageSize;
}

function listingLiteral(
  input: Shape,
  list: ListModel,
  tokens: TokenModel,
  sizeMember: string | undefined,
  maxValues: number | undefined,
): string {
  const kinds = list.selectors.map((member) => [member, selectorKind(input, member)]);
  const ids = kinds.filter(([, kind]) => kind === "ids" || kind === "numbers").map(([member]) => member);
  const sizing = sizeMember && {
    member: sizeMember,
    ...(ids.length > 0 && { notWith: ids }),
    ...list.pageSize,
  };
  return JSON.stringify({
    operation: list.operation,
    members: input.members,
    selectors: Object.fromEntries(kinds),
    ...(list.prefixes && { prefixes: list.prefixes }),
    tokens: Object.keys(tokens),
    ...(sizing && { pageSize: sizing }),
    ...(maxValues !== undefined && { maxValues }),
    ...(list.isDistinct && { isDistinct: true }),
  }).replace(/"(\w+)":/g, "$1:");
}

function selectorKind(input: Shape, member: string): SelectorKind {
  const shape = input.member(member);
  if (shape?.isBoolean) return "flag";
  if (shape?.kind !== "list") return "text";
  if (shape.element?.isNumber) return "numbers";
  if (shape.element?.kind !== "structure") return "ids";
  const isFilter = ["Name", "Values"].every((name) => shape.element?.members.includes(name));
  return isFilter ? "filters" : "structures";
}

/** Members that are always filled in: the caller cannot give them. Filters are only added to. */
function fixedMembers(context: ServiceContext, type: string, list: ListModel): string[] {
  const { input } = context.sdk.expectOperation(list.operation);
  const members = [...filledMembers(list.params ?? {}), ...sharedMembers(context, type)];
  return [...new Set(members)].filter((member) => selectorKind(input, member) !== "filters");
}
