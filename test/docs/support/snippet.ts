import ts from "typescript";

/** Code out of a page or a doc comment, as a module of its own. */
export interface Snippet {
  /** Where it is for people: `docs/session.md:12`. */
  readonly name: string;
  readonly text: string;
  /** How many lines the prelude takes, before the code that people see. */
  readonly hiddenLines: number;
}

/**
 * A module of the prelude and the code. What the code imports or declares itself, the prelude need not: so a page needs
 * one prelude only, and a block that shows its imports can follow one that does not.
 */
export function makeSnippet(name: string, prelude: string, code: string): Snippet {
  const declared = new Set(parse(code).statements.flatMap(declaredNames));
  const kept = parse(prelude).statements.flatMap((statement) => keep(statement, declared));
  const hidden = kept.length > 0 ? `${kept.join("\n")}\n` : "";
  return {
    name,
    // Also where it imports nothing it is a module, and not a script that shares its names with all others.
    text: `${hidden}${code}\nexport {};\n`,
    hiddenLines: hidden.split("\n").length - 1,
  };
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("snippet.ts", text, ts.ScriptTarget.ES2022, true);
}

/** The statement without what is declared already; nothing, if it says nothing else. */
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

function declaredNames(statement: ts.Statement): string[] {
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
