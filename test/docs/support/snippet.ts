import ts from "typescript";

/** Code from a page or a doc comment, as a module of its own. */
export interface Snippet {
  /** Its location for readers: `docs/guide/session.md:12`. */
  readonly name: string;
  readonly text: string;
  /** The number of lines of the prelude, before the code that readers see. */
  readonly hiddenLines: number;
}

/**
 * Combines the prelude and the code into a module, without the parts of the prelude that the code imports or
 * declares itself: so a page needs only one prelude, and a block with its own imports may follow one without.
 */
export function makeSnippet(name: string, prelude: string, code: string): Snippet {
  const declared = new Set(parse(code).statements.flatMap(declaredNames));
  const kept = parse(prelude).statements.flatMap((statement) => keep(statement, declared));
  const hidden = kept.length > 0 ? `${kept.join("\n")}\n` : "";
  return {
    name,
    // A module even without imports, rather than a script that shares its names with all others.
    text: `${hidden}${code}\nexport {};\n`,
    hiddenLines: hidden.split("\n").length - 1,
  };
}

export function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("snippet.ts", text, ts.ScriptTarget.ES2022, true);
}

/** The statement without names that are declared already; empty if nothing else remains. */
function keep(statement: ts.Statement, declared: ReadonlySet<string>): string[] {
  const names = declaredNames(statement);
  if (!names.some((name) => declared.has(name))) return [statement.getText()];
  if (!ts.isImportDeclaration(statement)) return [];
  const bindings = statement.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [];
  const others = bindings.elements.filter((element) => !declared.has(element.name.text));
  const list = others.map((element) => element.getText()).join(", ");
  return others.length > 0 ? [`import { ${list} } from ${statement.moduleSpecifier.getText()};`] : [];
}

export function declaredNames(statement: ts.Statement): string[] {
  if (ts.isImportDeclaration(statement)) {
    const { name, namedBindings } = statement.importClause ?? {};
    const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
    return [...(name ? [name.text] : []), ...named.map((element) => element.name.text)];
  }
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isOmittedExpression(element) ? [] : boundNames(element.name),
  );
}
