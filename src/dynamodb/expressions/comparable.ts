import { EXPRESSION } from "./brand.js";
import { Condition, KeyCondition } from "./condition.js";
import type { Comparator, ConditionNode, OperandNode, PathNode } from "./nodes.js";
import { operandNodeOf, type OperandLike, pathText } from "./operand.js";

/** The maximum number of values in one `IN`. */
const MOST_IN = 100;

/** An operand that can be compared; `Result` is the class of the conditions. */
export abstract class Comparable<Result extends Condition> {
  /** @internal */
  readonly [EXPRESSION]: OperandNode;

  constructor(node: OperandNode) {
    this[EXPRESSION] = node;
  }

  /** @internal */
  protected abstract condition(node: ConditionNode): Result;

  /** Equal. */
  eq(value: OperandLike): Result {
    return this.compare("=", value);
  }

  /** Less than. */
  lt(value: OperandLike): Result {
    return this.compare("<", value);
  }

  /** Less than, or equal. */
  lte(value: OperandLike): Result {
    return this.compare("<=", value);
  }

  /** Greater than. */
  gt(value: OperandLike): Result {
    return this.compare(">", value);
  }

  /** Greater than, or equal. */
  gte(value: OperandLike): Result {
    return this.compare(">=", value);
  }

  /** Between the two values, inclusive. */
  between(low: OperandLike, high: OperandLike): Result {
    const operand = this[EXPRESSION];
    return this.condition({ kind: "between", operand, low: this.operand(low), high: this.operand(high) });
  }

  /** @internal */
  protected compare(operator: Comparator, value: unknown): Result {
    const left = this[EXPRESSION];
    return this.condition({ kind: "comparison", operator, left, right: this.operand(value) });
  }

  /** @internal */
  protected operand(value: unknown): OperandNode {
    const node = this[EXPRESSION];
    const path = node.kind === "path" ? node : (node as { readonly path: PathNode }).path;
    return operandNodeOf(value, `The value for ${pathText(path)}`);
  }
}

/** A key attribute in the key condition of a query; created by `Key`. */
export class KeyAttribute extends Comparable<KeyCondition> {
  /** The value begins with the string or the bytes. */
  beginsWith(prefix: string | Uint8Array): KeyCondition {
    return new KeyCondition(beginsWith(this[EXPRESSION], this.operand(prefix)));
  }

  /** @internal */
  protected override condition(node: ConditionNode): KeyCondition {
    return new KeyCondition(node);
  }
}

/** An operand of filters and write conditions: an attribute, or its size. */
export class FilterOperand extends Comparable<Condition> {
  /** Not equal; also true if the attribute does not exist. */
  ne(value: OperandLike): Condition {
    return this.compare("<>", value);
  }

  /**
   * Equal to one of the values. There may be more than 100, the service's maximum for one `IN`.
   *
   * @throws {TypeError} if there are no values
   */
  isIn(values: Iterable<OperandLike>): Condition {
    const operand = this[EXPRESSION];
    const nodes = Array.from(values, (value) => this.operand(value));
    if (nodes.length === 0) throw new TypeError("isIn() requires at least one value.");
    const conditions: ConditionNode[] = [];
    for (let start = 0; start < nodes.length; start += MOST_IN) {
      conditions.push({ kind: "in", operand, values: nodes.slice(start, start + MOST_IN) });
    }
    const [only] = conditions;
    return new Condition(conditions.length === 1 && only ? only : { kind: "or", conditions });
  }

  /** @internal */
  protected override condition(node: ConditionNode): Condition {
    return new Condition(node);
  }
}

/** The condition that an attribute begins with a value. */
export function beginsWith(path: OperandNode, argument: OperandNode): ConditionNode {
  return { kind: "function", name: "begins_with", path: path as PathNode, argument };
}
