import type { CallOptions } from "../../../core/call/call-options.js";
import { SignalGroup } from "../../../core/concurrency/signal-group.js";
import { positiveInteger } from "../../../core/query/query.js";
import type { ObjectSummaryCollection } from "../../generated/object-summary-collection.js";
import { KeySpace, type SplitPoint } from "./ranges/key-space.js";
import { type KeyBounds, KeyWalk } from "./ranges/key-walk.js";
import type { ObjectRange } from "./ranges/object-range.js";
import { type ObjectsHandle, type ObjectLister, objectLister } from "./object-lister.js";
import { refuseUnlessWhole } from "./ranges/refuse-unless-whole.js";
import { Sample } from "./ranges/sample.js";

/** The maximum number of requests in flight. */
const CONCURRENCY = 8;
/** The number of samples for each part, so that the parts can have similar sizes. */
const SAMPLES = 3;

/**
 * Divides the objects into that many ranges, or fewer if there are few objects. Ranges are plain data that can be sent to
 * other machines, each of which lists one by `bucket.objects.range(range)`. Together they have every object once,
 * including new ones: the first range has no beginning, and the last no end.
 *
 * The ranges have about the same size, as estimated by a few requests for each. What lies between two samples is unknown,
 * so request several times as many ranges as there are machines.
 *
 * Calls ListObjectsV2 several times for each range.
 *
 * @throws `RangeError` unless the count is a positive integer; `TypeError` with a `Delimiter`, `limit`, `where` or
 *   `startFrom`, and for a directory bucket, whose keys are not in order
 * @example
 * const ranges = await bucket.objects.filter({ Prefix: "logs/" }).partition(50);
 * console.log(JSON.stringify(ranges));
 */
export async function partition(
  _self: ObjectSummaryCollection,
  handle: Pick<ObjectsHandle, "listing">,
  count: number,
  options: CallOptions = {},
): Promise<ObjectRange[]> {
  positiveInteger("count", count);
  const { listing } = handle;
  const { query } = listing;
  refuseUnlessWhole("partition", query);
  if (query.stages.length > 0) {
    throw new TypeError(
      "partition does not support limit and where: a range is listed elsewhere, without them.",
    );
  }
  const lister = objectLister(listing, { ...query.options, ...options });
  if (query.matchesNothing) return [];
  const signals = new SignalGroup(options.abortSignal ?? query.options.abortSignal);
  const samples = count > 1 ? await take(lister, count, signals) : [];
  return ranges(lister, divide(samples, count));
}

/** Samples of all ranges that could be distinguished, in order. */
async function take(lister: ObjectLister, count: number, signals: SignalGroup): Promise<readonly Sample[]> {
  const space = new KeySpace(lister.prefix);
  const sampleOf = async (bounds: KeyBounds): Promise<Sample> => {
    const walk = new KeyWalk(lister.name, bounds);
    const input = bounds.after === undefined ? {} : { StartAfter: bounds.after };
    const { items, next } = await signals.run((signal) => lister.ask(input, signal));
    const { count: inside, isEnd } = walk.take(items.map(({ key }) => key));
    const keys = items.slice(0, inside).map(({ key }) => key);
    space.learnCharacters(keys);
    for (const key of [keys[0], keys.at(-1)]) if (key !== undefined) space.learn(key);
    return new Sample(space, bounds, keys, isEnd || next === undefined);
  };
  const samples = [await sampleOf(lister.bounds)];
  let left = 16 + 6 * count;
  while (left > 0) {
    const chosen = choose(samples, count, Math.min(left, CONCURRENCY));
    if (chosen.length === 0) break;
    left -= chosen.length;
    const found = await Promise.all(
      chosen.map(({ sample, point }) => {
        const bounds = { after: point.key, end: sample.end };
        sample.endAt(point);
        return sampleOf(bounds);
      }),
    ).catch((error: unknown) => {
      signals.abort();
      throw error;
    });
    for (const [index, { sample, point }] of chosen.entries()) {
      const part = found[index];
      if (!part) continue;
      space.judge(point, part.first);
      if (part.first !== undefined) samples.splice(samples.indexOf(sample) + 1, 0, part);
    }
  }
  return samples;
}

interface Choice {
  readonly sample: Sample;
  readonly point: SplitPoint;
}

/** The ranges to sample next: first the one whose end is unknown, then those that may have the most keys. */
function choose(samples: readonly Sample[], count: number, most: number): Choice[] {
  const total = samples.reduce((sum, { size }) => sum + size, 0);
  const last = samples.at(-1);
  const isEarly = samples.length < 2 * count + 8;
  const least = isEarly ? 0 : total / (SAMPLES * count);
  const wanted = samples
    .map((sample) => ({ sample, unsure: sample.unsure }))
    .filter(({ unsure }) => unsure > least)
    .sort((one, other) => other.unsure - one.unsure)
    .map(({ sample }) => sample);
  const ordered = last?.isOpen ? [last, ...wanted.filter((sample) => sample !== last)] : wanted;
  const chosen: Choice[] = [];
  for (const sample of ordered) {
    if (chosen.length === most) break;
    const point = sample.splitPoint();
    if (point) chosen.push({ sample, point });
  }
  return chosen;
}

/** The keys that divide the samples into parts of about the same size. */
function divide(samples: readonly Sample[], count: number): string[] {
  const total = samples.reduce((sum, { size }) => sum + size, 0);
  const keys: string[] = [];
  let sum = 0;
  for (const [index, sample] of samples.slice(0, -1).entries()) {
    sum += sample.size;
    const half = (samples[index + 1]?.size ?? 0) / 2;
    const isFull = sum + half >= (total / count) * (keys.length + 1);
    if (isFull && keys.length < count - 1 && sample.end !== undefined) keys.push(sample.end);
  }
  return keys;
}

function ranges({ prefix, bounds }: ObjectLister, keys: readonly string[]): ObjectRange[] {
  const ends = [...keys, bounds.end];
  return ends.map((end, index) => {
    const after = index === 0 ? bounds.after : keys[index - 1];
    return {
      ...(prefix !== "" && { Prefix: prefix }),
      ...(after !== undefined && { StartAfter: after }),
      ...(end !== undefined && { EndAt: end }),
    };
  });
}
