import type { ActionModel } from "../../model/index.js";
import { takenBy } from "../custom/taken.js";
import { base64Members, withBase64Type } from "./base64-members.js";
import { ownDocuments, withDocumentsType } from "./document-members.js";
import { CORE } from "../source/modules.js";
import { nativeType } from "./native.js";
import { filledMembers, partlyFilledMembers } from "../source/parameters.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** The input that a caller passes: the SDK's without the members that are set, and whether it is optional. */
export interface InputType {
  /** The name of the parameter. */
  readonly name: string;
  readonly type: string;
  /** The SDK's own type, with mutable lists, documents as text, and without the service's own documents. */
  readonly sdkType: string;
  readonly isOptional: boolean;
}

export function inputType(
  context: ServiceContext,
  file: SourceFile,
  operation: string,
  { params = {}, documents = {}, native }: Pick<ActionModel, "params" | "documents" | "native">,
  isBatch = false,
): InputType {
  const { sdk, model } = context;
  const { commandName } = sdk.expectOperation(operation);
  const name = file.type(`${commandName}Input`, model.package);
  const filled = filledMembers(params, isBatch);
  const partly = partlyFilledMembers(params, isBatch);
  const own = ownDocuments(documents);
  const omitted = [...filled, ...partly.keys(), ...Object.keys(own)];
  const required = sdk.declarations.requiredMembers(`${commandName}Input`);
  const parts = [omitted.length > 0 ? `Omit<${name}, ${literals(omitted)}>` : name];
  for (const [member, { names: inner, isList }] of partly) {
    const declared = sdk.declarations.member(`${commandName}Input`, member);
    const innerType = (declared?.type ?? "").replace(/ \| undefined$/, "").replace(/\[\]$/, "");
    const imported = file.type(innerType, model.package);
    const mark = isList && required.includes(member) ? "" : "?";
    parts.push(`{ ${member}${mark}: Omit<${imported}, ${literals(inner)}>${isList ? "[]" : ""} }`);
  }
  const texts = Object.entries(own).map(([member, document]) => {
    // The function's parameter has a type of its own for an absent document.
    return `{ readonly ${member}${required.includes(member) ? "" : "?"}: ${takenBy(context, file, document).type} }`;
  });
  // A list is the caller's, even if a part of each entry is set.
  const isFilledIn = (member: string): boolean =>
    filled.includes(member) || (partly.has(member) && !partly.get(member)?.isList);
  const isOptional = required.every(isFilledIn);
  const sdkType = parts.join(" & ");
  const withBase64 = withBase64Type(file, readonlyInput(file, sdkType), base64Members(context, operation));
  const type = native
    ? `${nativeType(context, file, "input")}<${sdkType}>`
    : [withDocumentsType(file, withBase64, documents), ...texts].join(" & ");
  return { name: "input", type, sdkType, isOptional };
}

/** The type of the caller's input for an input of the SDK. */
export function readonlyInput(file: SourceFile, type: string): string {
  return `${file.type("ReadonlyInput", `${CORE}/call/input/readonly-input.js`)}<${type}>`;
}

function literals(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" | ");
}
