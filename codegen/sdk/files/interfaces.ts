import ts from "typescript";
import { type DocComment, parseDocComment } from "./doc-comments.js";
import { rawDocComment } from "./source-files.js";

export interface MemberDeclaration {
  readonly name: string;
  /** The declared type as it is written, including `undefined`: `InstanceState | undefined`. */
  readonly type: string;
  readonly required: boolean;
  readonly doc: DocComment | undefined;
}

export interface InterfaceDeclaration {
  readonly name: string;
  readonly doc: DocComment | undefined;
  /** By name, the inherited ones first, each in the order of declaration. */
  readonly members: ReadonlyMap<string, MemberDeclaration>;
}

/** Reads an interface; `lookup` finds its base interfaces, and may not find one of another package. */
export function readInterface(
  node: ts.InterfaceDeclaration,
  file: ts.SourceFile,
  lookup: (name: string) => InterfaceDeclaration | undefined,
): InterfaceDeclaration {
  const members = new Map<string, MemberDeclaration>();
  const omittedDocs = new Map<string, DocComment | undefined>();
  for (const base of (node.heritageClauses ?? []).flatMap((clause) => clause.types)) {
    const { name, omitted } = readBase(base);
    for (const [key, member] of lookup(name)?.members ?? []) {
      if (omitted.has(key)) omittedDocs.set(key, member.doc);
      else members.set(key, member);
    }
  }
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    const name = memberName(member.name);
    if (name === undefined) continue;
    // A stream is omitted and declared again, with another type and without its comment.
    const inherited = members.get(name)?.doc ?? omittedDocs.get(name);
    const type = member.type.getText(file);
    const doc = parseDocComment(rawDocComment(member, file)) ?? inherited;
    members.set(name, { name, type, required: member.questionToken === undefined, doc });
  }
  return { name: node.name.text, doc: parseDocComment(rawDocComment(node, file)), members };
}

/** `Base`, or `Omit<Base, "Body">`. */
function readBase(base: ts.ExpressionWithTypeArguments): { name: string; omitted: ReadonlySet<string> } {
  const name = ts.isIdentifier(base.expression) ? base.expression.text : "";
  const [target, keys] = base.typeArguments ?? [];
  if (name !== "Omit" || !target || !keys) return { name, omitted: new Set() };
  const literals = (ts.isUnionTypeNode(keys) ? keys.types : [keys]).flatMap((key) =>
    ts.isLiteralTypeNode(key) && ts.isStringLiteral(key.literal) ? [key.literal.text] : [],
  );
  const omittedFrom =
    ts.isTypeReferenceNode(target) && ts.isIdentifier(target.typeName) ? target.typeName.text : "";
  return { name: omittedFrom, omitted: new Set(literals) };
}

function memberName(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
}
