import {
  type MetricDatum,
  PutMetricDataCommand,
  type PutMetricDataCommandInput,
} from "@aws-sdk/client-cloudwatch";
import type { CallOptions } from "../../core/call/call-options.js";
import { throwIfAborted } from "../../core/concurrency/abort.js";
import { BatchActionError } from "../../core/errors/errors.js";
import type { ResourceHandle } from "../../core/resource/handle.js";
import { argumentError } from "../../core/text/argument-checks.js";
import type { Metric } from "../generated/metric.js";
import { dataBatches } from "./data-batches.js";
import { type MetricValue, toDatum } from "./datum.js";

/** Values of a metric, in any sync or async iterable. */
export type MetricValues = Iterable<MetricValue> | AsyncIterable<MetricValue>;

/** The SDK's own input, without the names of the metric. */
export interface PutDataInput extends Omit<PutMetricDataCommandInput, "Namespace" | "MetricData"> {
  readonly MetricData: MetricValues;
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
 * Calls [PutMetricData](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html).
 *
 * @example
 * await metric.putData([1, { Value: 2, Unit: "Count", Dimensions: { Stage: "test" }, Timestamp: new Date() }]);
 *
 * @throws `BatchActionError` when a request after the first fails: `succeeded` has the positions of the values that were
 *   put, and the service's error is the `cause`. `TypeError` or `RangeError` for a value that is none, with its position
 */
export async function putData(
  self: Metric,
  handle: Pick<ResourceHandle, "ask">,
  input: number | MetricValues | PutDataInput,
  options: CallOptions = {},
): Promise<PutDataResult> {
  const { MetricData, ...more } =
    typeof input === "object" && input !== null && "MetricData" in input ? input : { MetricData: input };
  const send = (batch: MetricDatum[]) =>
    handle.ask(new PutMetricDataCommand({ ...more, Namespace: self.namespace, MetricData: batch }), options);
  let values = 0;
  let requests = 0;
  try {
    for await (const batch of dataBatches(toData(self.name, valuesOf(MetricData)))) {
      throwIfAborted(options.abortSignal);
      await send(batch);
      values += batch.length;
      requests++;
    }
  } catch (error) {
    if (requests === 0) throw error;
    throw partlyPut(values, error);
  }
  return { values, requests };
}

function valuesOf(data: number | MetricValues): MetricValues {
  if (typeof data === "number") return [data];
  const isIterable =
    typeof data === "object" && data !== null && (Symbol.iterator in data || Symbol.asyncIterator in data);
  if (isIterable) return data;
  throw argumentError("The values", "a number, a list or another iterable", data);
}

async function* toData(name: string, values: MetricValues): AsyncGenerator<MetricDatum> {
  let position = 0;
  for await (const value of values) yield toDatum(name, value, position++);
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
