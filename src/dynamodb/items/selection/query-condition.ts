import { argumentError } from "../../../core/text/argument-checks.js";
import { isPlain } from "../../../core/text/plain-object.js";
import { Key } from "../../expressions/attribute.js";
import { type Condition, conditionNodeOf, type KeyCondition, testsIn } from "../../expressions/condition.js";
import { type ConditionNode, expressionOf, type OperandNode } from "../../expressions/nodes.js";

/**
 * The key condition of a query: a condition, or an object whose members are compared for equality.
 *
 * @throws {TypeError} for an object without attributes, or with one that is `undefined`, and for a condition that no key
 *   condition can have
 */
export function queryCondition(given: unknown): Condition {
  if (expressionOf(given)) {
    conditionNodeOf(given);
    const condition = given as Condition;
    if (testsIn(condition).every(isOfKey)) return condition;
    throw new TypeError(
      "A query's condition compares the key with values, as Key does: by =, <, <=, >, >=, between or beginsWith. " +
        "Pass other conditions to filter().",
    );
  }
  if (!isPlain(given))
    throw argumentError("A query", 'a condition such as Key("id").eq("a"), or an object', given);
  const conditions = Object.entries(given).map(([name, value]) => Key(name).eq(value as string));
  const [first, ...others] = conditions;
  if (!first) throw new TypeError("A query must name the value of a partition key, but the object is empty.");
  return others.reduce<KeyCondition>((joined, other) => joined.and(other), first);
}

/** Whether a key condition can have this test; nothing is known of a raw one. */
function isOfKey(test: ConditionNode): boolean {
  switch (test.kind) {
    case "raw":
      return true;
    case "comparison":
      return test.operator !== "<>" && isName(test.left) && isValue(test.right);
    case "between":
      return isName(test.operand) && isValue(test.low) && isValue(test.high);
    case "function":
      return test.name === "begins_with" && isName(test.path) && isValue(test.argument);
    default:
      return false;
  }
}

function isName(operand: OperandNode): boolean {
  return operand.kind === "path" && operand.steps.length === 1;
}

function isValue(operand: OperandNode | undefined): boolean {
  return operand?.kind === "value";
}
