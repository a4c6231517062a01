import {
  type EntityMetricData,
  type MetricDatum,
  PutMetricDataCommand,
  type PutMetricDataCommandInput,
} from "@aws-sdk/client-cloudwatch";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput } from "../../core/call/input/input-members.js";
import { refuseUnknownOptions } from "../../core/call/input/unknown-options.js";
import { untilAborted } from "../../core/concurrency/until-aborted.js";
import { AbortError, BatchActionError } from "../../core/errors/errors.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { argumentError, checkIterable } from "../../core/text/argument-checks.js";
import type { Metric } from "../generated/metric.js";
import { type Beside, dataBatches } from "./data-batches.js";
import { type MetricValue, toDatum } from "./datum.js";

/** Values of a metric, in any sync or async iterable. */
export type MetricValues = Iterable<MetricValue> | AsyncIterable<MetricValue>;

/** The SDK's own input, without the names of the metric. The first request has its `EntityMetricData`. */
export interface PutDataInput extends Omit<PutMetricDataCommandInput, "Namespace" | "MetricData"> {
  readonly MetricData?: MetricValues | undefined;
}

/** The number of values and requests. */
export interface PutDataResult {
  /** The number of values. */
  readonly values: number;
  /** The number of requests. */
  readonly requests: number;
}

/**
 * Puts values of the metric: a number, a list or any iterable of numbers and the SDK's own structures, or the
 * SDK's own input. Sends as many requests as needed, one after another, each with at most 1,000 values and
 * 1,000,000 bytes.
 *
 * Calls PutMetricData.
 *
 * @example
 * await metric.putData([1, { Value: 2, Unit: "Count", Dimensions: { Stage: "test" }, Timestamp: new Date() }]);
 *
 * @throws `BatchActionError` if a request after the first fails: `succeeded` has the positions of the values that were
 *   put, and the error is the `cause`. `AbortError`, which has one as its `cause` if a request had begun. `TypeError` or
 *   `RangeError` for an invalid value, with its position
 */
export async function putData(
  self: Metric,
  handle: Pick<ResourceHandle, "ask">,
  input: number | MetricValues | PutDataInput,
  options: CallOptions = {},
): Promise<PutDataResult> {
  refuseUnknownOptions(options, ["abortSignal", "requestTimeout"]);
  const { abortSignal } = options;
  const { MetricData, EntityMetricData, ...more } = inputOf(input);
  const data = toData(self.name, valuesOf(MetricData), abortSignal);
  let values = 0;
  let requests = 0;
  let hasBegun = false;
  try {
    for await (const batch of dataBatches(data, besideOf(EntityMetricData))) {
      const entities = requests === 0 && EntityMetricData ? { EntityMetricData } : {};
      const command = new PutMetricDataCommand({
        ...more,
        ...entities,
        Namespace: self.namespace,
        MetricData: batch,
      });
      hasBegun ||= abortSignal?.aborted !== true;
      await handle.ask(command, options);
      values += batch.length;
      requests++;
    }
  } catch (error) {
    if (abortSignal?.aborted && hasBegun) throw new AbortError(abortSignal, partlyPut(values, error));
    if (requests === 0) throw error;
    throw partlyPut(values, error);
  }
  return { values, requests };
}

function inputOf(
  input: number | MetricValues | PutDataInput,
): Omit<PutDataInput, "MetricData"> & { readonly MetricData: unknown } {
  const isInput =
    typeof input === "object" && input !== null && ("MetricData" in input || "EntityMetricData" in input);
  if (!isInput) return { MetricData: input };
  const { MetricData, ...more } = plainInput(input);
  return { ...more, MetricData: MetricData ?? [] };
}

function valuesOf(data: unknown): MetricValues {
  if (typeof data === "number") return [data];
  checkIterable("The values", data, "a number, a list or another iterable");
  return data as MetricValues;
}

async function* toData(
  name: string,
  values: MetricValues,
  signal: AbortSignal | undefined,
): AsyncGenerator<MetricDatum> {
  let position = 0;
  const items = Symbol.asyncIterator in values ? untilAborted(values, signal) : values;
  for await (const value of items) yield toDatum(name, value, position++);
}

function besideOf(entities: EntityMetricData[] | undefined): Beside | undefined {
  if (entities === undefined) return undefined;
  if (!Array.isArray(entities)) throw argumentError("EntityMetricData", "a list", entities);
  const count = entities.reduce((sum, entity) => sum + (entity?.MetricData?.length ?? 0), 0);
  return { count, bytes: Buffer.byteLength(JSON.stringify(entities)) };
}

function partlyPut(values: number, error: unknown): BatchActionError {
  const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
  return new BatchActionError(
    {
      action: "Metric.putData",
      failures: [{ id: `from position ${values} on`, code: name, message }],
      succeeded: Array.from({ length: values }, (_, position) => String(position)),
      responses: [],
    },
    { cause: error },
  );
}
