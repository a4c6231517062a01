import type { ConditionNode } from "../../../../../src/dynamodb/index.js";
import { bytesOf, equal, type Item, operandOf, order, typeOf, valueAt } from "./values.js";

/** Whether an item satisfies a condition. */
export function isTrue(node: ConditionNode, item: Item): boolean {
  switch (node.kind) {
    case "and":
      return node.conditions.every((one) => isTrue(one, item));
    case "or":
      return node.conditions.some((one) => isTrue(one, item));
    case "not":
      return !isTrue(node.condition, item);
    case "comparison":
      return compares(node.operator, operandOf(node.left, item), operandOf(node.right, item));
    case "between": {
      const value = operandOf(node.operand, item);
      const [low, high] = [operandOf(node.low, item), operandOf(node.high, item)];
      return compares(">=", value, low) && compares("<=", value, high);
    }
    case "in":
      return node.values.some((one) => compares("=", operandOf(node.operand, item), operandOf(one, item)));
    case "function":
      return holds(node.name, valueAt(node.path, item), node.argument && operandOf(node.argument, item));
    case "raw":
      throw new Error("The interpreter does not read raw text.");
  }
}

function compares(operator: string, left: unknown, right: unknown): boolean {
  if (operator === "<>") return !compares("=", left, right);
  if (left === undefined || right === undefined) return false;
  if (operator === "=") return equal(left, right);
  const difference = order(left, right);
  if (difference === undefined) return false;
  if (difference === 0) return operator.endsWith("=");
  return operator.startsWith(difference < 0 ? "<" : ">");
}

function holds(name: string, value: unknown, argument: unknown): boolean {
  switch (name) {
    case "attribute_exists":
      return value !== undefined;
    case "attribute_not_exists":
      return value === undefined;
    case "attribute_type":
      return typeOf(value) === argument;
    case "begins_with":
      return isText(value, argument) && bytesOf(value).indexOf(bytesOf(argument)) === 0;
    default:
      if (isText(value, argument)) return bytesOf(value).includes(bytesOf(argument));
      return Array.isArray(value) || value instanceof Set
        ? [...value].some((member) => equal(member, argument))
        : false;
  }
}

/** Both are strings, or both are bytes. */
function isText(value: unknown, argument: unknown): boolean {
  const type = typeOf(value);
  return type === typeOf(argument) && (type === "S" || type === "B");
}
