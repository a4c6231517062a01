import ts from "typescript";

/** The names imported from the module's folder that the module uses when it is evaluated, not only within functions. */
export function usedOnLoad(text: string): string[] {
  const file = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  const imported = new Set(importedFromBeside(text));
  const used: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) {
      // Base classes are type nodes to the parser.
      if (!ts.isExpressionWithTypeArguments(node)) return;
    }
    const isInstanceMember =
      ts.isPropertyDeclaration(node) &&
      !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    if (isInstanceMember || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isIdentifier(node) && imported.has(node.text)) used.push(node.text);
    ts.forEachChild(node, visit);
  };
  file.statements.forEach(visit);
  return used;
}

/** The values that a module imports from modules in its folder. */
export function importedFromBeside(text: string): string[] {
  const file = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap(neighboursIn);
}

function neighboursIn(statement: ts.Statement): string[] {
  if (
    !ts.isImportDeclaration(statement) ||
    statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  )
    return [];
  if (
    !ts.isStringLiteral(statement.moduleSpecifier) ||
    !/^\.\/[a-z\d-]+\.js$/.test(statement.moduleSpecifier.text)
  )
    return [];
  const bindings = statement.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text);
}
