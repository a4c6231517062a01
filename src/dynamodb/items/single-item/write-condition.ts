import { Attr } from "../../expressions/attribute.js";
import { and, type Condition } from "../../expressions/condition.js";

/**
 * The condition of a write: that the item exists, or does not exist, and the caller's condition.
 *
 * @param keyName a key attribute of the table, which every item has
 */
export function writeCondition(
  keyName: string,
  existence: "exists" | "notExists",
  condition: Condition | undefined,
): Condition {
  const test = Attr(keyName)[existence]();
  return condition ? and(test, condition) : test;
}
