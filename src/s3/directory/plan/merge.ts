import { compareBytes } from "../../keys/byte-order.js";

/** What is on both sides, or on one of them. */
export type Pair<Left, Right> =
  | { readonly left: Left; readonly right: Right }
  | { readonly left: Left; readonly right: undefined }
  | { readonly left: undefined; readonly right: Right };

/** Joins two sides by their names; it holds one item of each, as both are sorted by the bytes of the names. */
export async function* merge<Left, Right>(
  left: AsyncIterable<Left>,
  right: AsyncIterable<Right>,
  nameOf: { readonly left: (item: Left) => string; readonly right: (item: Right) => string },
): AsyncGenerator<Pair<Left, Right>> {
  const lefts = left[Symbol.asyncIterator]();
  const rights = right[Symbol.asyncIterator]();
  try {
    let [a, b] = await both(lefts.next(), rights.next());
    while (!a.done || !b.done) {
      const order = a.done ? 1 : b.done ? -1 : compareBytes(nameOf.left(a.value), nameOf.right(b.value));
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

/** Waits for both, also where one of them fails: nothing is left running. */
async function both<A, B>(a: Promise<A> | undefined, b: Promise<B> | undefined): Promise<[A, B]> {
  const results = await Promise.allSettled([a, b]);
  for (const result of results) if (result.status === "rejected") throw result.reason;
  return (await Promise.all([a, b])) as [A, B];
}
