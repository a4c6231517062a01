import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { UnexpectedResponseError } from "../../../core/errors/errors.js";
import { testsIn } from "../../expressions/condition.js";
import type { Comparator, ConditionNode, OperandNode } from "../../expressions/nodes.js";
import { toAttributeValue } from "../../values/to-attribute-value.js";
import type { ItemsSpec } from "../selection/items-spec.js";
import { beginsWithValue, compareKeyValues } from "../keys/key-order.js";

/** The attributes in a query's key condition. */
export function requestedNames({ key }: ItemsSpec): string[] {
  return key?.names() ?? [];
}

/**
 * Checks that the query's key condition is true for each item, because a batch action must not rely on the service's
 * response alone.
 *
 * @throws {UnexpectedResponseError} for an item for which it is false
 */
export function refuseOthers({ key }: ItemsSpec, items: readonly object[]): void {
  for (const test of key ? testsIn(key) : []) {
    const name = nameOf(test);
    if (name === undefined || items.every((item) => isTrue(test, valueOf(item, name), name))) continue;
    throw new UnexpectedResponseError(`${name} of the requested value`);
  }
}

function valueOf(item: object, name: string): AttributeValue | undefined {
  const value: unknown = Reflect.get(item, name);
  return value === undefined ? undefined : toAttributeValue(value, name);
}

function isTrue(test: ConditionNode, value: AttributeValue | undefined, name: string): boolean {
  const order = (operand: OperandNode): number => {
    const other = operandValue(operand, name);
    return (value && other && compareKeyValues(value, other)) ?? NaN;
  };
  switch (test.kind) {
    case "comparison":
      return COMPARES[test.operator](order(test.right));
    case "between":
      return order(test.low) >= 0 && order(test.high) <= 0;
    case "function": {
      const prefix = test.argument && operandValue(test.argument, name);
      return value !== undefined && prefix !== undefined && beginsWithValue(value, prefix);
    }
    default:
      // A key condition has no other comparisons.
      return false;
  }
}

const COMPARES: Readonly<Record<Comparator, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** The attribute that a comparison tests. */
function nameOf(test: ConditionNode): string | undefined {
  const operand =
    test.kind === "comparison"
      ? test.left
      : test.kind === "between"
        ? test.operand
        : test.kind === "function"
          ? test.path
          : undefined;
  return operand?.kind === "path" ? String(operand.steps[0]) : undefined;
}

function operandValue(operand: OperandNode, name: string): AttributeValue | undefined {
  return operand.kind === "value" ? toAttributeValue(operand.value, name) : undefined;
}
