import { compileExpressions, type Expressions } from "./compile.js";
import type { GivenPlaceholders } from "./placeholders.js";

/** The input members that contain an expression. */
const MEMBERS = {
  KeyConditionExpression: "keyCondition",
  FilterExpression: "filter",
  ConditionExpression: "condition",
  UpdateExpression: "update",
  ProjectionExpression: "projection",
} as const satisfies Record<string, keyof Expressions>;

/** The input members that contain nested expressions. */
const HOLDERS = ["TransactItems", "RequestItems", "Put", "Update", "Delete", "ConditionCheck", "Get"];

/**
 * Returns an SDK input with its expression objects rendered as strings, and their placeholders added to the caller's.
 * The given input is not changed.
 */
export function resolveExpressions<Input extends object>(input: Input): Input {
  const changes: Record<string, unknown> = {};
  const expressions: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    if (Object.hasOwn(MEMBERS, name) && typeof value === "object" && value !== null) {
      expressions[MEMBERS[name as keyof typeof MEMBERS]] = value;
      changes[name] = undefined;
    } else if (HOLDERS.includes(name) && typeof value === "object" && value !== null) {
      changes[name] = resolveBelow(name, value as object);
    }
  }
  if (Object.keys(expressions).length > 0) {
    Object.assign(changes, compileExpressions(expressions, input as GivenPlaceholders));
  }
  return Object.keys(changes).length > 0 ? { ...input, ...changes } : input;
}

function resolveBelow(name: string, holder: object): object {
  if (Array.isArray(holder)) return holder.map((item: object) => resolveExpressions(item));
  if (name !== "RequestItems") return resolveExpressions(holder);
  // Keyed by table name. The entries of a batch write are lists, without expressions.
  const tables = Object.entries(holder).map(([table, request]: [string, object]) => {
    return [table, Array.isArray(request) ? request : resolveExpressions(request)];
  });
  return Object.fromEntries(tables) as object;
}
