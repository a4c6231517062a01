import type { ResourceModel } from "../../model/index.js";
import { plural, upperFirst } from "../../model/names/names.js";
import { batchAction } from "../action/batch-action.js";
import { batchTagNames, batchTags } from "../action/batch-tags.js";
import { customMethod } from "../custom/custom-method.js";
import { docComment } from "../source/doc-comment.js";
import { batchActionsOf } from "./ending.js";
import { readonlyInput } from "../input/input-type.js";
import { knownMethod } from "../listing/known-method.js";
import { listOperation, listOperationName, selectorKind } from "../listing/list-operation.js";
import {
  collectionName,
  filterName,
  type Listing,
  listingsOf,
  pageName,
  sharedCollectionName,
} from "../listing/listings.js";
import { loadedMethod } from "../listing/loaded-method.js";
import { classModule, CORE } from "../source/modules.js";
import { pageClass } from "../listing/page-class.js";
import { filledMembers } from "../source/parameters.js";
import { pageTokens } from "../listing/page-token.js";
import type { ServiceContext } from "../source/service-context.js";
import { SourceFile } from "../source/source-file.js";
import { commandType } from "../source/sdk-type.js";

/** The collection classes of a resource, by name: one for each list operation. */
export function collectionClasses(context: ServiceContext, type: string): Map<string, string> {
  const listings = listingsOf(context, type);
  const classes = listings.map(
    (listing) => [collectionName(listing), collectionClass(context, listing)] as const,
  );
  const shared = sharedCollectionName(type);
  return new Map([
    ...classes,
    ...(hasSharedClass(context, type) ? [[shared, sharedClass(context, type)] as const] : []),
  ]);
}

/** Whether the collection classes of a resource have a common base class. */
export function hasSharedClass(context: ServiceContext, type: string): boolean {
  return listingsOf(context, type).length > 1 && hasBatches(context, type);
}

function hasBatches(context: ServiceContext, type: string): boolean {
  const resource = context.resource(type);
  const named = Object.keys({ ...batchActionsOf(context, type), ...resource.collectionCustom });
  return named.length > 0 || batchTagNames(resource).length > 0;
}

/** The file of a collection class. */
function collectionClass(context: ServiceContext, listing: Listing): string {
  const { type, list } = listing;
  const name = collectionName(listing);
  const file = new SourceFile(classModule(name));
  const { sdk, model: service } = context;
  const client = file.type(sdk.clientName, service.package);
  const inputName = commandType(context, file, list.operation, "Input");
  const output = commandType(context, file, list.operation, "Output");
  const contextType = file.type("Context", `${CORE}/call/context.js`);
  const query = file.type("Query", `${CORE}/query/query.js`);
  const page = pageName(listing);
  const omitted = [...fixedMembers(context, listing), ...Object.keys(pageTokens(context, list))];
  const isShared = hasSharedClass(context, type);
  const base = isShared
    ? file.value(sharedCollectionName(type), classModule(sharedCollectionName(type)))
    : file.value("Collection", `${CORE}/collection/collection.js`);
  const parameters = [...(isShared ? [] : [client, type]), filterName(listing), output];
  const own =
    omitted.length > 0 ? `Omit<${inputName}, ${omitted.map((one) => `"${one}"`).join(" | ")}>` : inputName;
  const methods = [
    ...(hasBatches(context, type) || list.custom ? [knownMethod(context, file, type, list)] : []),
    ...loadedMethod(context, file, listing),
    ...(isShared ? [] : batchMethods(context, file, type)),
    ...customMethods(context, file, type, list.custom),
  ];
  const body = `
/** The input of \`filter\`: that of ${list.operation}, without the members that the collection sets. */
export type ${filterName(listing)} = ${readonlyInput(file, own)};

${pageClass(context, file, listing, output)}
${listOperation(context, file, listing)}

${docComment(`${upperFirst(plural(context.noun(type)))} that ${context.link(list.operation)} lists; lazy, and iterable any number of times.`)}
export class ${name} extends ${base}<${[...parameters, ...(page ? [page] : [])].join(", ")}> {
static override readonly collectionName: string = "${name}";
${isShared ? "" : itemErrors(context, type)}

/** @internal */
constructor(context: ${contextType}<${client}>, fixed: object, query?: ${query}<${file.type(type, classModule(type))}>) {
super(${listOperationName(list)}, context, fixed, query);
}

${methods.join("\n\n")}
}
`;
  return file.render(body);
}

/** The file of the common base class of a resource's collection classes. */
function sharedClass(context: ServiceContext, type: string): string {
  const name = sharedCollectionName(type);
  const file = new SourceFile(classModule(name));
  const { sdk, model: service } = context;
  const base = file.value("Collection", `${CORE}/collection/collection.js`);
  const client = file.type(sdk.clientName, service.package);
  const item = file.type(type, classModule(type));
  const page = file.type("Page", `${CORE}/paging/page.js`);
  const paged = `${page}<${item}, Output>`;
  const body = `
${docComment(`The common base of all collections of ${plural(context.noun(type))}.`)}
export abstract class ${name}<Input extends object, Output extends object, Paged extends ${paged} = ${paged}> extends ${base}<${client}, ${item}, Input, Output, Paged> {
${itemErrors(context, type)}

${batchMethods(context, file, type).join("\n\n")}
}
`;
  return file.render(body);
}

function batchMethods(context: ServiceContext, file: SourceFile, type: string): string[] {
  const { collectionCustom = {} } = context.resource(type);
  return [
    ...Object.entries(batchActionsOf(context, type)).map(([member, model]) =>
      batchAction(context, file, member, model, type),
    ),
    ...batchTags(context, file, type),
    ...customMethods(context, file, type, collectionCustom),
  ];
}

/** The methods of hand-written functions, in whose doc comments `$Type`, `$noun` and `$nouns` name the resources. */
function customMethods(
  context: ServiceContext,
  file: SourceFile,
  type: string,
  members: Readonly<Record<string, string>> = {},
): string[] {
  const noun = context.noun(type);
  return Object.entries(members).map(([member, module]) =>
    customMethod(context, file, member, module)
      .replaceAll("$Type", type)
      .replaceAll("$nouns", plural(noun))
      .replaceAll("$noun", noun),
  );
}

/** The errors that reject a call because of some of its items. */
function itemErrors(context: ServiceContext, type: string): string {
  if (!hasBatches(context, type)) return "";
  const { itemErrors: given, load }: ResourceModel = context.resource(type);
  const errors = given ?? (load && "operation" in load ? load.notFound : []);
  return errors.length === 0
    ? ""
    : `static override readonly itemErrors: readonly string[] = ${JSON.stringify(errors)};`;
}

/** Members that are always set: the caller cannot set them. Filters can only be added to. */
function fixedMembers(context: ServiceContext, { list, filledIn }: Listing): string[] {
  const { input } = context.sdk.expectOperation(list.operation);
  const members = [...filledMembers(list.params ?? {}), ...filledIn];
  return [...new Set(members)].filter((member) => selectorKind(input, member) !== "filters");
}
