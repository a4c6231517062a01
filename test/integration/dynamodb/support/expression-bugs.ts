import type {
  ChangeNode,
  ConditionNode,
  OperandNode,
  PathNode,
  UpdateNode,
} from "../../../../src/dynamodb/index.js";
import type { emulators } from "../../../../servers/ministack/vitest.js";
import { type Item, operandOf, typeOf, type TypeName, valueAt } from "./interpreter/values.js";

type Emulator = (typeof emulators)[number];

/** A condition without nested ones. */
type Test = Exclude<ConditionNode, { kind: "and" | "or" | "not" | "raw" }>;

// The bugs of moto 5.2.1 and ministack 1.5.33 by name, with the expressions that they affect.

const conditionBugs: Readonly<Record<Emulator, Record<string, (test: Test, item: Item) => boolean>>> = {
  moto: {
    "an order of different types is an internal error": (test, item) => {
      const [left, right] = operandsOf(test, item);
      return isOrder(test) && left !== undefined && typeOf(left) !== typeOf(right);
    },
    "true and false equal one and zero": (test, item) => {
      const values = operandsOf(test, item).flatMap(withMembers);
      return (
        values.some((value) => typeOf(value) === "BOOL") && values.some((value) => typeOf(value) === "N")
      );
    },
    "null equals a missing value": (test, item) => {
      const values = operandsOf(test, item);
      return values.includes(null) && values.includes(undefined);
    },
    "zero is never between two values": (test, item) =>
      test.kind === "between" && operandsOf(test, item).some((value) => value === 0),
    "contains and begins_with are always false for bytes": (test, item) =>
      test.kind === "function" && operandsOf(test, item).every((value) => typeOf(value) === "B"),
    "the size of a value without one is an internal error": sizeOfUnsupportedType,
  },
  ministack: {
    "begins_with refuses attributes of other types": (test, item) => {
      const [value, prefix] = operandsOf(test, item);
      const isPrefix = test.kind === "function" && test.name === "begins_with";
      return isPrefix && value !== undefined && typeOf(value) !== typeOf(prefix);
    },
    "contains is always false for bytes": (test, item) =>
      test.kind === "function" && operandsOf(test, item).every((value) => typeOf(value) === "B"),
    "the size of a value without one is zero": sizeOfUnsupportedType,
  },
};

const updateBugs: Readonly<Record<Emulator, Record<string, (change: ChangeNode, item: Item) => boolean>>> = {
  moto: {
    "null in a changed list is an internal error": ({ path, operand }, item) =>
      isInList(path) && isNull(operand, item),
    "a set in a list that becomes empty is an internal error": ({ clause, path }) =>
      isInList(path) && clause === "DELETE",
  },
  ministack: {
    "list_append treats a value that is not a list as an empty one": ({ operand }, item) =>
      operand?.kind === "append" && !areAll("L", operand, item),
    "a sum with a value that is not a number changes nothing": ({ operand }, item) =>
      operand?.kind === "sum" && !areAll("N", operand, item),
  },
};

/** Whether an emulator has a bug that affects the condition for this item. */
export function isAffectedCondition(emulator: Emulator, node: ConditionNode, item: Item): boolean {
  switch (node.kind) {
    case "and":
    case "or":
      return node.conditions.some((one) => isAffectedCondition(emulator, one, item));
    case "not":
      return isAffectedCondition(emulator, node.condition, item);
    case "raw":
      return false;
    default:
      return Object.values(conditionBugs[emulator]).some((concerns) => concerns(node, item));
  }
}

/** Whether an emulator has a bug that affects the update for this item. */
export function isAffectedUpdate(emulator: Emulator, { changes }: UpdateNode, item: Item): boolean {
  const all = Object.values(updateBugs[emulator]);
  return changes.some((change) => all.some((concerns) => concerns(change, item)));
}

/** Whether an assigned value is null; sums and lists are not. */
function isNull(operand: OperandNode | undefined, item: Item): boolean {
  if (operand === undefined || operand.kind === "append" || operand.kind === "sum") return false;
  return operandOf(operand, item) === null;
}

const isInList = ({ steps }: PathNode): boolean => typeof steps.at(-1) === "number";

function areAll(
  type: TypeName,
  { left, right }: Extract<OperandNode, { kind: "append" | "sum" }>,
  item: Item,
): boolean {
  return [left, right].every((of) => typeOf(operandOf(of, item)) === type);
}

function sizeOfUnsupportedType(test: Test, item: Item): boolean {
  const operand = test.kind === "comparison" ? test.left : undefined;
  return operand?.kind === "size" && operandOf(operand, item) === undefined;
}

const isOrder = (test: Test): boolean =>
  test.kind === "between" || (test.kind === "comparison" && /^[<>]=?$/.test(test.operator));

/** The values that a test compares, starting with the tested one. */
function operandsOf(test: Test, item: Item): readonly unknown[] {
  switch (test.kind) {
    case "comparison":
      return [test.left, test.right].map((of) => operandOf(of, item));
    case "between":
      return [test.operand, test.low, test.high].map((of) => operandOf(of, item));
    case "in":
      return [test.operand, ...test.values].map((of) => operandOf(of, item));
    case "function":
      return [valueAt(test.path, item), test.argument && operandOf(test.argument, item)];
  }
}

/** A value and all nested values. */
function withMembers(value: unknown): readonly unknown[] {
  const members =
    value instanceof Set
      ? [...value]
      : typeOf(value) === "L" || typeOf(value) === "M"
        ? Object.values(value as object)
        : [];
  return [value, ...members];
}
