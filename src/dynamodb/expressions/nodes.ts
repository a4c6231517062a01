import { nodeOf } from "./brand.js";

// What expressions say, as data. `render` makes text of them.

export type PathStep = string | number;

export interface PathNode {
  readonly kind: "path";
  readonly steps: readonly PathStep[];
}

/** What is compared or assigned. */
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

/** What is true of an item, or not. */
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

/** Text of the caller's, with placeholders of its own. */
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
  /** What `REMOVE` has not. */
  readonly operand?: OperandNode;
}

/** The changes of an update. */
export interface UpdateNode {
  readonly kind: "update";
  readonly changes: readonly ChangeNode[];
}

export type ExpressionNode = OperandNode | ConditionNode | UpdateNode;

/** What an expression says, one of whichever copy of this package; `undefined` for anything else. */
export function expressionOf(value: unknown): ExpressionNode | undefined {
  return nodeOf(value) as ExpressionNode | undefined;
}
