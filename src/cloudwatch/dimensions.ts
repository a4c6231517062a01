import type { Dimension } from "@aws-sdk/client-cloudwatch";
import { argumentError } from "../core/text/argument-checks.js";
import { isPlain } from "../core/text/plain-object.js";

/** The dimensions of a metric: the service's pairs, or a record such as `{ InstanceId: "i-1" }`. */
export type Dimensions = readonly Dimension[] | Readonly<Record<string, string>>;

/** The service's form of dimensions; `undefined` if none are given. @throws `TypeError` for anything else, by its name */
export function toDimensions(
  dimensions: Dimensions | undefined,
  name = "Dimensions",
): Dimension[] | undefined {
  if (dimensions === undefined) return undefined;
  if (Array.isArray(dimensions))
    return dimensions.map((pair: unknown, index) => checkPair(pair, `${name}[${index}]`));
  if (!isPlain(dimensions)) throw argumentError(name, "a list of { Name, Value } or a record", dimensions);
  return Object.entries(dimensions).map(([Name, Value]) => {
    if (typeof Value !== "string") throw argumentError(`${name}.${Name}`, "a string", Value);
    return { Name, Value };
  });
}

function checkPair(pair: unknown, name: string): Dimension {
  if (!isPlain(pair)) throw argumentError(name, "{ Name, Value }", pair);
  const { Name, Value } = pair;
  if (typeof Name !== "string") throw argumentError(`${name}.Name`, "a string", Name);
  if (typeof Value !== "string") throw argumentError(`${name}.Value`, "a string", Value);
  return { Name, Value };
}
