import ts from "typescript";

/** Names that the code around a local variable or a parameter already uses. */
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

/** Global types that generated code uses. */
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

/** Whether a class with this name would hide one that generated code uses. */
export function isTakenType(name: string): boolean {
  return GLOBALS.has(name);
}

/** Whether a variable or a parameter in generated code cannot have this name. */
export function isReserved(name: string): boolean {
  const keyword = ts.identifierToKeywordKind(ts.factory.createIdentifier(name));
  return USED.has(name) || (keyword !== undefined && keyword <= ts.SyntaxKind.LastFutureReservedWord);
}
