/**
 * Marks an expression, and has what it says as data. A registered symbol: a program can hold two copies of this package,
 * between which `instanceof` fails.
 */
export const EXPRESSION = Symbol.for("tucuxi.dynamodb.expression");

/** What an expression of either copy says; `undefined` for anything else. */
export function nodeOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, EXPRESSION) : undefined;
}
