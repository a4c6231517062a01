import { nearMatches } from "../../src/core/text/near-matches.js";
import { didYouMean } from "./suggestion.js";
import type { Shape } from "./shape.js";

export interface PathSuccess {
  readonly ok: true;
  /** The shape at the end of the path; with `[]` or `[0]` at the end, the item and not the list. */
  readonly shape: Shape;
  /** Whether the path contains a `[]`. */
  readonly many: boolean;
  /** The structure and the member of the path's last name; undefined for `@` and for a bare `[]`. */
  readonly owner: { readonly shape: Shape; readonly member: string } | undefined;
}

export interface PathFailure {
  readonly ok: false;
  readonly message: string;
  /** The part of the path that does not exist, as written. */
  readonly segment: string;
  /** The shape that has no such part. */
  readonly shapeName: string;
  readonly candidates: readonly string[];
}

export type PathResult = PathSuccess | PathFailure;

/** A name, or one or all items of a list, with its separator. */
const STEP = /(?:^|(?<=.)\.)(?<name>[A-Za-z_]\w*)|\[(?<index>\d*)\]/y;

/**
 * Follows boto3's paths through a shape: `Reservations[].Instances[]`, `Vpc.VpcId`, `Tags[0].Key`, `KeyName`;
 * `@` is the shape itself.
 */
export function resolvePath(start: Shape, path: string): PathResult {
  if (path === "@") return { ok: true, shape: start, many: false, owner: undefined };
  let result: PathSuccess = { ok: true, shape: start, many: false, owner: undefined };
  let position = 0;
  do {
    STEP.lastIndex = position;
    const step = STEP.exec(path);
    if (!step?.groups) {
      const rest = path.slice(position);
      return failure(path, rest, result.shape, `"${rest}" is neither a member name nor [] or [0]`, []);
    }
    const next = takeStep(result, path, step.groups["name"], step.groups["index"]);
    if (!next.ok) return next;
    result = next;
    position = STEP.lastIndex;
  } while (position < path.length);
  return result;
}

function takeStep(
  from: PathSuccess,
  path: string,
  name: string | undefined,
  index: string | undefined,
): PathResult {
  const { shape } = from;
  if (name === undefined) {
    if (shape.kind !== "list" || !shape.element) {
      return failure(path, `[${index ?? ""}]`, shape, `${shape.name} is not a list`, []);
    }
    return { ...from, shape: shape.element, many: from.many || index === "" };
  }
  // The keys of a map are the caller's: any name is valid.
  const member = shape.kind === "map" ? shape.element : shape.member(name);
  if (member) return { ok: true, shape: member, many: from.many, owner: { shape, member: name } };
  if (shape.kind === "list") {
    return failure(path, name, shape, `${shape.name} is a list: write [] or [0] before ".${name}"`, []);
  }
  const candidates = nearMatches(name, shape.members);
  return failure(
    path,
    name,
    shape,
    `${shape.name} has no member "${name}".${didYouMean(candidates)}`,
    candidates,
  );
}

function failure(
  path: string,
  segment: string,
  shape: Shape,
  reason: string,
  candidates: string[],
): PathFailure {
  return { ok: false, message: `Path "${path}": ${reason}`, segment, shapeName: shape.name, candidates };
}
