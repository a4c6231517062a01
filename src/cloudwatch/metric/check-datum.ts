import type { MetricDatum } from "@aws-sdk/client-cloudwatch";
import { argumentError, checkList } from "../../core/text/argument-checks.js";
import { isPlain } from "../../core/text/plain-object.js";

/** The service's limits. One value beyond them would fail the up to 999 others of its request. */
const LARGEST = 2 ** 360;
const MOST_VALUES = 150;
const MOST_DIMENSIONS = 30;

const STATISTICS = ["SampleCount", "Sum", "Minimum", "Maximum"] as const;

/** The members of a value that are checked, of whatever type they are. */
type Unchecked = { readonly [Member in keyof MetricDatum]?: unknown };

/** @throws {TypeError} or `RangeError` for a value that the service could not take, with its place */
export function checkDatum(datum: Unchecked, place: string): void {
  const { Value, Values, Counts, StatisticValues, Timestamp, Dimensions } = datum;
  if (Value === undefined && Values === undefined && StatisticValues === undefined) {
    throw argumentError(place, "an object with Value, Values or StatisticValues", datum);
  }
  if (Value !== undefined) checkValue(Value, `${place}: Value`);
  if (Values !== undefined) checkValues(Values, `${place}: Values`);
  if (Counts !== undefined) checkCounts(Counts, Values, `${place}: Counts`);
  if (StatisticValues !== undefined) checkStatistics(StatisticValues, `${place}: StatisticValues`);
  if (Timestamp !== undefined) checkDate(Timestamp, `${place}: Timestamp`);
  if (Dimensions !== undefined) checkLength(Dimensions, MOST_DIMENSIONS, `${place}: Dimensions`);
}

/** @throws {TypeError} for no number; `RangeError` for one that the service does not take */
export function checkValue(value: unknown, name: string): void {
  if (typeof value !== "number") throw argumentError(name, "a number", value);
  if (!Number.isFinite(value)) throw argumentError(name, "a finite number", value, RangeError);
  if (Math.abs(value) > LARGEST) throw argumentError(name, "from -2^360 to 2^360", value, RangeError);
}

function checkValues(values: unknown, name: string): void {
  for (const [index, value] of checkLength(values, MOST_VALUES, name).entries())
    checkValue(value, `${name}[${index}]`);
}

function checkCounts(counts: unknown, values: unknown, name: string): void {
  checkList(name, counts);
  if (!Array.isArray(values) || counts.length !== values.length) {
    throw new TypeError(`${name} must have a number for each of Values, but it has ${counts.length}.`);
  }
  for (const [index, count] of counts.entries()) checkValue(count, `${name}[${index}]`);
}

function checkStatistics(statistics: unknown, name: string): void {
  if (!isPlain(statistics)) throw argumentError(name, `an object with ${STATISTICS.join(", ")}`, statistics);
  for (const statistic of STATISTICS) checkValue(statistics[statistic], `${name}.${statistic}`);
}

function checkDate(date: unknown, name: string): void {
  if (!(date instanceof Date)) throw argumentError(name, "a Date", date);
  if (Number.isNaN(date.getTime())) throw new RangeError(`${name} must be a valid Date, but it is invalid.`);
}

function checkLength(value: unknown, most: number, name: string): readonly unknown[] {
  checkList(name, value);
  if (value.length <= most) return value;
  throw new RangeError(`${name} must have ${most} entries or fewer, but it has ${value.length}.`);
}
