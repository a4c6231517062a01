import type { MetricDatum } from "@aws-sdk/client-cloudwatch";

/** The maximum number of values of a request, and its maximum size before compression: the service's limits. */
const MOST_DATA = 1000;
const MOST_BYTES = 1_000_000;

/** The size of a request without its values, in bytes: the namespace and the member names. */
const ENVELOPE = 1000;

/** What else the first request has. */
export interface Beside {
  readonly count: number;
  readonly bytes: number;
}

/** Splits a sequence of values into requests, by number and size, in order. */
export async function* dataBatches(
  data: AsyncIterable<MetricDatum> | Iterable<MetricDatum>,
  beside: Beside = { count: 0, bytes: 0 },
): AsyncGenerator<MetricDatum[]> {
  let batch: MetricDatum[] = [];
  let count = beside.count;
  let bytes = ENVELOPE + beside.bytes;
  for await (const datum of data) {
    const size = Buffer.byteLength(JSON.stringify(datum)) + 1;
    if (count > 0 && (count >= MOST_DATA || bytes + size > MOST_BYTES)) {
      yield batch;
      batch = [];
      count = 0;
      bytes = ENVELOPE;
    }
    batch.push(datum);
    count++;
    bytes += size;
  }
  if (count > 0) yield batch;
}
