import ts from "typescript";
import type { CodeBlock } from "./markdown.js";
import { declaredNames, parse } from "./snippet.js";

/** What a reader cannot guess: where a function or class comes from, and what a root, session or bucket is. */
const IS_ROOT = /\bnew \w+Resource\(|\bnew Session\(|\.resource\(\w+\)|\.createBucket\(/;

/** The imports and roots that blocks of a page use, but that only its preludes have, which readers do not see. */
export function unseenNames(blocks: readonly CodeBlock[]): string[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ code, flags, prelude, line }) => {
    // Cells are too short to have imports.
    if (flags.includes("cell")) return [];
    const hidden = parse(prelude).statements.flatMap((statement) =>
      ts.isImportDeclaration(statement) || IS_ROOT.test(statement.getText()) ? declaredNames(statement) : [],
    );
    const source = parse(code);
    for (const name of source.statements.flatMap(declaredNames)) seen.add(name);
    const used = namesIn(source);
    return hidden.filter((name) => used.has(name) && !seen.has(name)).map((name) => `${line}: ${name}`);
  });
}

/** All names in a file but those of members. */
function namesIn(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    const isMember =
      (ts.isPropertyAccessExpression(parent ?? node) &&
        (parent as ts.PropertyAccessExpression).name === node) ||
      (parent !== undefined &&
        "name" in parent &&
        parent.name === node &&
        !ts.isShorthandPropertyAssignment(parent));
    if (ts.isIdentifier(node) && !isMember) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return names;
}
