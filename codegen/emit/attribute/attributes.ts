import type { ResourceModel } from "../../model/index.js";
import { memberName } from "../../model/names/names.js";
import { attributeText, type Shape } from "../../sdk/index.js";
import { docComment } from "../source/doc-comment.js";
import { RESOURCE_MEMBERS } from "./inherited.js";
import { tagMemberNames } from "./tags.js";
import { documentGetter, entryNames } from "./attribute-map.js";
import { CORE } from "../source/modules.js";
import type { SourceFile } from "../source/source-file.js";
import type { ServiceContext } from "../source/service-context.js";

/** Attributes by the name of their getter, with the SDK's member. */
export function attributes(shape: Shape, model: ResourceModel): Map<string, string> {
  const taken = takenNames(model);
  const second = new Set(Object.values(model.identifiers).map(({ member }) => member));
  const names = new Map<string, string>();
  for (const member of shape.members) {
    const name = memberName(member);
    const isIdentifier = second.has(member) || Object.hasOwn(model.identifiers, name);
    if (isIdentifier) continue;
    names.set(taken.has(name) ? `${name}Attribute` : name, member);
  }
  return names;
}

/** The getters of attributes, by the SDK's member. */
export function attributeNames(context: ServiceContext, model: ResourceModel): ReadonlyMap<string, string> {
  const names = attributes(context.shapeOf(model), model);
  return new Map([...names].map(([name, member]) => [member, name]));
}

/** The getters of all attributes. */
export function attributeGetters(context: ServiceContext, file: SourceFile, type: string): string[] {
  const { declarations } = context.sdk;
  const model = context.resource(type);
  const shape = context.shapeOf(model);
  return [...attributes(shape, model)].map(([name, member]) => {
    const comment = declarations.doc(shape.typeName, member);
    const deprecated =
      comment?.deprecated === undefined ? undefined : `@deprecated ${comment.deprecated}`.trim();
    const text = (comment && attributeText(comment)) || context.memberText(type, member);
    const { type: result, value } = getter(context, file, model, shape, member);
    return `${docComment(text, deprecated)}\nget ${name}(): ${result} {\nreturn ${value};\n}`;
  });
}

/** The type of an attribute's getter, and the expression of its value. A missing list or map is empty. */
function getter(
  context: ServiceContext,
  file: SourceFile,
  model: ResourceModel,
  shape: Shape,
  member: string,
): { readonly type: string; readonly value: string } {
  const type = `Shape["${member}"]`;
  const value = `this.attribute("${member}")`;
  const kind = shape.member(member)?.kind;
  if (kind === "list") return { type: `NonNullable<${type}>`, value: `${value} ?? []` };
  if (kind === "map") return { type: `NonNullable<${type}>`, value: `${value} ?? {}` };
  const document = model.documents?.[member];
  if (document !== undefined) {
    return documentGetter(file, document, value, member, isRequired(context, model, shape, member));
  }
  if (!isRequired(context, model, shape, member)) return { type, value };
  const inner = alwaysWithin(model, member);
  if (inner.length === 0)
    return { type: `NonNullable<${type}>`, value: `this.requiredAttribute("${member}")` };
  const withMembers = file.type("WithMembers", `${CORE}/resource/attributes/with-members.js`);
  const names = inner.map((name) => `"${name}"`);
  return {
    type: `${withMembers}<NonNullable<${type}>, ${names.join(" | ")}>`,
    value: `this.requiredMembers("${member}", [${names.join(", ")}])`,
  };
}

/** The members that the service always returns within an attribute: `Name` of `State.Name`. */
function alwaysWithin({ always = [] }: ResourceModel, member: string): readonly string[] {
  return always.filter((path) => path.startsWith(`${member}.`)).map((path) => path.slice(member.length + 1));
}

/** Whether the service always returns a member, according to its own model or ours. */
export function isRequired(
  context: ServiceContext,
  model: ResourceModel,
  shape: Shape,
  member: string,
): boolean {
  const isDeclared = context.sdk.declarations.requiredMembers(shape.typeName).includes(member);
  return isDeclared || (model.always?.includes(member) ?? false);
}

/** Names that take precedence over an attribute of the same name, in boto3's order. */
function takenNames(model: ResourceModel): ReadonlySet<string> {
  const { identifiers, actions, custom, getters, has, foreign, hasMany, waiters } = model;
  const members = [identifiers, actions, custom, getters, has, foreign, hasMany, waiters].flatMap((of) =>
    Object.keys(of ?? {}),
  );
  return new Set([...RESOURCE_MEMBERS, ...members, ...tagMemberNames(model), ...entryNames(model).keys()]);
}

/** The sensitive members, including those that contain a sensitive value. */
export function sensitiveMembers(shape: Shape): string[] {
  return shape.members.filter((member) => {
    const inner = shape.member(member);
    return shape.isSensitive(member) || (inner !== undefined && holdsSecret(inner, new Set()));
  });
}

function holdsSecret(shape: Shape, seen: Set<string>): boolean {
  if (shape.isSensitive()) return true;
  if (shape.element) return holdsSecret(shape.element, seen);
  if (shape.kind !== "structure" || seen.has(shape.name)) return false;
  seen.add(shape.name);
  return shape.members.some((member) => {
    const inner = shape.member(member);
    return shape.isSensitive(member) || (inner !== undefined && holdsSecret(inner, seen));
  });
}
