import { parameterTree } from "../../emit/source/parameters.js";
import type { Params, Source } from "../../model/index.js";
import type { Shape } from "../../sdk/index.js";
import type { Problems } from "../problems.js";

/** What the sources in a place can refer to. */
export interface SourceScope {
  readonly identifiers?: readonly string[];
  readonly data?: Shape | undefined;
  readonly item?: Shape | undefined;
  readonly response?: Shape | undefined;
  readonly input?: Shape | undefined;
  /** The members that the collection's parents set. */
  readonly parent?: readonly string[] | undefined;
  readonly argument?: boolean;
  /** Whether there are items for a target with `[]` or `[*]`. */
  readonly all?: boolean;
}

/** Checks that each target is a member of the input, and that each source is available. */
export function checkParams(
  problems: Problems,
  where: string,
  params: Params,
  input: Shape,
  scope: SourceScope,
): void {
  for (const [target, source] of Object.entries(params)) {
    const at = `${where}.params["${target}"]`;
    const found = input.resolvePath(target.replaceAll(/\[(\d+|\*|)\]/g, "[]"));
    if (!found.ok) problems.add(at, found.message);
    else if (source.from === "filter" && !found.shape.members.includes("Values")) {
      problems.add(at, `${found.shape.name} is not a list of filters`);
    }
    if (!scope.all && /\[\](\.|$)|\[\*\]$/.test(target)) {
      problems.add(at, "only a batch action has items for [] and [*]");
    }
    checkSource(problems, at, source, scope);
  }
  try {
    parameterTree(params);
  } catch (error) {
    problems.add(`${where}.params`, error instanceof Error ? error.message : String(error));
  }
}

/** Whether a target takes a value of every item of a batch. */
export function takesAll(target: string): boolean {
  return /\[\*?\]/.test(target);
}

/** Checks that a source is available in its place. */
export function checkSource(problems: Problems, where: string, source: Source, scope: SourceScope): void {
  switch (source.from) {
    case "identifier":
      problems.expectName(where, "there is no identifier", source.name, scope.identifiers ?? []);
      return;
    case "filter":
    case "text":
      checkSource(problems, where, source.value, scope);
      return;
    case "value":
      return;
    case "first":
      for (const one of source.of) checkSource(problems, where, one, scope);
      return;
    case "position":
      if (!scope.all) problems.add(where, "only an item of a batch action has a position");
      return;
    case "argument":
      if (!scope.argument) problems.add(where, "an argument can only stand in a sub-resource");
      return;
    case "parent":
      problems.expectName(where, "no parent of the collection fills in", source.member, scope.parent ?? []);
      return;
    default:
      checkPath(problems, where, source.path, scope[source.from], source.from);
  }
}

function checkPath(
  problems: Problems,
  where: string,
  path: string,
  shape: Shape | undefined,
  from: string,
): void {
  if (!shape) {
    problems.add(where, `a source from "${from}" cannot stand here`);
    return;
  }
  for (const one of path.split("|")) {
    const found = shape.resolvePath(one);
    if (!found.ok) problems.add(where, found.message);
    else if (found.many) problems.add(where, `Path "${one}" leads to many values, and one is wanted`);
  }
}
