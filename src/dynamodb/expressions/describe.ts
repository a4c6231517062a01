import type { ConditionNode, OperandNode, UpdateNode } from "./nodes.js";
import { renderCondition, renderOperand, renderUpdate, type RenderedAs } from "./render.js";

/** For people: with the names, but without the values, which may be secret. */
const READABLE: RenderedAs = { name: (name) => name, value: () => "?", isGiven: () => true };

/** An expression in logs: `status = ? AND total > ?`. */
export function describeExpression(node: ConditionNode | OperandNode | UpdateNode): string {
  switch (node.kind) {
    case "update":
      return renderUpdate(node, READABLE) ?? "";
    case "path":
    case "value":
    case "size":
    case "ifNotExists":
    case "append":
    case "sum":
      return renderOperand(node, READABLE);
    default:
      return renderCondition(node, READABLE);
  }
}
