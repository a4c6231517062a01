import type { ChangeNode, PathNode, UpdateNode } from "../../../../../src/dynamodb/index.js";
import { equal, type Item, number, operandOf, Refused, typeOf, valueAt } from "./values.js";

/** The item after an update. All values are read from the item before it. @throws {Refused} */
export function updated({ changes }: UpdateNode, before: Item): Item {
  const after = structuredClone(before) as Record<string, unknown>;
  // Values are set before list elements are removed, whose positions refer to the item before the update.
  for (const change of changes.filter(({ clause }) => clause !== "REMOVE")) {
    const value = changedValue(change, before);
    if (value === undefined) removeAt(change.path, after);
    else setAt(change.path, value, after);
  }
  const removed = changes.filter(({ clause }) => clause === "REMOVE").map(({ path }) => path);
  const fromTheEnd = [...removed].sort((one, other) => Number(other.steps.at(-1)) - Number(one.steps.at(-1)));
  for (const path of fromTheEnd) {
    parentOf(path, after);
    removeAt(path, after);
  }
  return after;
}

function changedValue({ clause, path, operand }: ChangeNode, before: Item): unknown {
  if (!operand) throw new Error(`${clause} has no operand.`);
  const given = operandOf(operand, before);
  if (clause === "SET") {
    if (given !== undefined) return given;
    throw new Refused("SET to an attribute that is not there");
  }
  const present = valueAt(path, before);
  if (clause === "ADD" && typeOf(given) === "N")
    return (present === undefined ? 0 : number(present)) + number(given);
  if (present !== undefined && typeOf(present) !== typeOf(given)) throw new Refused("another type");
  const members = [...((present ?? []) as Iterable<unknown>)];
  const others = [...(given as Set<unknown>)];
  const without = members.filter((member) => !others.some((other) => equal(member, other)));
  if (clause === "ADD") return new Set([...without, ...others]);
  return without.length > 0 ? new Set(without) : undefined;
}

function setAt(path: PathNode, value: unknown, item: Record<string, unknown>): void {
  const parent = parentOf(path, item);
  const last = path.steps.at(-1);
  // A position after the end of a list appends to it.
  if (typeof last === "number") (parent as unknown[])[Math.min(last, (parent as unknown[]).length)] = value;
  else Reflect.set(parent, String(last), value);
}

function removeAt(path: PathNode, item: Record<string, unknown>): void {
  const parent = parentOf(path, item);
  const last = path.steps.at(-1);
  if (typeof last === "number") (parent as unknown[]).splice(last, 1);
  else Reflect.deleteProperty(parent, String(last));
}

/** The map or list that contains the last step of a path. */
function parentOf({ steps, kind }: PathNode, item: Item): object {
  const parent = steps.length === 1 ? item : valueAt({ kind, steps: steps.slice(0, -1) }, item);
  const isRight = typeof steps.at(-1) === "number" ? Array.isArray(parent) : typeOf(parent) === "M";
  if (isRight) return parent as object;
  throw new Refused("a path that leads nowhere");
}
