import type { NativeInputValue } from "../values/native-value.js";
import { toAttributeValue } from "../values/to-attribute-value.js";
import { EXPRESSION } from "./brand.js";
import { expressionOf, type OperandNode, type PathNode } from "./nodes.js";

/** What is assigned by an update beside plain values: made of `Attr`. */
export class Operand {
  /** @internal */
  readonly [EXPRESSION]: OperandNode;

  /** Use `Attr`. */
  constructor(node: OperandNode) {
    this[EXPRESSION] = node;
  }

  /** The sum of this number and another. */
  plus(value: OperandLike): Operand {
    return sum(this[EXPRESSION], "+", value);
  }

  /** The difference of this number and another. */
  minus(value: OperandLike): Operand {
    return sum(this[EXPRESSION], "-", value);
  }
}

/**
 * What something is compared with, or set to: a native value, or another attribute of the item (`Attr`, `path`), its size,
 * or a sum.
 */
export type OperandLike = NativeInputValue;

const OPERANDS: readonly string[] = [
  "path",
  "value",
  "size",
  "ifNotExists",
  "append",
  "sum",
] satisfies OperandNode["kind"][];

/**
 * The operand that is given: another attribute, or else a value.
 *
 * @param what names it in errors
 * @throws {TypeError} for a value that cannot be stored
 */
export function operandNodeOf(given: unknown, what: string): OperandNode {
  const node = expressionOf(given);
  if (node && isOperand(node)) return node;
  if (node)
    throw new TypeError(`${what} must be a value or an attribute, but it is a condition or an update.`);
  // Here, and not when it is sent: that is where the mistake is.
  toAttributeValue(given, what);
  return { kind: "value", value: given };
}

/** How a path looks in errors. */
export function pathText({ steps }: PathNode): string {
  return steps.map((step) => JSON.stringify(step)).join(", ");
}

function isOperand(node: { readonly kind: string }): node is OperandNode {
  return OPERANDS.includes(node.kind);
}

function sum(left: OperandNode, operator: "+" | "-", value: unknown): Operand {
  return new Operand({ kind: "sum", operator, left, right: operandNodeOf(value, "A summand") });
}
