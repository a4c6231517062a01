import { PrefixMismatchError } from "../errors/listing-errors.js";
import type { ListOperationInfo } from "../query/list-operation-info.js";
import type { Query } from "../query/query.js";

/** How an identifier of all that is listed must begin. */
interface AskedPrefix {
  readonly identifier: string;
  readonly prefix: string;
}

/** The prefixes that a query asks for. */
export function askedPrefixes<Item>(
  { input, fixed, part }: Query<Item>,
  operation: ListOperationInfo,
): AskedPrefix[] {
  const all: Record<string, unknown> = { ...input, ...fixed };
  const asked = part?.narrowed(all) ?? all;
  return Object.entries(operation.prefixes ?? {}).flatMap(([member, identifier]) => {
    const prefix = asked[member];
    return typeof prefix === "string" ? { identifier, prefix } : [];
  });
}

/**
 * The pages, as long as all that is on them was asked for: what is acted on must not depend on the service's word
 * alone.
 *
 * @throws {PrefixMismatchError} instead of a page with anything else on it
 */
export async function* onlyAskedFor<Item>(
  collection: string,
  pages: AsyncIterable<Iterable<Item>>,
  asked: readonly AskedPrefix[],
): AsyncGenerator<Iterable<Item>, undefined, undefined> {
  for await (const page of pages) {
    for (const item of page) {
      for (const { identifier, prefix } of asked) {
        const listed = String(Reflect.get(item as object, identifier));
        if (!listed.startsWith(prefix)) throw new PrefixMismatchError(collection, prefix, listed);
      }
    }
    yield page;
  }
  return undefined;
}
