import type { WaiterExpression } from "../../sdk/index.js";
import { parsePath } from "../source/path-expression.js";
import { itemOf, listExpression } from "./list-expression.js";

/** The TypeScript code of a waiter's expression; a missing part of the response matches nothing. */
export function waiterExpression(expression: WaiterExpression, start: string): string {
  switch (expression.kind) {
    case "path":
      return expression.path === "@" ? start : listExpression(start, expression.path);
    case "literal":
      return JSON.stringify(expression.value);
    case "length":
      return `${withoutProjection(expression.of, start)}?.length`;
    case "not":
      return `!(${waiterExpression(expression.of, start)})`;
    case "filter":
      return filter(expression, start);
    case "binary":
      return binary(expression, start);
  }
}

function binary({ operator, left, right }: WaiterExpression & { kind: "binary" }, start: string): string {
  const isLogical = operator === "&&" || operator === "||";
  const side = (expression: WaiterExpression): string => {
    const text = waiterExpression(expression, start);
    if (isLogical) return expression.kind === "binary" ? `(${text})` : text;
    // Only numbers can be compared; a missing value is less than any number.
    return expression.kind === "length" && !operator.includes("==") ? `(${text} ?? 0)` : text;
  };
  return `${side(left)} ${operator} ${side(right)}`;
}

function filter({ of, where }: WaiterExpression & { kind: "filter" }, start: string): string {
  const list = waiterExpression(of, start);
  const item = itemOf(of.kind === "path" ? (parsePath(of.path).at(-1)?.name ?? "items") : "items");
  return `${list}?.filter((${item}) => ${waiterExpression(where, item)})`;
}

/** The length of a list does not depend on the projection of its items: `KeyPairs[].KeyName` → `KeyPairs`. */
function withoutProjection(expression: WaiterExpression, start: string): string {
  if (expression.kind !== "path") return waiterExpression(expression, start);
  const path = expression.path.replace(/\[\](\.\w+)*$/, "[]");
  return waiterExpression({ kind: "path", path }, start);
}
