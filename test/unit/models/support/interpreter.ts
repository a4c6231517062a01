import type { IdentifierSources, Params, Source } from "../../../../codegen/model/index.js";
import type { Plain } from "./samples.js";

// An independent implementation of the models' meaning, against which the table tests check the generated
// classes.

/** The possible origins of a source's value. */
export interface Given {
  /** The resource's identifiers. */
  readonly ids?: Plain;
  /** The resource's attributes. */
  readonly data?: unknown;
  readonly item?: unknown;
  readonly response?: unknown;
  readonly input?: unknown;
  /** The members that the collection's parent fills in. */
  readonly parent?: Plain;
  /** The index of a batch's item. */
  readonly position?: number;
  /** The arguments of a method, by the identifiers that they provide. */
  readonly arguments?: Plain;
}

/** The value of a source. */
export function valueOf(source: Source, given: Given, name = ""): unknown {
  switch (source.from) {
    case "identifier":
      return given.ids?.[source.name];
    case "value":
      return source.value;
    case "text": {
      const value = valueOf(source.value, given, name);
      return typeof value === "number" ? value.toString() : value;
    }
    case "filter":
      return { Name: source.name, Values: [valueOf(source.value, given, name)] };
    case "position":
      return given.position === undefined ? undefined : String(given.position);
    case "first":
      return source.of.map((one) => valueOf(one, given, name)).find((value) => value !== undefined);
    case "parent":
      return given.parent?.[source.member];
    case "argument":
      return given.arguments?.[name];
    default:
      return source.path
        .split("|")
        .map((path) => at(given[source.from], path))
        .find((value) => value !== undefined);
  }
}

/** The identifiers of another resource. */
export function identifiersOf(sources: IdentifierSources, given: Given): Plain {
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [name, valueOf(source, given, name)]),
  );
}

/** The single value at a path such as `Reservations[0].Instances[0]`; `@` is the whole value. */
export function at(start: unknown, path: string): unknown {
  if (path === "@") return start;
  let value = start;
  for (const [step] of path.matchAll(/\w+/g)) value = (value as Plain | undefined)?.[step];
  return value;
}

/** The items at a path with `[]`; with several paths, the items of the first come first. */
export function allAt(start: unknown, path: string): unknown[] {
  return path.split("|").flatMap((one) => {
    let values: unknown[] = [start];
    for (const [step] of one.matchAll(/\w+|\[\]/g)) {
      values = values.flatMap((value) => (step === "[]" ? (value as unknown[]) : [(value as Plain)[step]]));
      values = values.filter((value) => value !== undefined);
    }
    return values;
  });
}

/** The caller's input with the parameters filled in; `items` are the identifiers of a batch's items. */
export function fill(params: Params, input: Plain, given: Given, items: readonly Plain[] = []): Plain {
  const filled: Plain = { ...input };
  for (const target of Object.keys(params)) {
    const [first = ""] = target.split(/[.[]/);
    // A structure keeps the caller's members, everything else is replaced.
    const isPart = target.startsWith(`${first}.`);
    filled[first] = isPart ? { ...(input[first] as Plain | undefined) } : undefined;
  }
  for (const [target, source] of Object.entries(params)) {
    const path = target.match(/\w+|\[\w*\*?\]/g) ?? [];
    place(filled, path, (ids) => valueOf(source, ids ? { ...given, ids } : given), items);
  }
  return filled;
}

/** Sets a value, or one for each item, at a target's path, and creates missing structures. */
function place(
  holder: Plain | unknown[],
  [step = "", ...rest]: readonly string[],
  value: (ids?: Plain) => unknown,
  items: readonly Plain[],
): void {
  if (step === "[]" || step === "[*]") {
    for (const [index, ids] of items.entries())
      place(holder, [`[${index}]`, ...rest], () => value(ids), items);
    return;
  }
  const key = step.replace(/[[\]]/g, "");
  const own = holder as Plain;
  if (rest.length === 0) {
    own[key] = value();
    return;
  }
  own[key] ??= rest[0]?.startsWith("[") ? [] : {};
  place(own[key] as Plain, rest, value, items);
}
