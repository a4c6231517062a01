import { argumentError } from "../../core/text/argument-checks.js";
import { INSPECT } from "../../core/text/brand.js";
import { EXPRESSION } from "./brand.js";
import { describeExpression } from "./describe.js";
import { type ConditionNode, expressionOf, type RawNode } from "./nodes.js";
import { pathsIn } from "./paths-in.js";

/**
 * A condition on an item, for filters and conditional writes. Created by `Attr`, and combined with `and`, `or` and
 * `not`.
 * Immutable: each of these returns a new condition.
 */
export class Condition {
  /** @internal */
  readonly [EXPRESSION]: ConditionNode;

  /** Use `Attr`. */
  constructor(node: ConditionNode) {
    this[EXPRESSION] = node;
  }

  /** True if this condition and all others are true. */
  and(...others: readonly [Condition, ...Condition[]]): Condition {
    return and(this, ...others);
  }

  /** True if this condition or any of the others is true. */
  or(...others: readonly [Condition, ...Condition[]]): Condition {
    return or(this, ...others);
  }

  /** True if this condition is false. */
  not(): Condition {
    return not(this);
  }

  /** The distinct names of the attributes that it tests; not those in raw expressions. */
  names(): string[] {
    return [...new Set(pathsIn(this[EXPRESSION]).map(({ steps: [name] }) => String(name)))];
  }

  /** `Condition(status = ?)`: without the values, which may be secret. */
  toString(): string {
    return `Condition(${describeExpression(this[EXPRESSION])})`;
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }
}

/**
 * The key condition of a query: the value of the partition key, and optionally a condition on the sort key. Created by
 * `Key`.
 */
export class KeyCondition extends Condition {
  /** Adds a condition on the sort key. Combined with any other condition, the result is for filters only. */
  override and(other: KeyCondition): KeyCondition;
  override and(...others: readonly [Condition, ...Condition[]]): Condition;
  override and(...others: readonly [Condition, ...Condition[]]): Condition {
    const both = and(this, ...others);
    const isForKeys = others.every((other) => other instanceof KeyCondition);
    return isForKeys ? new KeyCondition(both[EXPRESSION]) : both;
  }

  /** The value that an attribute must equal; `undefined` if there is no such comparison. */
  equals(name: string): unknown {
    for (const test of testsIn(this)) {
      if (test.kind !== "comparison" || test.operator !== "=" || test.left.kind !== "path") continue;
      if (test.left.steps.length === 1 && test.left.steps[0] === name && test.right.kind === "value") {
        return test.right.value;
      }
    }
    return undefined;
  }
}

/** The conditions that a condition consists of; all must be true. */
export function testsIn(condition: Condition): readonly ConditionNode[] {
  const node = condition[EXPRESSION];
  return node.kind === "and" ? node.conditions : [node];
}

/** True if all conditions are true. */
export function and(...conditions: readonly [Condition, ...Condition[]]): Condition {
  return joined("and", conditions);
}

/** True if any of the conditions is true. */
export function or(...conditions: readonly [Condition, ...Condition[]]): Condition {
  return joined("or", conditions);
}

/** True if the condition is false. */
export function not(condition: Condition): Condition {
  return new Condition({ kind: "not", condition: conditionNodeOf(condition) });
}

/** The placeholders of a raw condition, as in `ExpressionAttributeNames` and `ExpressionAttributeValues`. */
export interface RawPlaceholders {
  /** Names by placeholder: `{ "#status": "status" }`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Native values by placeholder: `{ ":open": "open" }`. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/**
 * A condition in DynamoDB's own syntax, for conditions that `Attr` cannot express. It can be combined with others:
 * placeholders are renamed if necessary.
 *
 * @example
 * Attr("status").eq("open").and(raw("size(#l) > :n", { names: { "#l": "lines" }, values: { ":n": 3 } }))
 */
export function raw(text: string, { names = {}, values = {} }: RawPlaceholders = {}): Condition {
  if (typeof text !== "string" || text.trim() === "") {
    throw argumentError("A raw condition", "text that is not empty", text);
  }
  const node: RawNode = { kind: "raw", text, names, values };
  return new Condition(node);
}

/** All kinds of conditions. */
const KINDS: readonly string[] = [
  "comparison",
  "between",
  "in",
  "function",
  "and",
  "or",
  "not",
  "raw",
] satisfies ConditionNode["kind"][];

/** The syntax tree of a condition. @throws {TypeError} for anything else */
export function conditionNodeOf(given: unknown): ConditionNode {
  const node = expressionOf(given);
  if (node && isCondition(node)) return node;
  throw argumentError("A condition", 'one made by Attr, Key or raw, such as Attr("a").eq(1)', given);
}

function isCondition(node: { readonly kind: string }): node is ConditionNode {
  return KINDS.includes(node.kind);
}

function joined(kind: "and" | "or", given: readonly Condition[]): Condition {
  const conditions = given.map(conditionNodeOf);
  const [first] = conditions;
  if (!first) throw new TypeError(`${kind}() requires at least one condition.`);
  if (conditions.length === 1) return new Condition(first);
  // Flattens nested conditions of the same kind: the service rejects redundant parentheses.
  const flat = conditions.flatMap((node) => (node.kind === kind ? node.conditions : [node]));
  return new Condition({ kind, conditions: flat });
}
