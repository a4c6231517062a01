import type { Dimension } from "@aws-sdk/client-cloudwatch";
import { argumentError } from "../core/text/argument-checks.js";
import { isPlain } from "../core/text/plain-object.js";

/** The dimensions of a metric: the service's pairs, or a record such as `{ InstanceId: "i-1" }`. */
export type Dimensions = readonly Dimension[] | Readonly<Record<string, string>>;

/** The service's form of dimensions; `undefined` if there are none. */
export function toDimensions(dimensions: Dimensions | undefined): Dimension[] | undefined {
  if (dimensions === undefined) return undefined;
  if (Array.isArray(dimensions)) return [...(dimensions as readonly Dimension[])];
  if (!isPlain(dimensions)) {
    throw argumentError("Dimensions", "a list of { Name, Value } or a record", dimensions);
  }
  return Object.entries(dimensions).map(([Name, Value]) => {
    if (typeof Value !== "string") throw argumentError(`Dimensions.${Name}`, "a string", Value);
    return { Name, Value };
  });
}
