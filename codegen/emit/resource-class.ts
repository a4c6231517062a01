import type {
  BulkModel,
  CustomLoadModel,
  IdentifierModel,
  LoadModel,
  ResourceModel,
} from "../model/index.js";
import { memberName } from "../model/names.js";
import { attributeText } from "../sdk/index.js";
import { action } from "./action.js";
import { attributeGetters, sensitiveMembers } from "./attributes.js";
import { entryGetters } from "./attribute-map.js";
import { customFunction } from "./custom-function.js";
import { ifExists } from "./ending.js";
import { customGetter, customMethod, ownArguments } from "./custom-method.js";
import { docComment } from "./doc-comment.js";
import { callOptionsType } from "./call-options-type.js";
import { classModule, CORE, customModule } from "./modules.js";
import { parameterMembers } from "./parameters.js";
import { foreignRelation } from "./foreign.js";
import { followMany, followOne } from "./path-expression.js";
import { collection, relation } from "./relations.js";
import type { ServiceContext } from "./service-context.js";
import { SourceFile } from "./source-file.js";
import { tagMembers } from "./tags.js";
import { isLoadedBy, waiterMethod } from "./waiter/waiter-method.js";

/** The file of a resource class. */
export function resourceClass(context: ServiceContext, name: string): string {
  const file = new SourceFile(classModule(name));
  const model = context.resource(name);
  const { sdk, model: service } = context;
  const shape = context.shapeOf(model);
  const client = file.type(sdk.clientName, service.package);
  const attributes =
    model.shape === undefined ? "object" : file.type(`${shape.typeName} as Shape`, service.package);
  const baseName = model.load ? "LoadableResource" : "Resource";
  const baseModule = model.load ? "loadable-resource" : "resource";
  const base = file.value(baseName, `${CORE}/resource/${baseModule}.js`);
  const members = [
    ...statics(context, name, model),
    ...Object.entries(model.identifiers).flatMap((entry) => identifier(context, file, model, ...entry)),
    ...attributeGetters(context, file, model),
    ...entryGetters(context, file, model),
    ...tagMembers(context, file, model),
    ...entries(model.getters, (member, module) => customGetter(context, file, member, module, model.generic)),
    ...entries(model.has, (member, one) => relation(context, file, member, one, shape)),
    ...entries(model.foreign, (member, one) => foreignRelation(file, member, one)),
    ...entries(model.hasMany, (member, one) => collection(context, file, name, member, one)),
    ...entries(model.actions, (member, one) => action(context, file, member, one, "resource")),
    ...ifExists(context, file, name),
    ...entries(model.custom, (member, module) => customMethod(context, file, member, module, model.generic)),
    ...entries(model.waiters, (member, one) => waiterMethod(context, file, member, one, model)),
    ...loading(context, file, model),
    ...hooks(context, file, model),
  ];
  const ownOptions = model.callOptions === undefined ? "" : `, ${callOptionsType(file, model)}`;
  for (const [type, module] of Object.entries(model.generic?.types ?? {})) {
    file.type(type, customModule(module));
  }
  const parameters = model.generic ? `<${model.generic.parameters.join(", ")}>` : "";
  const body = `
/** \`meta.identifiers\` of ${name}. */
${identifiersType(name, model)}

${docComment(`${model.doc} ${origin(context, name)}`)}
export class ${name}${parameters} extends ${base}<${client}, ${attributes}, ${name}Identifiers${ownOptions}> {
${members.join("\n\n")}
}
${pick(context, file, model)}`;
  return file.render(body);
}

function identifiersType(name: string, { identifiers }: ResourceModel): string {
  const members = Object.keys(identifiers).map((id) => `readonly ${id}: string;`);
  return members.length === 0
    ? `export type ${name}Identifiers = Readonly<Record<string, never>>;`
    : `export interface ${name}Identifiers extends Readonly<Record<string, string>> {\n${members.join("\n")}\n}`;
}

function statics(context: ServiceContext, name: string, model: ResourceModel): string[] {
  const empty = Object.entries(model.identifiers).filter(([, { mayBeEmpty }]) => mayBeEmpty);
  const secret = sensitiveMembers(context.shapeOf(model));
  const lines = [`static override readonly resourceName: string = "${name}";`];
  const list = (member: string, values: readonly string[]): void => {
    if (values.length > 0) {
      lines.push(`static override readonly ${member}: readonly string[] = ${JSON.stringify(values)};`);
    }
  };
  list(
    "mayBeEmpty",
    empty.map(([id]) => id),
  );
  list("sensitive", secret);
  if (model.misnomers) {
    const misnomers = JSON.stringify(model.misnomers);
    lines.push(`static override readonly misnomers: Readonly<Record<string, string>> = ${misnomers};`);
  }
  list("notFoundErrors", model.load?.notFound ?? []);
  const bulk = model.load && "operation" in model.load ? model.load.bulk : undefined;
  if (bulk) lines.push(`static override readonly bulkSize: number = ${bulk.max};`);
  if (bulk && Object.keys(model.identifiers).length > 1) {
    lines.push(`static override readonly bulkIdentifier: string = "${bulkIdentifier(model, bulk)}";`);
  }
  return [lines.join("\n")];
}

