import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * Removes from the declarations what is shared only between classes and their base classes: `protected`
 * members, and constructors marked `@internal`. Line numbers are kept for the source maps.
 */
export function keepPublic(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".d.ts")) continue;
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    const kept = publicDeclarations(text);
    if (kept !== text) writeFileSync(path, kept);
  }
}

export function publicDeclarations(text: string): string {
  const file = ts.createSourceFile("file.d.ts", text, ts.ScriptTarget.ES2022, true);
  let kept = text;
  const replace = (node: ts.Node, by: string): void => {
    const lines = text.slice(node.getFullStart(), node.getEnd()).replace(/[^\n]+/g, "");
    kept = kept.slice(0, node.getFullStart()) + by + lines + kept.slice(node.getEnd());
  };
  // From the end, so that earlier positions stay valid.
  for (const statement of [...file.statements].reverse()) {
    if (!ts.isClassDeclaration(statement)) continue;
    for (const member of [...statement.members].reverse()) {
      if (ts.isConstructorDeclaration(member)) {
        // Without a constructor, the class could be created without arguments.
        if (isInternal(member)) replace(member, " protected constructor();");
      } else if (isProtected(member)) replace(member, "");
    }
  }
  return kept;
}

function isProtected(member: ts.ClassElement): boolean {
  return (
    ts.canHaveModifiers(member) &&
    (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ProtectedKeyword)
  );
}

function isInternal(member: ts.ClassElement): boolean {
  return ts.getJSDocTags(member).some(({ tagName }) => tagName.text === "internal");
}
