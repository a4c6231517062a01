import type { IdentifierModel, ResourceModel } from "../../model/index.js";
import type { ServiceContext } from "../source/service-context.js";
import { CORE } from "../source/modules.js";
import type { SourceFile } from "../source/source-file.js";
import { action } from "../action/action.js";
import { attributeGetters, sensitiveMembers } from "../attribute/attributes.js";
import { attributeText } from "../../sdk/index.js";
import { callOptionsType } from "../source/call-options-type.js";
import { collection, relation } from "./relations.js";
import { isShortcut } from "../custom/custom-function.js";
import { customGetter, customMethod } from "../custom/custom-method.js";
import { shortcut } from "../custom/shortcut.js";
import { docComment } from "../source/doc-comment.js";
import { entryGetters } from "../attribute/attribute-map.js";
import { existence, loading, fetchMany, bulkIdentifier } from "./loading.js";
import { followOne } from "../source/path-expression.js";
import { foreignRelation } from "../reference/foreign.js";
import { ifExists } from "./ending.js";
import { memberName } from "../../model/names/names.js";
import { tagMembers } from "../attribute/tags.js";
import { waiterMethod } from "../waiter/waiter-method.js";

/** Emits class members into a file, to which it adds their imports. */
export type EmitMembers = (file: SourceFile) => readonly string[];

/** The members of a resource class, in order, by their place in the model: `actions.copyFrom`. */
export function resourceMembers(context: ServiceContext, name: string): ReadonlyMap<string, EmitMembers> {
  const model = context.resource(name);
  const { generic } = model;
  const members = new Map<string, EmitMembers>();
  const addEach = <Value>(
    kind: string,
    record: Readonly<Record<string, Value>> | undefined,
    emit: (file: SourceFile, member: string, value: Value) => string | readonly string[],
  ): void => {
    for (const [member, value] of Object.entries(record ?? {}))
      members.set(`${kind}.${member}`, (file) => [emit(file, member, value)].flat());
  };
  members.set("statics", () => statics(context, name, model));
  addEach("identifiers", model.identifiers, (file, id, one) => identifier(context, file, name, id, one));
  members.set("attributes", (file) => [
    ...attributeGetters(context, file, name),
    ...entryGetters(context, file, model),
    ...tagMembers(context, file, model),
  ]);
  addEach("getters", model.getters, (file, member, module) =>
    customGetter(context, file, member, module, generic),
  );
  addEach("has", model.has, (file, member, one) => relation(context, file, member, one, model));
  addEach("foreign", model.foreign, foreignRelation);
  addEach("hasMany", model.hasMany, (file, member, one) => collection(context, file, name, member, one));
  addEach("actions", model.actions, (file, member, one) => action(context, file, member, one, "resource"));
  members.set("end", (file) => ifExists(context, file, name));
  addEach("custom", model.custom, (file, member, one) =>
    isShortcut(one)
      ? shortcut(context, file, name, member, one)
      : customMethod(context, file, member, one, generic),
  );
  addEach("waiters", model.waiters, (file, member, one) => waiterMethod(context, file, member, one, model));
  members.set("exists", (file) => existence(context, file, model));
  members.set("fetch", (file) => loading(context, file, model));
  members.set("hooks", (file) => hooks(context, file, model));
  return members;
}

/** `LoadableResource<S3Client, Shape, …>`: the base class of a resource that shares nothing with others. */
export function loadableBase(
  context: ServiceContext,
  file: SourceFile,
  model: ResourceModel,
  attributes: string,
  identifiers: string,
): string {
  const name = model.load ? "LoadableResource" : "Resource";
  const base = file.value(
    name,
    `${CORE}/resource/${model.load ? "loading/loadable-resource" : "resource"}.js`,
  );
  const client = file.type(context.sdk.clientName, context.model.package);
  const options = model.callOptions === undefined ? [] : [callOptionsType(file, model)];
  return `${base}<${[client, attributes, identifiers, ...options].join(", ")}>`;
}

export function identifiersType(name: string, { identifiers }: ResourceModel): string {
  const members = Object.keys(identifiers).map((id) => `readonly ${id}: string;`);
  return members.length === 0
    ? `export type ${name}Identifiers = Readonly<Record<string, never>>;`
    : `export interface ${name}Identifiers extends Readonly<Record<string, string>> {\n${members.join("\n")}\n}`;
}

function statics(context: ServiceContext, name: string, model: ResourceModel): string[] {
  const empty = Object.entries(model.identifiers).filter(([, { mayBeEmpty }]) => mayBeEmpty);
  const secret = [...sensitiveMembers(context.shapeOf(model)), ...(model.sensitive ?? [])];
  const lines = [
    `static override readonly resourceName: string = "${name}";`,
    `/** @internal */\nstatic override readonly rootName: string = "${context.model.root}";`,
  ];
  const [factory = ""] = context.model.factories?.[name] ?? [memberName(name)];
  if (factory !== name.charAt(0).toLowerCase() + name.slice(1)) {
    lines.push(`/** @internal */\nstatic override readonly factory: string = "${factory}";`);
  }
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
  resource: string,
  name: string,
  of: IdentifierModel,
): string[] {
  const shape = context.shapeOf(context.resource(resource));
  const comment =
    of.member === undefined ? undefined : context.sdk.declarations.doc(shape.typeName, of.member);
  const text = of.doc ?? (comment && attributeText(comment)) ?? context.memberText(resource, name);
  const type = of.type ?? "string";
  const value =
    type === "number"
      ? `${file.value("numberOf", `${CORE}/resource/identifiers/identifiers.js`)}(this.identifiers.${name}, "${name}")`
      : `this.identifiers.${name}`;
  const own = `${docComment(text)}\nget ${name}(): ${type} {\nreturn ${value};\n}`;
  const second = of.member === undefined ? name : memberName(of.member);
  if (second === name) return [own];
  const sameText = `The SDK's name for \`${name}\`: ${text.replace(/^The /, "the ")}`;
  return [own, `${docComment(sameText)}\nget ${second}(): ${type} {\nreturn ${value};\n}`];
}

/** Members that the core calls: to request many resources at once, and for the state that waiters wait for. */
function hooks(context: ServiceContext, file: SourceFile, model: ResourceModel): string[] {
  const { load, state } = model;
  const members: string[] = [];
  if (load && "operation" in load && load.bulk)
    members.push(fetchMany(context, file, model, load, load.bulk));
  for (const member of model.madeWith ?? []) {
    const mark = file.value("newlyCreated", `${CORE}/resource/resource.js`);
    members.push(`protected override markNewlyCreated(): void {
super.markNewlyCreated();
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