function identifier(
  context: ServiceContext,
  file: SourceFile,
  model: ResourceModel,
  name: string,
  of: IdentifierModel,
): string[] {
  const shape = context.shapeOf(model);
  const comment =
    of.member === undefined ? undefined : context.sdk.declarations.doc(shape.typeName, of.member);
  const text = of.doc ?? (comment && attributeText(comment)) ?? `The ${name} of the resource.`;
  const type = of.type ?? "string";
  const value =
    type === "number"
      ? `${file.value("numberOf", `${CORE}/resource/identifiers.js`)}(this.identifiers.${name}, "${name}")`
      : `this.identifiers.${name}`;
  const own = `${docComment(text)}\nget ${name}(): ${type} {\nreturn ${value};\n}`;
  const second = of.member === undefined ? name : memberName(of.member);
  if (second === name) return [own];
  const sameText = `The SDK's name for \`${name}\`: ${text.replace(/^The /, "the ")}`;
  return [own, `${docComment(sameText)}\nget ${second}(): ${type} {\nreturn ${value};\n}`];
}

function loading(context: ServiceContext, file: SourceFile, model: ResourceModel): string[] {
  const { load, exists } = model;
  if (!load) return [];
  const options = callOptionsType(file, model);
  const members: string[] = [];
  if (exists) {
    const check = file.value(exists.function, customModule(exists.custom));
    members.push(`/**
 * Asks whether the resource is there. \`false\` only for the service's own not-found answers; every other
 * failure, such as a 403, is thrown.
 */
override async exists(options: ${options} = {}): Promise<boolean> {
return ${check}(${argumentsOf(context, exists)}, options);
}`);
  }
  if ("custom" in load) {
    const fetch = file.value(load.function, customModule(load.custom));
    members.push(`protected override fetch(options: ${options}): Promise<Shape | undefined> {
return ${fetch}(${argumentsOf(context, load)}, options);
}`);
  } else {
    const command = file.value(`${load.operation}Command`, context.model.package);
    const params = parameterMembers(load.params, {});
    members.push(`protected override async fetch(options: ${options}): Promise<Shape | undefined> {
return pick(await this.request(new ${command}({ ${params} }), options));
}`);
  }
  return members;
}

function argumentsOf(context: ServiceContext, { custom, function: name }: CustomLoadModel): string {
  const found = customFunction(context, custom, name);
  return found.ok ? ownArguments(found.value.signature).join(", ") : "this";
}

/** Asks for many at once, by a list of the input or by the values of a filter. */
function fetchMany(
  context: ServiceContext,
  file: SourceFile,
  model: ResourceModel,
  load: LoadModel,
  bulk: BulkModel,
): string {
  const command = file.value(`${load.operation}Command`, context.model.package);
  const options = file.type("CallOptions", `${CORE}/call/call-options.js`);
  const byId = file.value("byId", `${CORE}/resource/load-all.js`);
  const others = Object.entries(load.params).filter(([target]) => !target.startsWith(`${bulk.member}[`));
  const members =
    bulk.filter === undefined
      ? [parameterMembers(Object.fromEntries(others), {}), `${bulk.member}: [...ids]`]
      : [`${bulk.in ?? "Filters"}: [{ Name: "${bulk.filter}", Values: [...ids] }]`];
  const { member = "" } = model.identifiers[bulkIdentifier(model, bulk)] ?? {};
  return `protected override async fetchMany(ids: readonly string[], options: ${options}): Promise<Map<string, Shape>> {
const output = await this.request(new ${command}({ ${members.filter((one) => one !== "").join(", ")} }), options);
return ${byId}(${followMany("output", load.path.replaceAll("[0]", "[]"))}, (found) => found.${member});
}`;
}

/** The identifier that a request can ask for many of: the one in the list of the load's input. */
export function bulkIdentifier({ identifiers, load }: ResourceModel, { member }: BulkModel): string {
  const params = load && "operation" in load ? load.params : {};
  const source = params[`${member}[0]`];
  return source?.from === "identifier" ? source.name : (Object.keys(identifiers)[0] ?? "");
}

/** What the core asks a class for: many of its kind at once, and the state that waiters wait for. */
function hooks(context: ServiceContext, file: SourceFile, model: ResourceModel): string[] {
  const { load, state } = model;
  const members: string[] = [];
  if (load && "operation" in load && load.bulk)
    members.push(fetchMany(context, file, model, load, load.bulk));
  for (const member of model.madeWith ?? []) {
    const mark = file.value("justMade", `${CORE}/resource/just-made.js`);
    members.push(`protected override markJustMade(): void {
super.markJustMade();
if (this.isLoaded) for (const made of this.${member} ?? []) ${mark}(made);
}`);
  }
  if (state !== undefined) {
    members.push(`protected override stateOf(data: Shape): string | undefined {
return ${followOne("data", state)};
}`);
  }
  return members;
}

/** The function that finds the resource's data in the response of its load, and of waiters that poll the same. */
function pick(context: ServiceContext, file: SourceFile, model: ResourceModel): string {
  const { load } = model;
  if (!load || "custom" in load || !isLoadedBy(model, load.operation)) return "";
  const output = file.type(`${load.operation}CommandOutput`, context.model.package);
  const found =
    load.path === "@"
      ? `${file.value("withoutMetadata", `${CORE}/resource/metadata.js`)}(output)`
      : followOne("output", load.path);
  return `
/** The data of the resource in a response of ${load.operation}. */
function pick(output: ${output}): Shape | undefined {
return ${found};
}
`;
}

function origin(context: ServiceContext, name: string): string {
  const factories = factoriesOf(context, name);
  const [factory] = factories;
  if (factory === undefined) return "";
  const ids = Object.keys(context.resource(name).identifiers).join(", ");
  return `Made by \`${context.model.name}.${factory}(${ids})\`, without a request.`;
}

/** The names of the root's factories of a resource. */
export function factoriesOf(context: ServiceContext, name: string): readonly string[] {
  return context.model.factories?.[name] ?? [memberName(name)];
}

function entries<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  emit: (member: string, value: Value) => string,
): string[] {
  return Object.entries(record ?? {}).map(([member, value]) => emit(member, value));
}
