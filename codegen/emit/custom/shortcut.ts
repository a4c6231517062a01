import type { ShortcutModel } from "../../model/index.js";
import { suggestion } from "../../sdk/index.js";
import { docComment } from "../source/doc-comment.js";
import { identifierParameter } from "../source/parameters.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";
import { callsIn, linkedDoc } from "./custom-doc.js";
import {
  type CustomLookup,
  isRequired,
  isShortcut,
  methodFunction,
  parametersOf,
  signatureNames,
} from "./custom-function.js";
import { head, importTypes } from "./custom-method.js";

/** The function of the subresource's method, or the reason why it has no function. */
export function shortcutFunction(
  context: ServiceContext,
  owner: string,
  member: string,
  { to }: ShortcutModel,
): CustomLookup {
  const { has = {} } = context.resource(owner);
  const relation = has[to];
  if (relation?.kind !== "subresource") {
    const others = Object.keys(has).filter((name) => has[name]?.kind === "subresource");
    return { ok: false, reason: `${owner} has no subresource ${to}.${suggestion(to, others)}` };
  }
  const method = context.resource(relation.type).custom?.[member];
  if (method !== undefined && !isShortcut(method)) return methodFunction(context, method, member);
  return { ok: false, reason: `${relation.type} has no hand-written method ${member}` };
}

/** A method that calls the method of a subresource, whose parameters it also takes. */
export function shortcut(
  context: ServiceContext,
  file: SourceFile,
  owner: string,
  member: string,
  model: ShortcutModel,
): string {
  const found = shortcutFunction(context, owner, member, model);
  if (!found.ok) throw new Error(`${context.model.name}: ${found.reason}`);
  const { signature } = found.value;
  importTypes(context, file, found.value, signatureNames(signature));
  const own = parametersOf(signature);
  const names = own.map(({ name }) => name.getText());
  const { type = "", identifiers = {} } = context.resource(owner).has?.[model.to] ?? {};
  const keys = Object.keys(identifiers).filter((name) => identifiers[name]?.from === "argument");
  const parameters = own.map((parameter) => parameter.getText());
  const target = context.resource(type).identifiers;
  const place = model.after === undefined ? 0 : names.indexOf(model.after) + 1;
  parameters.splice(place, 0, ...keys.map((name) => identifierParameter(target, name)));
  const call = `${model.to}(${keys.join(", ")}).${member}`;
  const required = own.filter(isRequired).map(({ name }) => name.getText());
  const text = `${model.doc}, like \`${context.noun(owner)}.${call}(${required.join(", ")})\`.`;
  // Async, so that it also rejects for an invalid identifier.
  const modifier = /^Promise\b/.test(signature.type?.getText() ?? "") ? "async " : "";
  return `${docComment(text, callsIn(linkedDoc(context, signature)), `@example\n${model.example}`)}
${modifier}${head(member, signature, undefined, parameters)} {
return this.${call}(${names.join(", ")});
}`;
}
