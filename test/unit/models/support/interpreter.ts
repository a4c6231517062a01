import type { IdentifierSources, Params, Source } from "../../../../codegen/model/index.js";
import type { Plain } from "./samples.js";

// What the models mean, told a second time and in another way than the generator tells it: the table tests hold
// the generated classes against this.

/** What the sources of a place can take their values from. */
export interface Given {
  /** The resource's identifiers. */
  readonly ids?: Plain;
  /** The resource's attributes. */
  readonly data?: unknown;
  readonly item?: unknown;
  readonly response?: unknown;
  readonly input?: unknown;
  /** What the collection's parent filled in. */
  readonly parent?: Plain;
  /** Which of a batch's items it is. */
  readonly position?: number;
  /** The arguments of a method, by the identifiers that they fill. */
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

/** The one value at a path: `Reservations[0].Instances[0]`; `@` is all of it. */
export function at(start: unknown, path: string): unknown {
  if (path === "@") return start;
  let value = start;
  for (const [step] of path.matchAll(/\w+/g)) value = (value as Plain | undefined)?.[step];
  return value;
}

/** The items at a path with `[]`; of several paths those of the first come first. */
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
    // A structure keeps what the caller gave of it, everything else is filled in whole.
    const isPart = target.startsWith(`${first}.`);
    filled[first] = isPart ? { ...(input[first] as Plain | undefined) } : undefined;
  }
  for (const [target, source] of Object.entries(params)) {
    const path = target.match(/\w+|\[\w*\*?\]/g) ?? [];
    place(filled, path, (ids) => valueOf(source, ids ? { ...given, ids } : given), items);
  }
  return filled;
}

/** Puts a value (or one for each item) where a target's path leads, making what is not there on the way. */
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
