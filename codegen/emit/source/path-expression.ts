import { lowerFirst, singular } from "../../model/names/names.js";

/** A path through a response or an attribute, as in the models: `Reservations[].Instances[]`. */
export interface Segment {
  readonly name: string;
  readonly suffix: "" | "[]" | "[0]";
}

export function parsePath(path: string): Segment[] {
  if (path === "@") return [];
  return path.split(".").map((part) => {
    const match = /^(\w+)(\[\]|\[0\])?$/.exec(part);
    if (!match?.[1]) throw new Error(`The path ${path} has a part that cannot be read: ${part}`);
    return { name: match[1], suffix: (match[2] ?? "") as Segment["suffix"] };
  });
}

/** The expression that follows a path without `[]`: `output.Reservations?.[0]?.Instances?.[0]`. */
export function followOne(start: string, path: string): string {
  let expression = start;
  for (const [index, { name, suffix }] of parsePath(path).entries()) {
    expression += `${index === 0 ? "." : "?."}${name}${suffix === "[0]" ? "?.[0]" : ""}`;
  }
  return expression;
}

/** The expression of all items on a path with `[]`; alternatives are concatenated: `Versions[]|DeleteMarkers[]`. */
export function followMany(start: string, path: string): string {
  const alternatives = path.split("|");
  if (alternatives.length === 1) return followList(start, parsePath(path));
  return `[${alternatives.map((one) => `...(${followList(start, parsePath(one))})`).join(", ")}]`;
}

/** The expression of all values of a member on a path with `[]`: `CommonPrefixes[].Prefix`. */
export function followValues(start: string, path: string): string {
  const segments = parsePath(path);
  const last = segments.at(-1);
  if (!last || last.suffix === "[]") return followList(start, segments);
  const list = followList(start, segments.slice(0, -1));
  const name = lowerFirst(singular(segments.at(-2)?.name ?? "item"));
  return `(${list}).flatMap((${name}) => ${name}.${last.name} ?? [])`;
}

function followList(start: string, segments: readonly Segment[]): string {
  const first = segments.findIndex(({ suffix }) => suffix === "[]");
  const through = segments.slice(0, first + 1).map(({ name }) => name);
  const list = `${start}.${through.join("?.")} ?? []`;
  const rest = segments.slice(first + 1);
  if (rest.length === 0) return list;
  const name = lowerFirst(singular(through.at(-1) ?? "item"));
  return `(${list}).flatMap((${name}) => ${followList(name, rest)})`;
}
