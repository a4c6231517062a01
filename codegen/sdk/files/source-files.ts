import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";

/** Reads and parses a package's files, each once and on demand. */
export class SourceFiles {
  readonly #parsed = new Map<string, ts.SourceFile | undefined>();

  /** The syntax tree of a file, or undefined if the file does not exist. */
  get(path: string): ts.SourceFile | undefined {
    if (!this.#parsed.has(path)) this.#parsed.set(path, parse(path));
    return this.#parsed.get(path);
  }
}

function parse(path: string): ts.SourceFile | undefined {
  if (!existsSync(path)) return undefined;
  return ts.createSourceFile(path, readFileSync(path, "utf8"), {
    languageVersion: ts.ScriptTarget.Latest,
    // The doc comments are parsed separately, and only as needed: TypeScript's parsing of all of them takes as long as
    // that of the code, and does not convert their HTML.
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });
}

/** Every matching node in a tree, including its root, in source order. */
export function nodesOf<T extends ts.Node>(root: ts.Node, test: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (test(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** The doc comment directly above a node, including its delimiters. */
export function rawDocComment(node: ts.Node, file: ts.SourceFile): string | undefined {
  const ranges = ts.getLeadingCommentRanges(file.text, node.pos) ?? [];
  const texts = ranges.map((range) => file.text.slice(range.pos, range.end));
  return texts.filter((text) => text.startsWith("/**")).at(-1);
}
