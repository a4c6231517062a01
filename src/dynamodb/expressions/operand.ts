import type { NativeInputValue } from "../values/native-value.js";
import { toAttributeValue } from "../values/to-attribute-value.js";
import { INSPECT } from "../../core/text/brand.js";
import { EXPRESSION } from "./brand.js";
import { describeExpression } from "./describe.js";
import { expressionOf, type OperandNode, type PathNode } from "./nodes.js";

/** An operand of updates other than a plain value; created by `Attr`. */
export class Operand {
  /** @internal */
  readonly [EXPRESSION]: OperandNode;

  /** Use `Attr`. */
  constructor(node: OperandNode) {
    this[EXPRESSION] = node;
  }

  /** This number plus another. */
  plus(value: OperandLike): Operand {
    return sum(this[EXPRESSION], "+", value);
  }

  /** This number minus another. */
  minus(value: OperandLike): Operand {
    return sum(this[EXPRESSION], "-", value);
  }

  /** `Operand(total + ?)`: without the values, which may be secret. */
  toString(): string {
    return `Operand(${describeExpression(this[EXPRESSION])})`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }
}

/**
 * The value of a comparison or assignment: a native value, or another attribute of the item (`Attr`, `path`), its size,
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
 * The node of an operand: an attribute, or a value.
 *
 * @param what its name in errors
 * @throws {TypeError} for a value that cannot be stored
 */
export function operandNodeOf(given: unknown, what: string): OperandNode {
  const node = expressionOf(given);
  if (node && isOperand(node)) return node;
  if (node)
    throw new TypeError(`${what} must be a value or an attribute, but it is a condition or an update.`);
  // Checked here rather than when it is sent, so that the stack trace leads to the mistake.
  toAttributeValue(given, what);
  return { kind: "value", value: given };
}

/** A path in error messages. */
export function pathText({ steps }: PathNode): string {
  return steps.map((step) => JSON.stringify(step)).join(", ");
}

function isOperand(node: { readonly kind: string }): node is OperandNode {
  return OPERANDS.includes(node.kind);
}

function sum(left: OperandNode, operator: "+" | "-", value: unknown): Operand {
  return new Operand({ kind: "sum", operator, left, right: operandNodeOf(value, "A summand") });
}
