import { argumentError } from "../../../core/text/argument-checks.js";
import { isPlain } from "../../../core/text/plain-object.js";
import { Key } from "../../expressions/attribute.js";
import { type Condition, conditionNodeOf, type KeyCondition } from "../../expressions/condition.js";
import { expressionOf } from "../../expressions/nodes.js";

/**
 * The key condition of a query: a condition, or an object whose members are compared for equality.
 *
 * @throws {TypeError} for an object without attributes, or with one that is `undefined`
 */
export function queryCondition(given: unknown): Condition {
  if (expressionOf(given)) {
    conditionNodeOf(given);
    return given as Condition;
  }
  if (!isPlain(given))
    throw argumentError("A query", 'a condition such as Key("id").eq("a"), or an object', given);
  const conditions = Object.entries(given).map(([name, value]) => Key(name).eq(value as string));
  const [first, ...others] = conditions;
  if (!first) throw new TypeError("A query must name the value of a partition key, but the object is empty.");
  return others.reduce<KeyCondition>((joined, other) => joined.and(other), first);
}
