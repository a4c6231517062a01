import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { nodesOf, type SourceFiles } from "./source-files.js";

/** One of the client's waiters, as far as its code tells. */
export interface Waiter {
  /** What the client exports: `waitUntilInstanceRunning`. */
  readonly functionName: string;
  /** The operation it polls: `DescribeInstances`. */
  readonly operation: string;
  /** The names of the service's errors it has an acceptor for. */
  readonly errorNames: readonly string[];
  /** Seconds between two polls, unless the caller says otherwise. */
  readonly minDelay: number;
}

const PREFIX = "waitFor";
const SUFFIX = ".js";

/** The names of a client's waiters, sorted: `InstanceRunning`. */
export function readWaiterNames(directory: string): string[] {
  const folder = join(directory, "dist-es", "waiters");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.startsWith(PREFIX) && file.endsWith(SUFFIX));
  const names = files.map((file) => file.slice(PREFIX.length, -SUFFIX.length));
  names.sort();
  return names;
}

export function readWaiter(files: SourceFiles, directory: string, name: string): Waiter | undefined {
  const path = join(directory, "dist-es", "waiters", `${PREFIX}${name}${SUFFIX}`);
  const file = files.get(path);
  if (!file) return undefined;
  const operation = polledOperation(file);
  const minDelay = delayOf(file);
  if (operation === undefined || minDelay === undefined) {
    throw new Error(`The waiter ${name} is not written as expected: ${path}`);
  }
  return { functionName: `waitUntil${name}`, operation, errorNames: errorNamesOf(file), minDelay };
}

/** `client.send(new XCommand(input))` → `X`. */
function polledOperation(file: ts.SourceFile): string | undefined {
  for (const { expression } of nodesOf(file, ts.isNewExpression)) {
    if (ts.isIdentifier(expression) && expression.text.endsWith("Command")) {
      return expression.text.slice(0, -"Command".length);
    }
  }
  return undefined;
}

/** Every name in `exception.name === "…"`. */
function errorNamesOf(file: ts.SourceFile): string[] {
  const names = nodesOf(file, ts.isBinaryExpression).flatMap(({ left, right }) => {
    const isName =
      ts.isPropertyAccessExpression(left) &&
      left.name.text === "name" &&
      ts.isIdentifier(left.expression) &&
      left.expression.text === "exception";
    return isName && ts.isStringLiteralLike(right) ? [right.text] : [];
  });
  return [...new Set(names)];
}

/** `const serviceDefaults = { minDelay: 15, maxDelay: 120 }` → 15. */
function delayOf(file: ts.SourceFile): number | undefined {
  for (const { name, initializer } of nodesOf(file, ts.isPropertyAssignment)) {
    if (ts.isIdentifier(name) && name.text === "minDelay" && ts.isNumericLiteral(initializer)) {
      return Number(initializer.text);
    }
  }
  return undefined;
}
