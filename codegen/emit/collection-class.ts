import type { ListModel, ResourceModel } from "../model/index.js";
import { plural, upperFirst } from "../model/names.js";
import { batchAction } from "./batch-action.js";
import { batchTags } from "./batch-tags.js";
import { customMethod } from "./custom-method.js";
import { docComment } from "./doc-comment.js";
import { batchActionsOf } from "./ending.js";
import { knownMethod } from "./known-method.js";
import { listOperation, listOperationName, selectorKind } from "./list-operation.js";
import { classModule, CORE } from "./modules.js";
import { pageClass, pageName } from "./page-class.js";
import { filledMembers } from "./parameters.js";
import { pageTokens } from "./page-token.js";
import { sharedMembers } from "./parents.js";
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
  const { commandName } = sdk.expectOperation(list.operation);
  const base = file.value("Collection", `${CORE}/collection/collection.js`);
  const client = file.type(sdk.clientName, service.package);
  const inputName = file.type(`${commandName}Input`, service.package);
  const output = file.type(`${commandName}Output`, service.package);
  const contextType = file.type("Context", `${CORE}/call/context.js`);
  const query = file.type("Query", `${CORE}/query/query.js`);
  const page = list.page && pageName(type);
  const omitted = [...fixedMembers(context, type, list), ...Object.keys(pageTokens(context, list))];
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

${page ? pageClass(context, file, type, list, output) : ""}
${listOperation(context, file, type, list, page)}

${docComment(`${upperFirst(plural(context.noun(type)))} that ${context.link(list.operation)} lists; lazy, and iterable as often as one likes.`)}
export class ${name} extends ${base}<${[client, type, `${type}Filter`, output, ...(page ? [page] : [])].join(", ")}> {
static override readonly collectionName: string = "${name}";
${hasBatches ? itemErrors(resource) : ""}

/** @internal */
constructor(context: ${contextType}<${client}>, fixed: object, query?: ${query}<${type}>) {
super(${listOperationName(list)}, context, fixed, query);
}

${methods.join("\n\n")}
}
`;
  return file.render(body);
}

/** The errors that refuse a call for some of its items. */
function itemErrors({ itemErrors: given, load }: ResourceModel): string {
  const errors = given ?? (load && "operation" in load ? load.notFound : []);
  return errors.length === 0
    ? ""
    : `static override readonly itemErrors: readonly string[] = ${JSON.stringify(errors)};`;
}

/** Members that are always filled in: the caller cannot give them. Filters are only added to. */
function fixedMembers(context: ServiceContext, type: string, list: ListModel): string[] {
  const { input } = context.sdk.expectOperation(list.operation);
  const members = [...filledMembers(list.params ?? {}), ...sharedMembers(context, type)];
  return [...new Set(members)].filter((member) => selectorKind(input, member) !== "filters");
}
