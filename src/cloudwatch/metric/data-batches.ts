import type { MetricDatum } from "@aws-sdk/client-cloudwatch";

/** The maximum number of values of a request, and its maximum size before compression: the service's limits. */
const MOST_DATA = 1000;
const MOST_BYTES = 1_000_000;

/** The size of a request without its values, in bytes: the namespace and the member names. */
const ENVELOPE = 1000;

/** Splits a sequence of values into requests, by number and size, in order. */
export async function* dataBatches(
  data: AsyncIterable<MetricDatum> | Iterable<MetricDatum>,
): AsyncGenerator<MetricDatum[]> {
  let batch: MetricDatum[] = [];
  let bytes = ENVELOPE;
  for await (const datum of data) {
    const size = Buffer.byteLength(JSON.stringify(datum)) + 1;
    if (batch.length === MOST_DATA || (batch.length > 0 && bytes + size > MOST_BYTES)) {
      yield batch;
      batch = [];
      bytes = ENVELOPE;
    }
    batch.push(datum);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
