import { S3Resource } from "../../../src/s3/index.js";

/** What the store is asked. */
export interface KeyQuery {
  readonly Prefix?: string;
  readonly StartAfter?: string;
  readonly ContinuationToken?: string;
  readonly MaxKeys?: number;
}

/** How a store differs from one that answers at once, with pages as large as they may be. */
export interface StoreWays {
  /** Sizes of its pages, in turn; none included. */
  readonly sizes?: readonly number[];
  /** How long the answers take, in turn, in turns of the event loop. */
  readonly delays?: readonly number[];
  /** Changes what it answers. */
  readonly answer?: (keys: readonly string[], query: KeyQuery) => readonly string[];
  /** Changes the token that it answers with. */
  readonly token?: (token: string, query: KeyQuery) => string;
}

/** A bucket of these keys, in S3's order, behind a stub client that counts its requests. */
export function keyStore(
  given: Iterable<string>,
  { sizes = [1_000], delays = [0], ...ways }: StoreWays = {},
) {
  const keys = [...new Set(given)].sort(byBytes);
  const requests: KeyQuery[] = [];
  let [underWay, most] = [0, 0];
  const prefixes = new Map<string, readonly string[]>();
  const insideOf = (prefix: string): readonly string[] => {
    const inside = prefixes.get(prefix) ?? keys.filter((key) => key.startsWith(prefix));
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
    const listed = inside.slice(from, from + size);
    const isMore = from + size < inside.length;
    const place = listed.at(-1) ?? after ?? "";
    // The place alone would be a repeated token after an empty page.
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
    keys,
    requests,
    objects: s3.bucket("b").objects,
    /** The most requests that were under way at a time. */
    mostAtATime: () => most,
    underWay: () => underWay,
  };
}

/** The place of the first key after another. */
function placeAfter(keys: readonly string[], after: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byBytes(keys[middle] ?? "", after) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
