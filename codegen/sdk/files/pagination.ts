import { join } from "node:path";
import ts from "typescript";
import { nodesOf, type SourceFiles } from "./source-files.js";

/** How to request the next page of an operation, by members of its input and output. */
export interface Paginator {
  readonly inputToken: string;
  readonly outputToken: string;
  /** Undefined if the service has no page size. */
  readonly pageSize: string | undefined;
}

/** The client's paginator of an operation: its `createPaginator(Client, Command, in, out, size)` call. */
export function readPaginator(
  files: SourceFiles,
  directory: string,
  operation: string,
): Paginator | undefined {
  const path = join(directory, "dist-es", "pagination", `${operation}Paginator.js`);
  const file = files.get(path);
  if (!file) return undefined;
  const call = nodesOf(file, ts.isCallExpression).find(
    (node) => ts.isIdentifier(node.expression) && node.expression.text === "createPaginator",
  );
  const [inputToken, outputToken, pageSize] = (call?.arguments.slice(2) ?? []).map(literalText);
  if (!inputToken || !outputToken)
    throw new Error(`${operation}'s paginator is not what createPaginator makes: ${path}`);
  return { inputToken, outputToken, pageSize: pageSize || undefined };
}

function literalText(node: ts.Expression): string | undefined {
  return ts.isStringLiteralLike(node) ? node.text : undefined;
}
