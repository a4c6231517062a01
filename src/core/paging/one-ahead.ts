/** Requests each item before the previous one is yielded. A failure is thrown where its item would be. */
export async function* oneAhead<Item>(
  items: AsyncIterable<Item>,
): AsyncGenerator<Item, undefined, undefined> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    let current = await iterator.next();
    while (current.done !== true) {
      const [next] = await Promise.allSettled([iterator.next()]);
      yield current.value;
      if (next.status === "rejected") throw next.reason;
      current = next.value;
    }
  } finally {
    await iterator.return?.();
  }
  return undefined;
}
