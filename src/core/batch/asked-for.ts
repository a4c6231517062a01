import { PrefixMismatchError } from "../errors/listing-errors.js";
import type { ListOperationInfo } from "../query/list-operation-info.js";
import type { Query } from "../query/query.js";

/** The required prefix of all listed identifiers, or the value that they must follow. */
interface AskedFor {
  readonly identifier: string;
  readonly text: string;
  readonly how: "begins with" | "comes after";
}

/** The prefixes that a query requests, and where it starts. */
export function askedFor<Item>(
  { input, fixed, part }: Query<Item>,
  { prefixes = {}, starts = {} }: ListOperationInfo,
): AskedFor[] {
  const all: Record<string, unknown> = { ...input, ...fixed };
  const asked = part?.narrowed(all) ?? all;
  const of = (members: Readonly<Record<string, string>>, how: AskedFor["how"]): AskedFor[] =>
    Object.entries(members).flatMap(([member, identifier]) => {
      const text = asked[member];
      return typeof text === "string" ? { identifier, text, how } : [];
    });
  return [...of(prefixes, "begins with"), ...of(starts, "comes after")];
}

/**
 * The pages, as long as everything on them was requested: a batch action must not rely on the service's
 * response alone.
 *
 * @throws {PrefixMismatchError} instead of a page with anything else on it
 */
export async function* onlyAskedFor<Item>(
  collection: string,
  pages: AsyncIterable<Iterable<Item>>,
  asked: readonly AskedFor[],
): AsyncGenerator<Iterable<Item>, undefined, undefined> {
  for await (const page of pages) {
    for (const item of page) {
      for (const one of asked) {
        const listed = String(Reflect.get(item as object, one.identifier));
        if (!isAskedFor(listed, one)) throw new PrefixMismatchError(collection, one.text, listed, one.how);
      }
    }
    yield page;
  }
  return undefined;
}

function isAskedFor(listed: string, { text, how }: AskedFor): boolean {
  return how === "begins with"
    ? listed.startsWith(text)
    : Buffer.compare(Buffer.from(listed), Buffer.from(text)) > 0;
}
