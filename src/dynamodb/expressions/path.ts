import { argumentError, checkText, checkWholeNumber } from "../../core/text/argument-checks.js";
import { EXPRESSION } from "./brand.js";
import { expressionOf, type PathNode, type PathStep } from "./nodes.js";

/** The path of an attribute, or of a part of one; created by `path`. */
export class Path {
  /** Names of members and list indexes, from the outside in. */
  readonly steps: readonly PathStep[];
  /** @internal */
  readonly [EXPRESSION]: PathNode;

  /** Use `path`. */
  constructor(steps: readonly PathStep[]) {
    this.steps = steps;
    this[EXPRESSION] = { kind: "path", steps };
  }
}

/** Identifies an attribute: its name, unchanged even with dots or brackets in it, or a path. */
export type PathLike = string | Path;

/**
 * The path of a part of an attribute: names of members, and list indexes. Each name is one name, whatever it contains.
 *
 * @example
 * path("lines", 0, "price") // lines[0].price
 */
export function path(name: string, ...steps: readonly PathStep[]): Path {
  checkText("The name of an attribute", name);
  for (const step of steps) {
    if (typeof step === "string") checkText("A step of a path", step);
    else checkWholeNumber("A step of a path", step);
  }
  return new Path([name, ...steps]);
}

/** The node of a path, or of the attribute with this name. */
export function pathNodeOf(given: unknown): PathNode {
  if (typeof given === "string") return path(given)[EXPRESSION];
  const node = expressionOf(given);
  if (node?.kind === "path") return node;
  throw argumentError("An attribute", "a name, or a path made by path()", given);
}
