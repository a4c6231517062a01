import type { MetricDatum } from "@aws-sdk/client-cloudwatch";
import { argumentError } from "../../core/text/argument-checks.js";
import { isPlain } from "../../core/text/plain-object.js";
import { type Dimensions, toDimensions } from "../dimensions.js";
import { checkDatum, checkValue } from "./check-datum.js";

/** One value of a metric: a number, or the SDK's own structure without the metric's name. */
export type MetricValue =
  | number
  | (Omit<MetricDatum, "MetricName" | "Dimensions"> & {
      /** The service's own pairs, or a record such as `{ InstanceId: "i-1" }`. */
      readonly Dimensions?: Dimensions | undefined;
    });

/** The SDK's structure of a value. @throws `TypeError` or `RangeError` for a value that the service would not accept */
export function toDatum(MetricName: string, value: MetricValue, position: number): MetricDatum {
  const place = `Value ${position}`;
  if (typeof value === "number") {
    checkValue(value, place);
    return { MetricName, Value: value };
  }
  if (!isPlain(value)) throw argumentError(place, "a number or an object", value);
  const { Dimensions: given, ...members } = value;
  const pairs = toDimensions(given, `${place}: Dimensions`);
  const datum = { ...members, MetricName, ...(pairs && { Dimensions: pairs }) };
  checkDatum(datum, place);
  return datum;
}
