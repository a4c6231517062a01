import ts from "typescript";
import { commentText } from "../emit/source/doc-comment.js";

/** A public member of a generated class. */
export interface ClassMember {
  readonly name: string;
  readonly kind: "getter" | "method";
  /** Whether only the class itself uses it. */
  readonly isHidden: boolean;
  /** `load(options?)`; for a getter only the name. */
  readonly signature: string;
  /** The declared type of its result, without the promise around it. */
  readonly result: string;
  readonly isAsync: boolean;
  /** The text of its doc comment, without delimiters. */
  readonly doc: string;
  /** The declaration. */
  readonly body: ts.GetAccessorDeclaration | ts.MethodDeclaration;
}

/** The class of a name in a file. */
export function findClass(file: ts.SourceFile, className: string): ts.ClassDeclaration | undefined {
  return file.statements.filter(ts.isClassDeclaration).find(({ name }) => name?.text === className);
}

/** The getters and methods of a class, in its order. */
export function classMembers(declaration: ts.ClassDeclaration): Map<string, ClassMember> {
  const found = new Map<string, ClassMember>();
  for (const node of declaration.members) {
    if (!ts.isGetAccessor(node) && !ts.isMethodDeclaration(node)) continue;
    if (!ts.isIdentifier(node.name) || isStatic(node)) continue;
    const name = node.name.text;
    found.set(name, describe(name, node));
  }
  return found;
}

function describe(name: string, node: ts.GetAccessorDeclaration | ts.MethodDeclaration): ClassMember {
  const type = node.type?.getText() ?? "";
  const promised = /^Promise<(.*)>$/s.exec(type)?.[1];
  const ordinary = promised && ordinaryResult(promised);
  const parameters = node.parameters.map(
    (one) =>
      (one.dotDotDotToken ? "..." : "") +
      one.name.getText() +
      (one.questionToken || one.initializer ? "?" : ""),
  );
  return {
    name,
    kind: ts.isGetAccessor(node) ? "getter" : "method",
    isHidden: node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ProtectedKeyword) ?? false,
    signature: ts.isGetAccessor(node) ? name : `${name}(${parameters.join(", ")})`,
    result: (ordinary ?? type).replaceAll(/\s+/g, " "),
    isAsync: promised !== undefined,
    doc: docOf(node),
    body: node,
  };
}

/** The result of a call that is not a dry run. */
function ordinaryResult(promised: string): string {
  const conditional = /^DryRunResult<DryRun,(.*)>$|^DryRun extends true \?[^:]*:(.*)$/s.exec(promised);
  return (conditional?.[1] ?? conditional?.[2] ?? promised).replace(/,\s*$/, "").trim();
}

function isStatic(node: ts.GetAccessorDeclaration | ts.MethodDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

function docOf(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const comments = (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
    .filter((comment) => comment.startsWith("/**"));
  return commentText(comments.at(-1) ?? "");
}
