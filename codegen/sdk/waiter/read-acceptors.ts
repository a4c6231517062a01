import ts from "typescript";
import { nodesOf } from "../files/source-files.js";
import type { Acceptor, Matcher } from "./acceptor.js";
import { readSteps, unexpected } from "./read-expression.js";

/** The acceptors of a client's waiter, in order: blocks in the `try` of its `checkState`, and errors in its `catch`. */
export function readAcceptors(file: ts.SourceFile): Acceptor[] {
  const attempt = nodesOf(file, ts.isTryStatement)[0];
  if (!attempt?.catchClause) throw unexpected(file);
  return [
    ...attempt.tryBlock.statements.flatMap(acceptorOfResponse),
    ...attempt.catchClause.block.statements.flatMap(acceptorOfError),
  ];
}

function acceptorOfResponse(statement: ts.Statement): Acceptor[] {
  if (ts.isTryStatement(statement)) return [outputAcceptor(statement.tryBlock)];
  // Without a condition: any response matches.
  if (ts.isReturnStatement(statement)) return [{ state: stateIn(statement), matcher: { kind: "success" } }];
  // The call itself, and the statements that store its response.
  if (ts.isVariableStatement(statement) || ts.isExpressionStatement(statement)) return [];
  throw unexpected(statement);
}

/** `if (exception.name === "InvalidInstanceID.NotFound") { return … }` */
function acceptorOfError(statement: ts.Statement): Acceptor[] {
  if (ts.isExpressionStatement(statement)) return [];
  if (!ts.isIfStatement(statement) || !ts.isBinaryExpression(statement.expression))
    throw unexpected(statement);
  const { left, right } = statement.expression;
  if (!isName(left) || !ts.isStringLiteralLike(right)) throw unexpected(statement);
  return [{ state: stateIn(statement), matcher: { kind: "errorType", name: right.text } }];
}

function isName(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === "name";
}

/** `const returnComparator = () => { … }`, and the value that it is compared with. */
function outputAcceptor(block: ts.Block): Acceptor {
  const [declaration] = block.statements;
  const comparator = declaration && nodesOf(declaration, ts.isArrowFunction)[0];
  if (!comparator || !ts.isBlock(comparator.body)) throw unexpected(block);
  const value = readSteps(comparator.body, new Map([["result", { kind: "path", path: "@" }]]));
  return { state: stateIn(block), matcher: { kind: "output", value, ...comparison(block) } };
}

type Comparison = Pick<Matcher & { kind: "output" }, "comparator" | "expected">;

function comparison(block: ts.Block): Comparison {
  const [, ...statements] = block.statements;
  const equals = statements
    .flatMap((statement) => nodesOf(statement, ts.isBinaryExpression))
    .find(({ operatorToken: { kind } }) => EQUALS.has(kind));
  if (!equals) throw unexpected(block);
  const expected = literal(equals.right);
  const loop = statements.find(ts.isForOfStatement);
  if (!loop) return { comparator: "equals", expected };
  // The loop over all values only sets a flag, which an `if` then checks.
  return { comparator: ts.isIfStatement(firstIn(loop)) ? "anyStringEquals" : "allStringEquals", expected };
}

const EQUALS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
]);

function firstIn({ statement }: ts.ForOfStatement): ts.Statement {
  const [first] = ts.isBlock(statement) ? statement.statements : [statement];
  if (!first) throw unexpected(statement);
  return first;
}

function literal(node: ts.Expression): string | boolean {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  throw unexpected(node);
}

/** `WaiterState.SUCCESS` */
function stateIn(node: ts.Node): Acceptor["state"] {
  const found = nodesOf(node, ts.isPropertyAccessExpression).find(
    ({ expression }) => ts.isIdentifier(expression) && expression.text === "WaiterState",
  );
  const state = found?.name.text;
  if (state === "SUCCESS" || state === "FAILURE" || state === "RETRY") return state;
  throw unexpected(node);
}
