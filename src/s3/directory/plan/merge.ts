import { compareBytes } from "../../keys/byte-order.js";

/** A file or an object, by its path below the directory or its key after the prefix. */
export interface Named {
  readonly relative: string;
}

/** The items with the same name on both sides, or on one of them. */
export type Pair<Left, Right> =
  | { readonly left: Left; readonly right: Right }
  | { readonly left: Left; readonly right: undefined }
  | { readonly left: undefined; readonly right: Right };

/** Joins two sides by their names. Both are sorted in byte order, so that one item of each is held at a time. */
export async function* merge<Left extends Named, Right extends Named>(
  left: AsyncIterable<Left>,
  right: AsyncIterable<Right>,
): AsyncGenerator<Pair<Left, Right>> {
  const lefts = left[Symbol.asyncIterator]();
  const rights = right[Symbol.asyncIterator]();
  try {
    let [a, b] = await both(lefts.next(), rights.next());
    while (!a.done || !b.done) {
      const order = a.done ? 1 : b.done ? -1 : compareBytes(a.value.relative, b.value.relative);
      if (order < 0 && !a.done) {
        yield { left: a.value, right: undefined };
        a = await lefts.next();
      } else if (order > 0 && !b.done) {
        yield { left: undefined, right: b.value };
        b = await rights.next();
      } else if (!a.done && !b.done) {
        yield { left: a.value, right: b.value };
        [a, b] = await both(lefts.next(), rights.next());
      }
    }
  } finally {
    await both(lefts.return?.(), rights.return?.());
  }
}

/** Waits for both even if one fails, so that nothing is left running. */
async function both<A, B>(a: Promise<A> | undefined, b: Promise<B> | undefined): Promise<[A, B]> {
  const results = await Promise.allSettled([a, b]);
  for (const result of results) if (result.status === "rejected") throw result.reason;
  return (await Promise.all([a, b])) as [A, B];
}

/** A side that is empty. */
export const NOTHING: AsyncIterable<never> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};
