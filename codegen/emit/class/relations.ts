import type { HasManyModel, HasModel, Params, ResourceModel } from "../../model/index.js";
import { plural, words } from "../../model/names/names.js";
import { isRequired } from "../attribute/attributes.js";
import { carryingReference } from "../reference/carrying-reference.js";
import { customFunction, docOf } from "../custom/custom-function.js";
import { docComment } from "../source/doc-comment.js";
import { collectionName, listingOf } from "../listing/listings.js";
import { classModule, CORE, customModule } from "../source/modules.js";
import { identifierParameter, parameterMembers } from "../source/parameters.js";
import type { ServiceContext } from "../source/service-context.js";
import { attributeExpression, sourceExpression } from "../source/source-expression.js";
import type { SourceFile } from "../source/source-file.js";

/** A reference (a getter over the data) or a sub-resource (a method that needs only identifiers). */
export function relation(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: HasModel,
  owner: ResourceModel,
): string {
  if (model.kind === "subresource") return subresource(context, file, member, model);
  if (model.kind === "found") return foundRelation(context, file, member, model);
  if (model.path !== undefined)
    return carryingReference(context, file, member, model, context.shapeOf(owner));
  return isCertain(context, owner, model)
    ? certainReference(context, file, member, model)
    : reference(context, file, member, model);
}

function subresource(context: ServiceContext, file: SourceFile, member: string, model: HasModel): string {
  const type = file.value(model.type, classModule(model.type));
  const given = Object.entries(model.identifiers).filter(([, source]) => source.from === "argument");
  const { identifiers } = context.resource(model.type);
  const parameters = given.map(([name]) => identifierParameter(identifiers, name)).join(", ");
  const ids = Object.entries(model.identifiers).map(([name, source]) => {
    const argument = source.from === "argument" ? identifierArgument(file, identifiers, name) : name;
    const expression = sourceExpression(source, { argument });
    return expression === name ? name : `${name}: ${expression}`;
  });
  const by = given.length > 0 ? `, by its ${given.map(([name]) => words(name)).join(" and ")}` : "";
  return `${docComment(`The ${context.noun(model.type)}${by}. Makes no request.`)}
${member}(${parameters}): ${type} {
return new ${type}({ ${ids.join(", ")} }, this.context);
}`;
}

/** A method that creates resources from the identifiers that a hand-written function returns. */
function foundRelation(context: ServiceContext, file: SourceFile, member: string, model: HasModel): string {
  const { by = { module: "", function: "" }, many, identifiers } = model;
  const found = customFunction(context, by.module, by.function);
  if (!found.ok) throw new Error(`${context.model.name}: ${found.reason}`);
  const type = file.value(model.type, classModule(model.type));
  const find = `${file.value(by.function, customModule(by.module))}(this)`;
  const [name = ""] = Object.keys(identifiers);
  const body = many
    ? `return ${find}.map((${name}) => new ${type}({ ${name} }, this.context));`
    : `return new ${type}({ ${name}: ${find} }, this.context);`;
  return `${docOf(found.value.signature)}
${member}(): ${type}${many ? "[]" : ""} {
${body}
}`;
}

/** Converts an argument to the string of an identifier. */
export function identifierArgument(
  file: SourceFile,
  identifiers: ResourceModel["identifiers"],
  name: string,
): string {
  if (identifiers[name]?.type !== "number") return name;
  return `${file.value("numberText", `${CORE}/resource/identifiers/identifiers.js`)}(${name}, "${name}")`;
}

/** A reference over an attribute that the service always returns. */
function certainReference(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: HasModel,
): string {
  const type = file.value(model.type, classModule(model.type));
  const sources = Object.entries(model.identifiers);
  const identifiers = sources.map(
    ([name, source]) =>
      `${name}: ${source.from === "data" ? `this.requiredAttribute("${source.path}")` : sourceExpression(source, {})}`,
  );
  const named = sources.flatMap(([, source]) => (source.from === "data" ? [`\`${source.path}\``] : []));
  const text = `The ${context.noun(model.type)} referenced by ${named.join(" and ")}. Makes no request; load the resource first.`;
  return `${docComment(text)}
get ${member}(): ${type} {
return new ${type}({ ${identifiers.join(", ")} }, this.context);
}`;
}

/** Whether all data that a reference uses is always there. */
function isCertain(context: ServiceContext, owner: ResourceModel, { identifiers }: HasModel): boolean {
  const shape = context.shapeOf(owner);
  return Object.values(identifiers).every(
    (source) =>
      source.from === "identifier" ||
      (source.from === "data" && !/\W/.test(source.path) && isRequired(context, owner, shape, source.path)),
  );
}

function reference(context: ServiceContext, file: SourceFile, member: string, model: HasModel): string {
  const entries = Object.entries(model.identifiers);
  const found = entries.flatMap(([name, source]) =>
    source.from === "data" ? [{ name, path: source.path }] : [],
  );
  const type = file.value(model.type, classModule(model.type));
  const target = context.resource(model.type).identifiers;
  const identifiers = entries.map(([name, source]) => {
    if (source.from !== "data") return `${name}: ${sourceExpression(source, {})}`;
    return target[name]?.mayBeEmpty ? `${name}: ${name} ?? ""` : name;
  });
  const required = found.filter(({ name }) => !target[name]?.mayBeEmpty).map(({ name }) => name);
  const named = found.map(({ path }) => `\`${path}\``).join(" and ");
  const text = `The ${context.noun(model.type)} referenced by ${named}, or \`undefined\`. Makes no request; load the resource first.`;
  return `${docComment(text)}
get ${member}(): ${type} | undefined {
${found.map(({ name, path }) => `const ${name} = ${attributeExpression(path)};`).join("\n")}
return ${required.join(" && ")} ? new ${type}({ ${identifiers.join(", ")} }, this.context) : undefined;
}`;
}

/**
 * The getter of a collection.
 *
 * @param owner the resource of the collection; `undefined` for the root
 */
export function collection(
  context: ServiceContext,
  file: SourceFile,
  owner: string | undefined,
  member: string,
  model: HasManyModel,
): string {
  const listing = listingOf(context, owner, member, model);
  const { list } = listing;
  const name = collectionName(listing);
  const type = file.value(name, classModule(name));
  const params = parameterMembers(mergeParams(list.params ?? {}, model.params ?? {}), {});
  const text = `${model.doc ?? `The ${plural(context.noun(model.type))}.`} Lists by ${context.link(list.operation)}.`;
  return `${docComment(text)}
get ${member}(): ${type} {
return new ${type}(this.context, {${params ? ` ${params} ` : ""}});
}`;
}

/** Combines two sets of parameters; filters of the second follow those of the first in the same list. */
function mergeParams(first: Params, second: Params): Params {
  const shifted = Object.entries(second).map(([target, source]) => {
    if (source.from !== "filter") return [target, source];
    const [list = "", index = ""] = target.split(/[[\]]/);
    const taken = Object.keys(first).filter((other) => other.startsWith(`${list}[`)).length;
    return [`${list}[${Number(index) + taken}]`, source];
  });
  return { ...first, ...(Object.fromEntries(shifted) as Params) };
}
