import type { Clause, ConditionNode, OperandNode, PathNode, RawNode, UpdateNode } from "./nodes.js";

/** How names and values are rendered. */
export interface RenderedAs {
  name(name: string): string;
  value(value: unknown): string;
  /** Whether the caller passed this placeholder. */
  isGiven(placeholder: string): boolean;
}

/** Renders a condition in DynamoDB's syntax. */
export function renderCondition(node: ConditionNode, using: RenderedAs): string {
  const operand = (of: OperandNode): string => renderOperand(of, using);
  switch (node.kind) {
    case "comparison":
      return `${operand(node.left)} ${node.operator} ${operand(node.right)}`;
    case "between":
      return `${operand(node.operand)} BETWEEN ${operand(node.low)} AND ${operand(node.high)}`;
    case "in":
      return `${operand(node.operand)} IN (${node.values.map(operand).join(", ")})`;
    case "function": {
      const path = renderPath(node.path, using);
      return `${node.name}(${node.argument ? `${path}, ${operand(node.argument)}` : path})`;
    }
    case "and":
    case "or":
      return node.conditions
        .map((one) => renderMember(one, using))
        .join(node.kind === "and" ? " AND " : " OR ");
    case "not":
      return `NOT (${renderCondition(node.condition, using)})`;
    case "raw":
      return renderRaw(node, using);
  }
}

/** Adds parentheses if another operator could bind a part of it. */
function renderMember(node: ConditionNode, using: RenderedAs): string {
  const text = renderCondition(node, using);
  return ["and", "or", "not", "raw"].includes(node.kind) ? `(${text})` : text;
}

/** Renders an operand in DynamoDB's syntax. */
export function renderOperand(node: OperandNode, using: RenderedAs): string {
  switch (node.kind) {
    case "path":
      return renderPath(node, using);
    case "value":
      return using.value(node.value);
    case "size":
      return `size(${renderPath(node.path, using)})`;
    case "ifNotExists":
      return `if_not_exists(${renderPath(node.path, using)}, ${renderOperand(node.otherwise, using)})`;
    case "append":
      return `list_append(${renderOperand(node.left, using)}, ${renderOperand(node.right, using)})`;
    case "sum":
      return `${renderOperand(node.left, using)} ${node.operator} ${renderOperand(node.right, using)}`;
  }
}

/** Renders a path with a placeholder for each name, which may be a reserved word or contain dots. */
export function renderPath({ steps }: PathNode, using: RenderedAs): string {
  return steps
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at > 0 ? "." : ""}${using.name(step)}`))
    .join("");
}

/** Renders the caller's string, with the request's placeholders instead of its own. */
function renderRaw({ text, names, values }: RawNode, using: RenderedAs): string {
  return text.replace(/[#:][A-Za-z0-9_]+/g, (placeholder) => {
    if (Object.hasOwn(names, placeholder)) return using.name(String(names[placeholder]));
    if (Object.hasOwn(values, placeholder)) return using.value(values[placeholder]);
    if (using.isGiven(placeholder)) return placeholder;
    throw new TypeError(
      `The raw condition has ${placeholder}, which is in neither its names nor its values.`,
    );
  });
}

const CLAUSES: readonly Clause[] = ["SET", "REMOVE", "ADD", "DELETE"];

/** Renders an update in DynamoDB's syntax; `undefined` if it changes nothing. */
export function renderUpdate({ changes }: UpdateNode, using: RenderedAs): string | undefined {
  const clauses = CLAUSES.flatMap((clause) => {
    const parts = changes
      .filter((change) => change.clause === clause)
      .map(({ path, operand }) => {
        const target = renderPath(path, using);
        if (!operand) return target;
        return `${target}${clause === "SET" ? " = " : " "}${renderOperand(operand, using)}`;
      });
    return parts.length > 0 ? [`${clause} ${parts.join(", ")}`] : [];
  });
  return clauses.length > 0 ? clauses.join(" ") : undefined;
}
