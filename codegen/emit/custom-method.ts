import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { customModule } from "./modules.js";
import type { ServiceContext } from "./service-context.js";
import type { SourceFile } from "./source-file.js";

/**
 * A one-line method that delegates to a hand-written function of the same name, with the function's own
 * signature and doc comment. The function takes the resource first.
 */
export function customMethod(
  context: ServiceContext,
  file: SourceFile,
  member: string,
  module: string,
): string {
  const path = join(context.sourceRoot, context.model.name, "custom", `${module}.ts`);
  if (!existsSync(path))
    throw new Error(`${context.model.name}: ${member} is to be in ${module}.ts, which is not there.`);
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const declarations = source.statements.filter(
    (node): node is ts.FunctionDeclaration => ts.isFunctionDeclaration(node) && node.name?.text === member,
  );
  const signatures = declarations.length > 1 ? declarations.filter(({ body }) => !body) : declarations;
  const [first] = signatures;
  if (!first) throw new Error(`${context.model.name}: ${module}.ts has no function ${member}.`);
  const target = file.value(`${member} as ${member}Of`, customModule(module));
  for (const signature of signatures) importTypes(file, source, signature, module);
  const overloads = signatures.map((signature) => `${docOf(signature)}\n${head(member, signature)}`);
  const names = first.parameters.slice(1).map((parameter) => spread(parameter) + parameter.name.getText());
  const call = `return ${target}(${["this", ...names].join(", ")});`;
  if (overloads.length > 1) throw new Error(`${module}.ts: ${member} is overloaded; give it one signature.`);
  return `${overloads[0]} {\n${call}\n}`;
}

function head(member: string, signature: ts.FunctionDeclaration): string {
  const parameters = signature.parameters.slice(1).map((parameter) => parameter.getText());
  const typeParameters = signature.typeParameters?.map((parameter) => parameter.getText()).join(", ");
  if (!signature.type) throw new Error(`${member} has no declared result type.`);
  const result = signature.type.getText();
  return `${member}${typeParameters ? `<${typeParameters}>` : ""}(${parameters.join(", ")}): ${result}`;
}

function spread(parameter: ts.ParameterDeclaration): string {
  return parameter.dotDotDotToken ? "..." : "";
}

function docOf(signature: ts.FunctionDeclaration): string {
  const text = signature.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, signature.getFullStart()) ?? [];
  const comments = ranges
    .map(({ pos, end }) => text.slice(pos, end))
    .filter((comment) => comment.startsWith("/**"));
  return comments.at(-1) ?? "";
}

/** Imports, into the generated file, every name that a signature uses and its own file imports or declares. */
function importTypes(
  file: SourceFile,
  source: ts.SourceFile,
  signature: ts.FunctionDeclaration,
  module: string,
): void {
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const parameter of signature.parameters.slice(1)) visit(parameter);
  if (signature.type) visit(signature.type);
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) importUsed(file, statement, used, module);
    else if (isExportedType(statement) && used.has(statement.name.text)) {
      file.type(statement.name.text, customModule(module));
    }
  }
}

function importUsed(
  file: SourceFile,
  statement: ts.ImportDeclaration,
  used: Set<string>,
  module: string,
): void {
  const bindings = statement.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(statement.moduleSpecifier)) return;
  for (const element of bindings.elements) {
    if (!used.has(element.name.text)) continue;
    file.type(element.getText().replace(/^type /, ""), fromGenerated(statement.moduleSpecifier.text, module));
  }
}

/** The same module, as a file in `generated/` has to write it. */
function fromGenerated(specifier: string, module: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const path = posix.join("custom", dirname(module), specifier);
  if (path.startsWith("generated/")) return `./${path.slice("generated/".length)}`;
  return `../${path}`;
}

function isExportedType(node: ts.Statement): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}
