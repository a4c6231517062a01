import type { Shape } from "../../sdk/index.js";
import type { ServiceContext } from "./service-context.js";
import type { SourceFile } from "./source-file.js";

/** The SDK's declared type of a structure's member, without `undefined`; the names in it are imported. */
export function memberType(context: ServiceContext, file: SourceFile, owner: Shape, member: string): string {
  const declared = context.sdk.declarations.member(owner.typeName, member)?.type;
  if (declared === undefined) throw new Error(`${owner.typeName} declares no ${member}`);
  return declared
    .replace(/ \| undefined$/, "")
    .replaceAll(/\b[A-Z_]\w*/g, (name) => sdkType(context, file, name));
}

/** Imports a type of the SDK; one with the name of a class of the service is called `…Shape` in the file. */
export function sdkType(context: ServiceContext, file: SourceFile, name: string): string {
  if (!context.sdk.declarations.exportsType(name)) return name;
  const isTaken = Object.hasOwn(context.model.resources, name);
  return file.type(isTaken ? `${name} as ${name}Shape` : name, context.model.package);
}

/** Imports the class of an operation's command. */
export function commandClass(context: ServiceContext, file: SourceFile, operation: string): string {
  return file.value(context.sdk.expectOperation(operation).commandName, context.model.package);
}

/** Imports the type of an operation's input or output. */
export function commandType(
  context: ServiceContext,
  file: SourceFile,
  operation: string,
  which: "Input" | "Output",
): string {
  return file.type(`${context.sdk.expectOperation(operation).commandName}${which}`, context.model.package);
}
