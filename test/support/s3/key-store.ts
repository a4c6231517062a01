import { S3Resource } from "../../../src/s3/index.js";

/** The input of a list request. */
export interface KeyQuery {
  readonly Prefix?: string;
  readonly StartAfter?: string;
  readonly ContinuationToken?: string;
  readonly MaxKeys?: number;
}

/** How a store differs from one that responds at once with pages of the maximum size. */
export interface StoreWays {
  /** The sizes of its pages in turn; 0 is allowed. */
  readonly sizes?: readonly number[];
  /** The delays of its responses in turn, in turns of the event loop. */
  readonly delays?: readonly number[];
  /** Modifies its responses. */
  readonly answer?: (keys: readonly string[], query: KeyQuery) => readonly string[];
  /** Modifies the token in its responses. */
  readonly token?: (token: string, query: KeyQuery) => string;
}

/** A bucket with these keys in S3's order, behind a stub client that counts its requests. */
export function keyStore(
  given: Iterable<string>,
  { sizes = [1_000], delays = [0], ...ways }: StoreWays = {},
) {
  const entries = [...new Set(given)].map(entryOf).sort(byBytes);
  const requests: KeyQuery[] = [];
  let [underWay, most] = [0, 0];
  const prefixes = new Map<string, readonly Entry[]>();
  const insideOf = (prefix: string): readonly Entry[] => {
    const inside = prefixes.get(prefix) ?? entries.filter(({ key }) => key.startsWith(prefix));
    prefixes.set(prefix, inside);
    return inside;
  };

  const send = async ({ input }: { input: KeyQuery }, options: { abortSignal?: AbortSignal } = {}) => {
    const number = requests.push(input);
    most = Math.max(most, ++underWay);
    for (let turn = delays[number % delays.length] ?? 0; turn > 0; turn--) {
      await new Promise((resolve) => setImmediate(resolve));
      if (options.abortSignal?.aborted) break;
    }
    underWay--;
    if (options.abortSignal?.aborted) throw Object.assign(new Error("aborted"), { name: "AbortError" });
    const { Prefix = "", StartAfter, ContinuationToken, MaxKeys = 1_000 } = input;
    const inside = insideOf(Prefix);
    const after = ContinuationToken === undefined ? StartAfter : ContinuationToken.split("@")[1];
    const from = after === undefined ? 0 : placeAfter(inside, after);
    const size = Math.min(sizes[number % sizes.length] ?? 1_000, MaxKeys);
    const listed = inside.slice(from, from + size).map(({ key }) => key);
    const isMore = from + size < inside.length;
    const place = listed.at(-1) ?? after ?? "";
    // The position alone would be a repeated token after an empty page.
    const token = isMore ? `${number}@${place}` : undefined;
    return {
      Contents: (ways.answer?.(listed, input) ?? listed).map((Key) => ({ Key })),
      ...(token !== undefined && {
        IsTruncated: true,
        NextContinuationToken: ways.token?.(token, input) ?? token,
      }),
    };
  };
  const s3 = new S3Resource({ client: { config: {}, send } });
  return {
    keys: entries.map(({ key }) => key),
    requests,
    objects: s3.bucket("b").objects,
    /** The maximum number of requests in flight. */
    mostAtATime: () => most,
    underWay: () => underWay,
  };
}

/** A key, with the bytes that determine its position. */
interface Entry {
  readonly key: string;
  readonly bytes: Buffer;
}

const entryOf = (key: string): Entry => ({ key, bytes: Buffer.from(key) });

/** The position of the first key after another. */
function placeAfter(entries: readonly Entry[], after: string): number {
  const bound = entryOf(after);
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byBytes(entries[middle] ?? bound, bound) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

function byBytes({ bytes: one }: Entry, { bytes: other }: Entry): number {
  return Buffer.compare(one, other);
}
