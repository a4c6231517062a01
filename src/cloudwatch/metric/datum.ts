import type { MetricDatum } from "@aws-sdk/client-cloudwatch";
import { argumentError } from "../../core/text/argument-checks.js";
import { isPlain } from "../../core/text/plain-object.js";
import { type Dimensions, toDimensions } from "../dimensions.js";

/** One value of a metric: a number, or the SDK's own structure, less the metric's name. */
export type MetricValue =
  | number
  | (Omit<MetricDatum, "MetricName" | "Dimensions"> & {
      /** The service's own pairs, or a record such as `{ InstanceId: "i-1" }`. */
      readonly Dimensions?: Dimensions | undefined;
    });

/** The SDK's structure of a value. @throws `TypeError` for what the service could not take as one */
export function toDatum(MetricName: string, value: MetricValue, position: number): MetricDatum {
  if (typeof value === "number") return { MetricName, Value: finite(value, `Value ${position}`) };
  if (!isPlain(value)) throw argumentError(`Value ${position}`, "a number or an object", value);
  const { Dimensions: dimensions, ...datum } = value;
  const { Value, Values, StatisticValues } = datum;
  if (Value === undefined && Values === undefined && StatisticValues === undefined) {
    throw argumentError(`Value ${position}`, "an object with Value, Values or StatisticValues", value);
  }
  for (const one of [Value, ...(Values ?? [])]) if (one !== undefined) finite(one, `Value ${position}`);
  const pairs = toDimensions(dimensions);
  return { ...datum, MetricName, ...(pairs && { Dimensions: pairs }) };
}

function finite(value: number, name: string): number {
  if (Number.isFinite(value)) return value;
  throw argumentError(name, "a finite number", value, RangeError);
}
