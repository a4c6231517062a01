import { Attr } from "../../expressions/attribute.js";
import { and, type Condition } from "../../expressions/condition.js";

/**
 * What must be true of the item that is there: that it is there, or that it is not, and the caller's condition.
 *
 * @param keyName a name of the table's key, which each item has
 */
export function writeCondition(
  keyName: string,
  existence: "exists" | "notExists",
  condition: Condition | undefined,
): Condition {
  const test = Attr(keyName)[existence]();
  return condition ? and(test, condition) : test;
}
