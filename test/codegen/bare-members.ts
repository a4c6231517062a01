import ts from "typescript";

/** The public members, classes and functions of a file that have no doc comment. */
export function bareMembers(text: string): string[] {
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true);
  const bare: string[] = [];
  for (const statement of file.statements) {
    if (!ts.isClassDeclaration(statement)) continue;
    if (!hasDoc(statement)) bare.push(statement.name?.text ?? "class");
    for (const member of statement.members) {
      if (!isInternal(member) && !hasDoc(member)) {
        bare.push(`${statement.name?.text}.${member.name?.getText() ?? "constructor"}`);
      }
    }
  }
  return bare;
}

function hasDoc(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some((doc) => ts.isJSDoc(doc) && doc.getText().length > 10);
}

/** Whether a member is protected, or is documented by the base class. */
function isInternal(member: ts.ClassElement): boolean {
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  const kinds = modifiers.map(({ kind }) => kind);
  return (
    kinds.includes(ts.SyntaxKind.ProtectedKeyword) ||
    (kinds.includes(ts.SyntaxKind.StaticKeyword) && kinds.includes(ts.SyntaxKind.OverrideKeyword))
  );
}
