import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { CustomModel, SharedMethodModel, ShortcutModel } from "../../model/index.js";
import { suggestion } from "../../sdk/index.js";
import type { ServiceContext } from "../source/service-context.js";

/** A hand-written function, as its file declares it. */
export interface CustomFunction {
  readonly name: string;
  /** Its path below the folder of the service, without the extension. */
  readonly module: string;
  readonly source: ts.SourceFile;
  readonly declarations: readonly ts.FunctionDeclaration[];
  /** The declaration from which a method is made. */
  readonly signature: ts.FunctionDeclaration;
}

export type CustomLookup =
  { readonly ok: true; readonly value: CustomFunction } | { readonly ok: false; readonly reason: string };

export function isShortcut(model: CustomModel): model is ShortcutModel {
  return typeof model === "object" && "to" in model;
}

/** The module and the function of a member: `module`, or `module#function` if the names differ. */
export function locate(model: string | SharedMethodModel, member: string): [module: string, name: string] {
  const location = typeof model === "string" ? model : model.by;
  const [module = "", name = member] = location.split("#");
  return [module, name];
}

/** Finds an exported function in `src/<service>/<module>.ts`. */
export function customFunction(context: ServiceContext, module: string, name: string): CustomLookup {
  const folder = join(context.sourceRoot, context.model.name);
  const path = join(folder, `${module}.ts`);
  const shown = `${context.model.name}/${module}.ts`;
  if (!existsSync(path)) {
    return { ok: false, reason: `there is no ${shown}.${suggestion(module, modulesIn(folder))}` };
  }
  const source = parse(path, readFileSync(path, "utf8"));
  const functions = source.statements.filter(isExportedFunction);
  const declarations = functions.filter((node) => node.name?.text === name);
  const [signature] = declarations;
  if (signature) return { ok: true, value: { name, module, source, declarations, signature } };
  const names = functions.map((node) => node.name?.text ?? "");
  return { ok: false, reason: `${shown} exports no function ${name}.${suggestion(name, names)}` };
}

/** The types that a signature declares, by the parameter, or the type parameter that they constrain. */
export function typesIn(signature: ts.FunctionDeclaration): ReadonlyMap<string, ts.TypeNode> {
  const { parameters, typeParameters = ts.factory.createNodeArray() } = signature;
  const named = [
    ...parameters.map(({ name, type }) => [name.getText(), type] as const),
    ...typeParameters.map(({ name, constraint }) => [name.text, constraint] as const),
  ];
  return new Map(named.flatMap(([name, type]) => (type ? [[name, type]] : [])));
}

/** The function with other types of some parameters. */
function withTypes(of: CustomFunction, types: Readonly<Record<string, string>>): CustomFunction {
  let { text } = of.source;
  // From the end, so that the positions before it stay right.
  for (const [name, type] of [...typesIn(of.signature)].sort(([, one], [, other]) => other.pos - one.pos)) {
    if (types[name] !== undefined) text = text.slice(0, type.getStart()) + types[name] + text.slice(type.end);
  }
  const source = parse(of.source.fileName, text);
  const declarations = source.statements
    .filter(isExportedFunction)
    .filter((node) => node.name?.text === of.name);
  const [signature = of.signature] = declarations;
  return { ...of, source, declarations, signature };
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** The function of a hand-written method, with the types that its resource gives it. */
export function methodFunction(
  context: ServiceContext,
  model: string | SharedMethodModel,
  member: string,
): CustomLookup {
  const found = customFunction(context, ...locate(model, member));
  if (!found.ok || typeof model === "string") return found;
  return { ok: true, value: withTypes(found.value, model.types ?? {}) };
}

/** Why the function cannot become a method, if so. */
export function unfitForMethod(of: CustomFunction): string | undefined {
  const { name, signature, source } = of;
  if (of.declarations.length > 1) return `${name} is overloaded; give it one signature`;
  if (!signature.type) return `${name} declares no result type`;
  if (docOf(signature) === "") return `${name} has no doc comment`;
  const [self, ...others] = signature.parameters;
  if (!self) return `${name} does not take the resource first`;
  const unnamed = others.find((parameter) => !ts.isIdentifier(parameter.name));
  if (unnamed) return `${name} has a parameter without a name: ${unnamed.name.getText()}`;
  const used = signatureNames(signature);
  const hidden = source.statements
    .filter(isType)
    .find((node) => used.has(node.name.text) && !isExported(node));
  return hidden && `${name} uses the type ${hidden.name.text}, which its file does not export`;
}

/** The doc comment right above a function. */
export function docOf(signature: ts.FunctionDeclaration): string {
  const text = signature.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, signature.getFullStart()) ?? [];
  const comments = ranges
    .map(({ pos, end }) => text.slice(pos, end))
    .filter((comment) => comment.startsWith("/**"));
  return comments.at(-1) ?? "";
}

export function isAsync({ modifiers }: ts.FunctionDeclaration): boolean {
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false;
}

/** Whether the function takes the handle of its resource, after the resource. */
export function takesHandle(signature: ts.FunctionDeclaration): boolean {
  return signature.parameters[1]?.name.getText() === "handle";
}

/** The parameter for the caller's value in a function that converts it; the resource may precede it, as `self`. */
export function givenParameter({ parameters }: ts.FunctionDeclaration): ts.ParameterDeclaration | undefined {
  return takesSelf(parameters) ? parameters[1] : parameters[0];
}

/** Whether such a function takes the resource first. */
export function takesSelf([first]: readonly ts.ParameterDeclaration[]): boolean {
  return first?.name.getText() === "self";
}

/** The parameters of the method. */
export function parametersOf(signature: ts.FunctionDeclaration): ts.ParameterDeclaration[] {
  return signature.parameters.slice(takesHandle(signature) ? 2 : 1);
}

export function isRequired({ questionToken, initializer, dotDotDotToken }: ts.ParameterDeclaration): boolean {
  return !questionToken && !initializer && !dotDotDotToken;
}

/** Every name in the signature, without those of the resource and its handle, which come first. */
export function signatureNames(signature: ts.FunctionDeclaration): ReadonlySet<string> {
  const { typeParameters = [], type } = signature;
  return namesIn([...parametersOf(signature), ...typeParameters, ...(type ? [type] : [])]);
}

/** Every name in pieces of code. */
export function namesIn(nodes: readonly ts.Node[]): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const node of nodes) visit(node);
  return names;
}

export function isType(node: ts.Statement): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function isExportedFunction(node: ts.Statement): node is ts.FunctionDeclaration {
  return ts.isFunctionDeclaration(node) && isExported(node);
}

function isExported(
  node: ts.FunctionDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration,
): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function modulesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts") && !file.startsWith("generated"))
    .map((file) => file.slice(0, -".ts".length));
}
