import { type ListedHow, ListingMismatchError } from "../errors/listing-errors.js";
import type { ListOperationInfo, PartOf } from "../query/list-operation-info.js";
import type { Query } from "../query/query.js";

/** The number of identifiers that an error shows. */
const SHOWN = 3;

/** What all listed identifiers must be: one of some, or such as begin with a prefix, or follow a value. */
interface Requested {
  /** Its name; for an attribute within another, the path: `metadata.Path`. */
  readonly identifier: string;
  readonly text: string;
  readonly how: ListedHow;
  readonly isMet: (listed: string) => boolean;
}

/** The identifiers and prefixes that a query requests, and where it starts. */
export function requestedBy<Item>(
  { input, fixed, part }: Query<Item>,
  { named = {}, prefixes = {}, starts = {} }: ListOperationInfo,
): Requested[] {
  const all: Record<string, unknown> = { ...input, ...fixed };
  const asked = part?.narrowed(all) ?? all;
  const of = (
    members: Readonly<Record<string, string | PartOf>>,
    how: ListedHow,
    isMet: (listed: string, text: string) => boolean,
  ): Requested[] =>
    Object.entries(members).flatMap(([member, given]) => {
      const text = asked[member];
      if (typeof text !== "string") return [];
      if (typeof given === "string")
        return [{ identifier: given, text, how, isMet: (listed) => isMet(listed, text) }];
      const { of: identifier, after } = given;
      const before = new RegExp(after);
      // What has no such part is not what was requested.
      return [
        {
          identifier,
          text,
          how,
          isMet: (listed) => before.test(listed) && isMet(listed.replace(before, ""), text),
        },
      ];
    });
  return [
    ...Object.entries(named).flatMap(([member, identifier]) =>
      amongThese(identifier, Reflect.get(input, member)),
    ),
    ...of(prefixes, "begins with", (listed, text) => listed.startsWith(text)),
    ...of(
      starts,
      "comes after",
      (listed, text) => Buffer.compare(Buffer.from(listed), Buffer.from(text)) > 0,
    ),
  ];
}

/** Names are compared without case, as some services compare them. */
function amongThese(identifier: string, ids: unknown): Requested[] {
  if (!Array.isArray(ids)) return [];
  const wanted = new Set(ids.map((id) => String(id).toLowerCase()));
  const text = ids.slice(0, SHOWN).join(", ") + (ids.length > SHOWN ? ", …" : "");
  return [{ identifier, text, how: "is one of", isMet: (listed) => wanted.has(listed.toLowerCase()) }];
}

/**
 * The pages, until a `ListingMismatchError` for anything that was not requested: a batch action must not rely on the
 * service.
 */
export async function* onlyRequested<Item>(
  collection: string,
  pages: AsyncIterable<Iterable<Item>>,
  asked: readonly Requested[],
): AsyncGenerator<Iterable<Item>, undefined, undefined> {
  for await (const page of pages) {
    for (const item of page) {
      for (const one of asked) {
        const listed = String(valueAt(item, one.identifier));
        if (!one.isMet(listed)) throw new ListingMismatchError(collection, one.text, listed, one.how);
      }
    }
    yield page;
  }
  return undefined;
}

function valueAt(item: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => Reflect.get(Object(value), name), item);
}
