import type { Params, Source } from "../model/index.js";
import type { Shape } from "../sdk/index.js";
import type { Problems } from "./problems.js";

/** What the sources of a place can refer to. */
export interface SourceScope {
  readonly identifiers?: readonly string[];
  readonly data?: Shape | undefined;
  readonly item?: Shape | undefined;
  readonly response?: Shape | undefined;
  readonly input?: Shape | undefined;
  /** The members that the collection's parents fill in. */
  readonly parent?: readonly string[] | undefined;
  readonly argument?: boolean;
}

/** Checks that each target is a member of the input, and each source is to be had. */
export function checkParams(
  problems: Problems,
  where: string,
  params: Params,
  input: Shape,
  scope: SourceScope,
): void {
  for (const [target, source] of Object.entries(params)) {
    const path = target.replaceAll(/\[(\d+|\*|)\]/g, "[]");
    const found = input.resolvePath(path);
    if (!found.ok) problems.add(`${where}.params["${target}"]`, found.message);
    else if (source.from === "filter" && !found.shape.members.includes("Values")) {
      problems.add(`${where}.params["${target}"]`, `${found.shape.name} is no list of filters`);
    }
    checkSource(problems, `${where}.params["${target}"]`, source, scope);
  }
}

/** Checks that a source is to be had where it stands. */
export function checkSource(problems: Problems, where: string, source: Source, scope: SourceScope): void {
  switch (source.from) {
    case "identifier":
      if (!scope.identifiers?.includes(source.name)) {
        problems.add(
          where,
          `there is no identifier ${source.name}; there is ${scope.identifiers?.join(", ") || "none"}`,
        );
      }
      return;
    case "filter":
      checkSource(problems, where, source.value, scope);
      return;
    case "value":
      return;
    case "argument":
      if (!scope.argument) problems.add(where, "an argument can only stand in a sub-resource");
      return;
    case "parent":
      if (!scope.parent?.includes(source.member)) {
        problems.add(where, `no parent of the collection fills in ${source.member}`);
      }
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
  const found = shape.resolvePath(path);
  if (!found.ok) problems.add(where, found.message);
}
