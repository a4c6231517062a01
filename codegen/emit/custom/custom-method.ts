import { dirname, posix } from "node:path";
import ts from "typescript";
import {
  type CustomFunction,
  isType,
  methodFunction,
  signatureNames,
  parametersOf,
  takesHandle,
} from "./custom-function.js";
import { linkedDoc, sharedDoc } from "./custom-doc.js";
import { deferredModule } from "./deferred-files.js";
import type { GenericModel, SharedMethodModel } from "../../model/index.js";
import { CORE, customModule } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** A one-line method that delegates to a hand-written function, with its signature and doc comment. */
export function customMethod(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  model: string | SharedMethodModel,
  generic?: GenericModel,
): string {
  const found = methodFunction(context, model, member);
  if (!found.ok) throw new Error(`${context.model.name}: ${found.reason}`);
  const { module, name, signature } = found.value;
  importTypes(context, file, found.value, signatureNames(signature));
  const names = parametersOf(signature).map((parameter) => spread(parameter) + parameter.name.getText());
  const given = [...ownArguments(signature), ...names].join(", ");
  const doc = linkedDoc(context, signature);
  const written = `${typeof model === "string" ? doc : sharedDoc(doc, model)}\n`;
  const purpose = context.deferredFor(module);
  if (purpose !== undefined) {
    const loading = loadingCode(context, file, found.value, purpose);
    return `${written}async ${head(member, signature, generic)} {\n${loading}\nreturn ${name}(${given});\n}`;
  }
  const target = file.value(name === member ? `${name} as ${name}Of` : name, customModule(module));
  return `${written}${head(member, signature, generic)} {\nreturn ${target}(${given});\n}`;
}

/** Loads a function of a deferred room; an error of a stream must not crash the process meanwhile. */
function loadingCode(
  context: ServiceContext,
  file: SourceFile,
  { module, name, signature }: CustomFunction,
  purpose: string,
): string {
  const { deferred, model } = context;
  const modules = deferred.get(purpose) ?? new Map<string, Set<string>>();
  deferred.set(purpose, modules.set(module, (modules.get(module) ?? new Set()).add(name)));
  const loading = `import("${deferredModule(purpose)}")`;
  const stream = parametersOf(signature)
    .map((parameter) => parameter.name.getText())
    .find((parameter) => model.deferred?.streams.includes(parameter));
  if (stream === undefined) return `const { ${name} } = await ${loading};`;
  const holding = file.value("holdingErrors", `${CORE}/concurrency/holding-errors.js`);
  return `const { ${name} } = await ${holding}(${stream}, ${loading});`;
}

/** A property whose value a hand-written function returns; it takes only the resource and its handle. */
export function customGetter(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  location: string,
  generic?: GenericModel,
): string {
  return customMethod(context, file, member, location, generic).replace(`\n${member}(`, `\nget ${member}(`);
}

/** The arguments before the caller's: the resource, and its handle if the function needs one. */
export function ownArguments(signature: ts.FunctionDeclaration): string[] {
  return takesHandle(signature) ? ["this", "this.handle"] : ["this"];
}

/** The type parameters of the class are not parameters of its methods. */
export function head(
  member: string,
  signature: ts.FunctionDeclaration,
  generic: GenericModel | undefined,
  parameters = parametersOf(signature).map((parameter) => parameter.getText()),
): string {
  const owned = generic?.parameters.map((parameter) => parameter.split(" ")[0]) ?? [];
  const typeParameters = signature.typeParameters
    ?.filter((parameter) => !owned.includes(parameter.name.text))
    .map((parameter) => parameter.getText())
    .join(", ");
  const result = signature.type?.getText() ?? "void";
  return `${member}${typeParameters ? `<${typeParameters}>` : ""}(${parameters.join(", ")}): ${result}`;
}

function spread(parameter: ts.ParameterDeclaration): string {
  return parameter.dotDotDotToken ? "..." : "";
}

/** Imports, into the generated file, the names that the function's own file imports or declares. */
export function importTypes(
  context: ServiceContext,
  file: SourceFile,
  { source, module }: CustomFunction,
  used: ReadonlySet<string>,
): void {
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) importUsed(context, file, statement, used, module);
    else if (isType(statement) && used.has(statement.name.text)) {
      file.type(statement.name.text, customModule(module));
    }
  }
}

function importUsed(
  context: ServiceContext,
  file: SourceFile,
  statement: ts.ImportDeclaration,
  used: ReadonlySet<string>,
  module: string,
): void {
  const bindings = statement.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(statement.moduleSpecifier)) return;
  for (const element of bindings.elements) {
    if (!used.has(element.name.text)) continue;
    file.type(
      element.getText().replace(/^type /, ""),
      fromGenerated(context, statement.moduleSpecifier.text, module),
    );
  }
}

/** The same module, relative to `generated/`. */
function fromGenerated(context: ServiceContext, specifier: string, module: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const path = posix.join(dirname(module), specifier);
  if (path.startsWith("generated/")) return `./${path.slice("generated/".length)}`;
  return `../${path}`.replace(`${context.core}/`, `${CORE}/`);
}
