import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { nodesOf, type SourceFiles } from "../files/source-files.js";
import type { Acceptor } from "./acceptor.js";
import { readAcceptors } from "./read-acceptors.js";

/** One of the client's waiters, as read from its code. */
export interface Waiter {
  /** The polled operation: `DescribeInstances`. */
  readonly operation: string;
  /** The acceptors, in order. */
  readonly acceptors: readonly Acceptor[];
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
  try {
    return { operation: polledOperation(file), acceptors: readAcceptors(file) };
  } catch (error) {
    throw new Error(`The waiter ${name} cannot be read from ${path}`, { cause: error });
  }
}

/** `client.send(new XCommand(input))` → `X`. */
function polledOperation(file: ts.SourceFile): string {
  for (const { expression } of nodesOf(file, ts.isNewExpression)) {
    if (ts.isIdentifier(expression) && expression.text.endsWith("Command")) {
      return expression.text.slice(0, -"Command".length);
    }
  }
  throw new Error("it sends no command");
}
