import ts from "typescript";

/** Names that the code around a local variable or a parameter has for something else. */
const USED: ReadonlySet<string> = new Set([
  "arguments",
  "await",
  "data",
  "eval",
  "input",
  "options",
  "output",
  "undefined",
]);

/** Types of the language that generated code names. */
const GLOBALS: ReadonlySet<string> = new Set([
  "AsyncIterable",
  "Map",
  "Object",
  "Omit",
  "Partial",
  "Promise",
  "Readonly",
  "Record",
  "Shape",
]);

/** Whether a class of this name would hide what generated code means by it. */
export function isTakenType(name: string): boolean {
  return GLOBALS.has(name);
}

/** Whether a name cannot be that of a variable or a parameter in generated code. */
export function isReserved(name: string): boolean {
  const keyword = ts.identifierToKeywordKind(ts.factory.createIdentifier(name));
  return USED.has(name) || (keyword !== undefined && keyword <= ts.SyntaxKind.LastFutureReservedWord);
}
