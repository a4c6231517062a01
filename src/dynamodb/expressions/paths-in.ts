import type { ConditionNode, OperandNode, PathNode, UpdateNode } from "./nodes.js";

/** The paths in a condition or an update, in order. */
export function pathsIn(node: ConditionNode | UpdateNode): PathNode[] {
  switch (node.kind) {
    case "comparison":
      return [node.left, node.right].flatMap(pathsOf);
    case "between":
      return [node.operand, node.low, node.high].flatMap(pathsOf);
    case "in":
      return [node.operand, ...node.values].flatMap(pathsOf);
    case "function":
      return [node.path, ...(node.argument ? pathsOf(node.argument) : [])];
    case "and":
    case "or":
      return node.conditions.flatMap(pathsIn);
    case "not":
      return pathsIn(node.condition);
    case "raw":
      return [];
    case "update":
      return node.changes.flatMap(({ path, operand }) => [path, ...(operand ? pathsOf(operand) : [])]);
  }
}

function pathsOf(node: OperandNode): PathNode[] {
  switch (node.kind) {
    case "path":
      return [node];
    case "value":
      return [];
    case "size":
      return [node.path];
    case "ifNotExists":
      return [node.path, ...pathsOf(node.otherwise)];
    case "append":
    case "sum":
      return [node.left, node.right].flatMap(pathsOf);
  }
}
