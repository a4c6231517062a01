import { argumentError } from "../../core/text/argument-checks.js";
import { EXPRESSION } from "./brand.js";
import { type ConditionNode, expressionOf, type RawNode } from "./nodes.js";
import { pathsIn } from "./paths-in.js";

/**
 * What is true of an item, or not: for filters, and for writes that depend on what is there. Made by `Attr`, and joined
 * by `and`, `or` and `not`. It is never changed: each of these returns a new one.
 */
export class Condition {
  /** @internal */
  readonly [EXPRESSION]: ConditionNode;

  /** Use `Attr`. */
  constructor(node: ConditionNode) {
    this[EXPRESSION] = node;
  }

  /** True where this condition and all of the others are. */
  and(...others: readonly [Condition, ...Condition[]]): Condition {
    return and(this, ...others);
  }

  /** True where this condition or any of the others is. */
  or(...others: readonly [Condition, ...Condition[]]): Condition {
    return or(this, ...others);
  }

  /** True where this condition is not. */
  not(): Condition {
    return not(this);
  }

  /** The names of the attributes that it tests, each once; not those in raw text. */
  names(): string[] {
    return [...new Set(pathsIn(this[EXPRESSION]).map(({ steps: [name] }) => String(name)))];
  }
}

/** What a query asks for: the value of the partition key, and perhaps something of the sort key. Made by `Key`. */
export class KeyCondition extends Condition {
  /** Joined with a condition for the sort key. With other conditions it makes one that is for filters only. */
  override and(other: KeyCondition): KeyCondition;
  override and(...others: readonly [Condition, ...Condition[]]): Condition;
  override and(...others: readonly [Condition, ...Condition[]]): Condition {
    const both = and(this, ...others);
    const isForKeys = others.every((other) => other instanceof KeyCondition);
    return isForKeys ? new KeyCondition(both[EXPRESSION]) : both;
  }

  /** @internal The tests that it is made of, all of which must be true. */
  tests(): readonly ConditionNode[] {
    const node = this[EXPRESSION];
    return node.kind === "and" ? node.conditions : [node];
  }

  /** The value that an attribute must equal; `undefined` where there is no such test. */
  equals(name: string): unknown {
    for (const test of this.tests()) {
      if (test.kind !== "comparison" || test.operator !== "=" || test.left.kind !== "path") continue;
      if (test.left.steps.length === 1 && test.left.steps[0] === name && test.right.kind === "value") {
        return test.right.value;
      }
    }
    return undefined;
  }
}

/** True where all of the conditions are. */
export function and(...conditions: readonly [Condition, ...Condition[]]): Condition {
  return joined("and", conditions);
}

/** True where any of the conditions is. */
export function or(...conditions: readonly [Condition, ...Condition[]]): Condition {
  return joined("or", conditions);
}

/** True where the condition is not. */
export function not(condition: Condition): Condition {
  return new Condition({ kind: "not", condition: conditionNodeOf(condition) });
}

/** The placeholders of a raw condition, as `ExpressionAttributeNames` and `ExpressionAttributeValues` have them. */
export interface RawPlaceholders {
  /** Names by placeholders: `{ "#status": "status" }`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Native values by placeholders: `{ ":open": "open" }`. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/**
 * A condition in DynamoDB's own notation, for what the methods of `Attr` do not say. It can be joined with others:
 * placeholders get new names where that is needed.
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

/** The conditions that there are. */
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

/** What a condition says. @throws {TypeError} for anything else */
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
  if (!first) throw new TypeError(`${kind}() must be given a condition.`);
  if (conditions.length === 1) return new Condition(first);
  // Without parentheses in a row of the same kind: the service refuses those that change nothing.
  const flat = conditions.flatMap((node) => (node.kind === kind ? node.conditions : [node]));
  return new Condition({ kind, conditions: flat });
}
