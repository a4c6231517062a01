/**
 * Marks an expression and contains its syntax tree. A registered symbol, because a program can contain two copies of
 * this package, between which `instanceof` fails.
 */
export const EXPRESSION = Symbol.for("tucuxi.dynamodb.expression");

/** The syntax tree of an expression from any copy; `undefined` for anything else. */
export function nodeOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, EXPRESSION) : undefined;
}
