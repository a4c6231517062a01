import type { ActionModel, Params, ResourceModel, TagsModel } from "../../model/index.js";
import { memberName } from "../../model/names/names.js";
import type { Shape } from "../../sdk/index.js";
import { docComment } from "../source/doc-comment.js";
import { CORE, customModule } from "../source/modules.js";
import { pageTokens, tokenExpression } from "../listing/page-token.js";
import { parameterMembers } from "../source/parameters.js";
import { followOne } from "../source/path-expression.js";
import type { ServiceContext } from "../source/service-context.js";
import { attributeExpression, usesData } from "../source/source-expression.js";
import type { SourceFile } from "../source/source-file.js";

const TAGS = `${CORE}/tags/tags.js`;

/** The tags of a model, in the long form. */
export function tagsOf({ tags }: Pick<ResourceModel, "tags">): TagsModel {
  return typeof tags === "string" ? { attribute: tags } : (tags ?? {});
}

/** The tag members of a resource. */
export function tagMembers(context: ServiceContext, file: SourceFile, model: ResourceModel): string[] {
  const { attribute, get, add, remove } = tagsOf(model);
  return [
    ...(attribute === undefined ? [] : [tagMap(context, file, model, attribute)]),
    ...(get ? [getTags(context, file, get)] : []),
    ...(add ? [addTags(context, file, add)] : []),
    ...(remove ? [removeTags(context, file, remove)] : []),
  ];
}

/** The names of these members. */
export function tagMemberNames(model: Pick<ResourceModel, "tags">): string[] {
  const { attribute, get, add, remove } = tagsOf(model);
  return [
    ...(attribute === undefined ? [] : ["tagMap"]),
    ...(get ? ["getTags"] : []),
    ...(add ? ["addTags"] : []),
    ...(remove ? ["removeTags"] : []),
  ];
}

/** The form of a service's tags: a map, or a list of pairs with members of these names. */
export type TagShape = { readonly kind: "map" } | { readonly kind: "list"; key: string; value: string };

/** The form of tags in a schema; `undefined` if it can be neither. */
export function tagShape(shape: Shape | undefined): TagShape | undefined {
  if (shape?.kind === "map") return { kind: "map" };
  const members = shape?.element?.members ?? [];
  const key = members.find((member) => /key$/i.test(member));
  const value = members.find((member) => /value$/i.test(member));
  return key === undefined || value === undefined ? undefined : { kind: "list", key, value };
}

function tagMap(context: ServiceContext, file: SourceFile, model: ResourceModel, attribute: string): string {
  const found = context.shapeOf(model).resolvePath(attribute);
  const convert = toMap(file, found.ok ? tagShape(found.shape) : undefined);
  return `/** The tags as a plain record without a prototype; \`${memberName(attribute)}\` has them in the service's form. */
get tagMap(): ${file.type("TagMap", TAGS)} {
return ${convert(attributeExpression(attribute))};
}`;
}

function getTags(context: ServiceContext, file: SourceFile, get: NonNullable<TagsModel["get"]>): string {
  const { operation, path } = get;
  const { output, commandName } = context.sdk.expectOperation(operation);
  const command = file.value(commandName, context.model.package);
  const found = output.resolvePath(path);
  const convert = toMap(file, found.ok ? tagShape(found.shape) : undefined);
  const tokens =
    get.tokens === undefined && !context.sdk.paginator(operation) ? {} : pageTokens(context, get);
  const params = parameterMembers(get.params, needed(file, get.params));
  const comment = docComment(
    "Gets the tags, as a plain record without a prototype.",
    `Calls ${context.link(operation)}.`,
  );
  const lines = loadLines(get.params);
  if (Object.keys(tokens).length === 0) {
    lines.push(
      `const output = await this.ask(new ${command}({ ${params} }), options);`,
      `return ${convert(followOne("output", path))};`,
    );
  } else {
    const all = file.value("allPages", `${CORE}/paging/all-pages.js`);
    lines.push(
      `const tags = await ${all}(\`\${this.toString()}.getTags\`,
(token) => this.ask(new ${command}({ ${[params, "...token"].join(", ")} }), options),
(output) => ${followOne("output", path)} ?? [],
(output) => ${tokenExpression(file, tokens, undefined)},
);`,
      `return ${convert("tags")};`,
    );
  }
  return `${comment}
async getTags(options?: ${callOptions(file)}): Promise<${file.type("TagMap", TAGS)}> {
${lines.join("\n")}
}`;
}

