import ts from "typescript";
import type { BinaryOperator, WaiterExpression } from "./acceptor.js";

/** The meaning of the names in scope: the response, items of a list, and earlier steps. */
export type Scope = ReadonlyMap<string, WaiterExpression>;

const SELF: WaiterExpression = { kind: "path", path: "@" };

const OPERATORS: ReadonlyMap<ts.SyntaxKind, BinaryOperator> = new Map([
  [ts.SyntaxKind.EqualsEqualsToken, "==="],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "==="],
  [ts.SyntaxKind.ExclamationEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.LessThanToken, "<"],
  [ts.SyntaxKind.LessThanEqualsToken, "<="],
  [ts.SyntaxKind.GreaterThanToken, ">"],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">="],
  [ts.SyntaxKind.AmpersandAmpersandToken, "&&"],
  [ts.SyntaxKind.BarBarToken, "||"],
]);

/** The value of a function that the client's code generator made from a JMESPath expression: steps, then `return`. */
export function readSteps(block: ts.Block, outer: Scope): WaiterExpression {
  const scope = new Map(outer);
  for (const statement of block.statements) {
    if (ts.isReturnStatement(statement) && statement.expression) {
      return readExpression(statement.expression, scope);
    }
    if (!ts.isVariableStatement(statement)) throw unexpected(statement);
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || !initializer) throw unexpected(statement);
      scope.set(name.text, readExpression(initializer, scope));
    }
  }
  throw unexpected(block);
}

function readExpression(node: ts.Expression, scope: Scope): WaiterExpression {
  if (ts.isParenthesizedExpression(node)) return readExpression(node.expression, scope);
  if (ts.isIdentifier(node)) return scope.get(node.text) ?? fail(node);
  if (ts.isStringLiteralLike(node)) return { kind: "literal", value: node.text };
  if (ts.isNumericLiteral(node)) return { kind: "literal", value: Number(node.text) };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { kind: "literal", value: true };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { kind: "literal", value: false };
  if (ts.isPropertyAccessExpression(node)) return readMember(node, scope);
  if (ts.isCallExpression(node)) return readCall(node, scope);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return { kind: "not", of: readExpression(node.operand, scope) };
  }
  if (ts.isBinaryExpression(node)) {
    const operator = OPERATORS.get(node.operatorToken.kind) ?? fail(node);
    const [left, right] = [readExpression(node.left, scope), readExpression(node.right, scope)];
    return { kind: "binary", operator, left, right };
  }
  throw unexpected(node);
}

function readMember(node: ts.PropertyAccessExpression, scope: Scope): WaiterExpression {
  const of = readExpression(node.expression, scope);
  if (node.name.text === "length") return { kind: "length", of };
  return { kind: "path", path: join(pathOf(of, node), node.name.text) };
}

/** `[].concat(...list)` flattens, `list.map(…)` projects, `list.filter(…)` filters. */
function readCall(node: ts.CallExpression, scope: Scope): WaiterExpression {
  const [argument] = node.arguments;
  if (!argument || !ts.isPropertyAccessExpression(node.expression)) throw unexpected(node);
  const { expression: target, name } = node.expression;
  if (name.text === "concat" && ts.isSpreadElement(argument)) {
    return { kind: "path", path: `${pathOf(readExpression(argument.expression, scope), node)}[]` };
  }
  const of = readExpression(target, scope);
  const each = readCallback(argument, scope);
  if (name.text === "filter") return { kind: "filter", of, where: each };
  if (name.text !== "map") throw unexpected(node);
  const list = pathOf(of, node);
  return { kind: "path", path: join(list.endsWith("[]") ? list : `${list}[]`, pathOf(each, node)) };
}

/** The expression of a callback over an item; its paths start at the item. */
function readCallback(node: ts.Expression, scope: Scope): WaiterExpression {
  if (!ts.isArrowFunction(node) || !ts.isBlock(node.body)) throw unexpected(node);
  const [item] = node.parameters;
  if (!item || !ts.isIdentifier(item.name)) throw unexpected(node);
  return readSteps(node.body, new Map(scope).set(item.name.text, SELF));
}

function pathOf(expression: WaiterExpression, node: ts.Node): string {
  if (expression.kind !== "path") throw unexpected(node);
  return expression.path;
}

function join(path: string, rest: string): string {
  if (path === "@") return rest;
  return rest === "@" ? path : `${path}.${rest}`;
}

function fail(node: ts.Node): never {
  throw unexpected(node);
}

/** The client's code generator emits something that is not supported here yet. */
export function unexpected(node: ts.Node): Error {
  return new Error(`there is an unexpected ${ts.SyntaxKind[node.kind]} at character ${node.pos}`);
}
