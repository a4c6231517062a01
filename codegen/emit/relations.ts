import type { HasManyModel, HasModel, Params } from "../model/index.js";
import { itemName, words } from "../model/names.js";
import { docComment } from "./doc-comment.js";
import { collectionName } from "./collection-class.js";
import { classModule } from "./modules.js";
import { parameterMembers } from "./parameters.js";
import { newResource } from "./resource-expression.js";
import type { ServiceContext } from "./service-context.js";
import { attributeExpression, sourceExpression } from "./source-expression.js";
import type { SourceFile } from "./source-file.js";

/** A reference (a getter over data) or a sub-resource (a method that needs only identifiers). */
export function relation(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: HasModel,
  shapeName: string,
): string {
  if (model.kind === "subresource") return subresource(file, member, model);
  if (model.path !== undefined) return carryingReference(context, file, member, model, shapeName);
  return reference(context, file, member, model);
}

function subresource(file: SourceFile, member: string, model: HasModel): string {
  const type = file.value(model.type, classModule(model.type));
  const given = Object.entries(model.identifiers).filter(([, source]) => source.from === "argument");
  const parameters = given.map(([name]) => `${name}: string`).join(", ");
  const ids = Object.entries(model.identifiers).map(([name, source]) => {
    const expression = sourceExpression(source, { argument: name });
    return expression === name ? name : `${name}: ${expression}`;
  });
  const by = given.length > 0 ? `, by its ${given.map(([name]) => words(name)).join(" and ")}` : "";
  return `${docComment(`The ${words(model.type)}${by}. Makes no request.`)}
${member}(${parameters}): ${type} {
return new ${type}({ ${ids.join(", ")} }, this.context);
}`;
}

function reference(context: ServiceContext, file: SourceFile, member: string, model: HasModel): string {
  const entries = Object.entries(model.identifiers);
  const [name = "", source] = entries.find(([, { from }]) => from === "data") ?? [];
  if (source?.from !== "data") throw new Error(`${member} refers to nothing in the data.`);
  const identifiers = { ...model.identifiers, [name]: { from: "argument" } as const };
  const made = newResource(context, file, model.type, identifiers, { argument: name });
  const text = `The ${words(model.type)} that \`${source.path}\` names, or \`undefined\`. Makes no request; load first.`;
  return `${docComment(text)}
get ${member}(): ${model.type} | undefined {
const ${name} = ${attributeExpression(source.path)};
return ${name} ? ${made} : undefined;
}`;
}

function carryingReference(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: HasModel,
  shapeName: string,
): string {
  const path = model.path ?? "";
  const found = context.sdk.expectShape(shapeName).resolvePath(path);
  const target = context.sdk.expectShape(context.resource(model.type).shape);
  const coverage = found.ok && found.shape.name === target.name ? "" : `, "slice"`;
  const name = itemName(model.type);
  const made = newResource(
    context,
    file,
    model.type,
    model.identifiers,
    { item: name },
    `${name}${coverage}`,
  );
  const has = Object.values(model.identifiers)
    .filter((source) => source.from === "item")
    .map((source) => sourceExpression(source, { item: name }));
  const text = `From \`${path}\`, whose data they carry. Makes no request; load first.`;
  if (model.many) {
    return `${docComment(`The ${words(model.type)}s of it. ${text}`)}
get ${member}(): ${model.type}[] | undefined {
return ${attributeExpression(path)}?.flatMap((${name}) => (${has.join(" && ")} ? [${made}] : []));
}`;
  }
  return `${docComment(`The ${words(model.type)} of it, or \`undefined\`. ${text.replace("they carry", "it carries")}`)}
get ${member}(): ${model.type} | undefined {
const ${name} = ${attributeExpression(path)};
return ${name}${has.map((one) => ` && ${one}`).join("")} ? ${made} : undefined;
}`;
}

/** The getter of a collection. */
export function collection(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: HasManyModel,
): string {
  const list = context.resource(model.type).list;
  if (!list) throw new Error(`${member}: the model of ${model.type} does not say how it is listed.`);
  const name = collectionName(model.type);
  const type = file.value(name, classModule(name));
  const params = parameterMembers(mergeParams(list.params ?? {}, model.params ?? {}), {});
  const text = `${model.doc ?? `The ${words(model.type)}s.`} Lists by ${context.link(list.operation)}.`;
  return `${docComment(text)}
get ${member}(): ${type} {
return new ${type}(this.context, {${params ? ` ${params} ` : ""}});
}`;
}

/** Both sets of parameters; filters of the second come after those of the first. */
function mergeParams(first: Params, second: Params): Params {
  const taken = Object.keys(first).filter((target) => target.startsWith("Filters[")).length;
  const shifted = Object.entries(second).map(([target, source]) => [
    target.replace(/^Filters\[(\d+)\]/, (_, index: string) => `Filters[${Number(index) + taken}]`),
    source,
  ]);
  return { ...first, ...(Object.fromEntries(shifted) as Params) };
}