/** The statements that convert `tags` to the service's form, and return early if the caller gave no tags. */
export function givenTags(
  context: ServiceContext,
  file: SourceFile,
  { operation, member }: NonNullable<TagsModel["add"]>,
  none: string,
): string {
  const shape = tagShape(context.sdk.expectOperation(operation).input.member(member));
  const isMap = shape?.kind === "map";
  const convert = file.value(isMap ? "toTagRecord" : "toTagList", TAGS);
  return `const given = ${convert}(tags${namesOf(shape)});
if (${isMap ? "Object.keys(given)" : "given"}.length === 0) return ${none};`;
}

/** `TagKeys: given`, or `Tags: given.map((Key) => ({ Key }))`, for checked keys. */
export function keysParameter(keys: string, checked: string): string {
  const [member = "", inner] = keys.split("[].");
  return `${member}: ${inner === undefined ? checked : `${checked}.map((${inner}) => ({ ${inner} }))`}`;
}

function addTags(context: ServiceContext, file: SourceFile, add: NonNullable<TagsModel["add"]>): string {
  const { operation, params, member } = add;
  const { commandName } = context.sdk.expectOperation(operation);
  const command = file.value(commandName, context.model.package);
  const filled = [parameterMembers(params, needed(file, params)), `${member}: given`].join(", ");
  const comment = docComment(
    'Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty record.',
    `Calls ${context.link(operation)}.`,
  );
  return `${comment}
async addTags(tags: ${file.type("TagMap", TAGS)}, options?: ${callOptions(file)}): Promise<${file.type(`${commandName}Output`, context.model.package)}> {
${givenTags(context, file, add, "{ $metadata: {} }")}
${[...loadLines(params), `return this.act(new ${command}({ ${filled} }), options);`].join("\n")}
}`;
}

function removeTags(
  context: ServiceContext,
  file: SourceFile,
  remove: NonNullable<TagsModel["remove"]>,
): string {
  const { operation, params, keys } = remove;
  const { commandName } = context.sdk.expectOperation(operation);
  const command = file.value(commandName, context.model.package);
  const filled = [parameterMembers(params, needed(file, params)), keysParameter(keys, "given")].join(", ");
  const comment = docComment(
    'Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty list.',
    `Calls ${context.link(operation)}.`,
  );
  return `${comment}
async removeTags(keys: readonly string[], options?: ${callOptions(file)}): Promise<${file.type(`${commandName}Output`, context.model.package)}> {
const given = ${file.value("tagKeys", TAGS)}(keys);
if (given.length === 0) return { $metadata: {} };
${[...loadLines(params), `return this.act(new ${command}({ ${filled} }), options);`].join("\n")}
}`;
}

/** `Tags: joinTags(input.Tags, options?.tags)`: the caller's tags, and those of the options. */
export function createdTags(context: ServiceContext, file: SourceFile, action: ActionModel): string {
  const { createdTags: model } = context.model;
  if (!model) throw new Error(`${context.model.name}: createdTags does not say how inputs take tags`);
  const { member, join } = model;
  if (join) {
    const own = file.value(join.function, customModule(join.module));
    return `${member}: ${own}(${JSON.stringify(action.tagged)}, input.${member}, options?.tags)`;
  }
  const shape = tagShape(context.sdk.expectOperation(action.operation).input.member(member));
  const joined = file.value(shape?.kind === "map" ? "joinTagRecord" : "joinTags", TAGS);
  return `${member}: ${joined}(input.${member}, options?.tags${namesOf(shape)})`;
}

function toMap(file: SourceFile, shape: TagShape | undefined): (tags: string) => string {
  const convert = file.value(shape?.kind === "map" ? "copyTagMap" : "toTagMap", TAGS);
  return (tags) => `${convert}(${tags}${namesOf(shape)})`;
}

/** The names of a pair's members, if they differ from the default. */
function namesOf(shape: TagShape | undefined): string {
  if (shape?.kind !== "list" || (shape.key === "Key" && shape.value === "Value")) return "";
  return `, "${shape.key}", "${shape.value}"`;
}

/** If a parameter is an attribute, the resource must be loaded, and must have it. */
function loadLines(params: Params): string[] {
  return Object.values(params).some(usesData) ? ["await this.load(options);"] : [];
}

/** Imports the function that throws for missing attributes of parameters. */
export function needed(file: SourceFile, params: Params): { needed?: string } {
  if (!Object.values(params).some(usesData)) return {};
  return { needed: file.value("requireAttribute", `${CORE}/resource/attributes/require-attribute.js`) };
}

function callOptions(file: SourceFile): string {
  return file.type("CallOptions", `${CORE}/call/call-options.js`);
}
