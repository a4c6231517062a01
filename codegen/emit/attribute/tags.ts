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
import { commandClass, commandType } from "../source/sdk-type.js";

const TAGS = `${CORE}/tags/tags.js`;

/** The tags of a model, in the long form. */
export function tagsOf({ tags }: Pick<ResourceModel, "tags">): TagsModel {
  return typeof tags === "string" ? { attribute: tags } : (tags ?? {});
}

/** The tag members of a resource. */
export function tagMembers(context: ServiceContext, file: SourceFile, model: ResourceModel): string[] {
  const { attribute, get } = tagsOf(model);
  return [
    ...(attribute === undefined ? [] : [tagMap(context, file, model, attribute)]),
    ...(get ? [getTags(context, file, get)] : []),
    ...tagChanges(context, file, model, "{ $metadata: {} }").map((change) =>
      tagChange(context, file, change),
    ),
  ];
}

/** The names of these members. */
export function tagMemberNames(resource: Pick<ResourceModel, "tags">): string[] {
  const { attribute, get, add, remove } = tagsOf(resource);
  const members = { tagMap: attribute, getTags: get, addTags: add, removeTags: remove };
  return Object.entries(members).flatMap(([name, model]) => (model === undefined ? [] : name));
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
  const { output } = context.sdk.expectOperation(operation);
  const command = commandClass(context, file, operation);
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
function givenTags(
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

/** `TagKeys: given`, or `Tags: given.map((Key) => ({ Key }))`. */
function keysParameter(keys: string): string {
  const [member = "", inner] = keys.split("[].");
  return `${member}: ${inner === undefined ? "given" : `given.map((${inner}) => ({ ${inner} }))`}`;
}

/** A method that changes the tags of a resource, or of those of a collection. */
export interface TagChange {
  readonly name: string;
  readonly operation: string;
  readonly params: Params;
  readonly text: string;
  readonly parameter: string;
  /** Statements before the call. */
  readonly first: string;
  /** The input members besides the resources. */
  readonly filled: string;
}

/** The methods that change tags; they return `none` without a request if the caller gave no tags. */
export function tagChanges(
  context: ServiceContext,
  file: SourceFile,
  model: ResourceModel,
  none: string,
): TagChange[] {
  const { add, remove } = tagsOf(model);
  const changes: TagChange[] = [];
  if (add) {
    changes.push({
      ...add,
      name: "addTags",
      text: 'Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty record.',
      parameter: `tags: ${file.type("TagMap", TAGS)}`,
      first: givenTags(context, file, add, none),
      filled: `${add.member}: given`,
    });
  }
  if (remove) {
    changes.push({
      ...remove,
      name: "removeTags",
      text: 'Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty list.',
      parameter: "keys: readonly string[]",
      first: `const given = ${file.value("tagKeys", TAGS)}(keys);\nif (given.length === 0) return ${none};`,
      filled: keysParameter(remove.keys),
    });
  }
  return changes;
}

function tagChange(
  context: ServiceContext,
  file: SourceFile,
  { name, operation, params, text, parameter, first, filled }: TagChange,
): string {
  const own = parameterMembers(params, needed(file, params));
  const call = `return this.act(new ${commandClass(context, file, operation)}({ ${own}, ${filled} }), options);`;
  return `${docComment(text, `Calls ${context.link(operation)}.`)}
async ${name}(${parameter}, options?: ${callOptions(file)}): Promise<${commandType(context, file, operation, "Output")}> {
${[first, ...loadLines(params), call].join("\n")}
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
