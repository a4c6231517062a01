import { nodeOf } from "./brand.js";

// The syntax trees of expressions. `render` converts them to strings.

export type PathStep = string | number;

export interface PathNode {
  readonly kind: "path";
  readonly steps: readonly PathStep[];
}

/** An operand of comparisons and assignments. */
export type OperandNode =
  | PathNode
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "size"; readonly path: PathNode }
  | { readonly kind: "ifNotExists"; readonly path: PathNode; readonly otherwise: OperandNode }
  | { readonly kind: "append"; readonly left: OperandNode; readonly right: OperandNode }
  | {
      readonly kind: "sum";
      readonly operator: "+" | "-";
      readonly left: OperandNode;
      readonly right: OperandNode;
    };

export type Comparator = "=" | "<>" | "<" | "<=" | ">" | ">=";

export type FunctionName =
  "attribute_exists" | "attribute_not_exists" | "attribute_type" | "begins_with" | "contains";

/** A condition. */
export type ConditionNode =
  | {
      readonly kind: "comparison";
      readonly operator: Comparator;
      readonly left: OperandNode;
      readonly right: OperandNode;
    }
  | {
      readonly kind: "between";
      readonly operand: OperandNode;
      readonly low: OperandNode;
      readonly high: OperandNode;
    }
  | { readonly kind: "in"; readonly operand: OperandNode; readonly values: readonly OperandNode[] }
  | {
      readonly kind: "function";
      readonly name: FunctionName;
      readonly path: PathNode;
      readonly argument?: OperandNode;
    }
  | { readonly kind: "and" | "or"; readonly conditions: readonly ConditionNode[] }
  | { readonly kind: "not"; readonly condition: ConditionNode }
  | RawNode;

/** The caller's string, with its own placeholders. */
export interface RawNode {
  readonly kind: "raw";
  readonly text: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

export type Clause = "SET" | "REMOVE" | "ADD" | "DELETE";

/** One change of an update. */
export interface ChangeNode {
  readonly clause: Clause;
  readonly path: PathNode;
  /** Omitted for `REMOVE`. */
  readonly operand?: OperandNode;
}

/** The changes of an update. */
export interface UpdateNode {
  readonly kind: "update";
  readonly changes: readonly ChangeNode[];
}

export type ExpressionNode = OperandNode | ConditionNode | UpdateNode;

/** The syntax tree of an expression from any copy of this package; `undefined` for anything else. */
export function expressionOf(value: unknown): ExpressionNode | undefined {
  return nodeOf(value) as ExpressionNode | undefined;
}
