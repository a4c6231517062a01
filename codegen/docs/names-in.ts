import ts from "typescript";

/** The names that a file declares or imports. */
export interface FileNames {
  /** Functions, and variables outside of functions. */
  readonly declared: ReadonlyMap<string, ts.Node>;
  readonly imported: ReadonlyMap<string, Imported>;
}

export interface Imported {
  readonly module: string;
  /** The name in that module. */
  readonly name: string;
}

const known = new WeakMap<ts.SourceFile, FileNames>();

export function namesIn(file: ts.SourceFile): FileNames {
  const names = known.get(file) ?? { declared: declarationsIn(file), imported: importsIn(file) };
  known.set(file, names);
  return names;
}

function declarationsIn(file: ts.SourceFile): ReadonlyMap<string, ts.Node> {
  const declared = new Map<string, ts.Node>();
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
      declared.set(statement.name.text, statement);
    }
    if (!ts.isVariableStatement(statement)) continue;
    for (const declaration of statement.declarationList.declarations) {
      declared.set(declaration.name.getText(), declaration);
    }
  }
  return declared;
}

function importsIn(file: ts.SourceFile): ReadonlyMap<string, Imported> {
  const imported = new Map<string, Imported>();
  // `const { name } = await import("module")`, in a method.
  const loads = /const \{ (\w+) \} = await [^;]*?import\("([^"]+)"\)/g;
  for (const [, name = "", module = ""] of file.text.matchAll(loads)) imported.set(name, { module, name });
  for (const statement of file.statements) {
    for (const { name, propertyName } of namedElements(statement)) {
      const { moduleSpecifier } = statement as ts.ImportDeclaration | ts.ExportDeclaration;
      if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) continue;
      imported.set(name.text, { module: moduleSpecifier.text, name: (propertyName ?? name).text });
    }
  }
  return imported;
}

/** Those of `import { name } from "module"`, or `export { name } from "module"`. */
function namedElements(statement: ts.Statement): readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] {
  const bindings = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : ts.isExportDeclaration(statement)
      ? statement.exportClause
      : undefined;
  return bindings && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) ? bindings.elements : [];
}
