import { checkList } from "../../text/argument-checks.js";
import { brandOf } from "../../text/brand.js";
import { describeValue } from "../../text/describe-value.js";
import { withArticle } from "../../text/with-article.js";

/** Anything with an id: a resource of any service, from any copy of the package. */
export interface HasId {
  readonly id: string;
}

/** Resources, their identifiers (`id` unless stated otherwise), or a mix of both. */
export type IdList<Key extends string = "id", Id extends string | number = string> = readonly (
  Readonly<Record<Key, Id>> | Id
)[];

/**
 * The ids of the list.
 *
 * @param type the expected class, such as `Instance`; a resource of another class with the same id is a mistake
 * @param key the name of the identifier
 * @throws {TypeError} for an entry without an id, and for a resource of another class
 */
export function idsOf<Key extends string = "id">(
  list: IdList<Key>,
  type: string,
  key: Key = "id" as Key,
): string[] {
  return identifiersIn(list, type, key, (id): id is string => typeof id === "string" && id !== "");
}

/** The same for identifiers that are numbers in the service. */
export function numbersOf<Key extends string = "id">(
  list: IdList<Key, number>,
  type: string,
  key: Key = "id" as Key,
): number[] {
  return identifiersIn(list, type, key, (id): id is number => Number.isInteger(id));
}

function identifiersIn<Id>(list: unknown, type: string, key: string, isId: (id: unknown) => id is Id): Id[] {
  checkList(`The list of ${words(type)}s`, list);
  return list.map((entry, index) => {
    const id: unknown = typeof entry === "object" && entry !== null ? Reflect.get(entry, key) : entry;
    if (isId(id)) {
      refuseOtherKind(entry, type, index);
      return id;
    }
    throw new TypeError(
      `The ${words(type)} at position ${index} has no ${key}: pass ${withArticle(type)} or its ${key}.`,
    );
  });
}

/** The error for an empty list that would leave a resource without something that it needs. */
export function emptyListError(resource: { toString(): string }, what: string): TypeError {
  return new TypeError(`${resource.toString()} cannot be left without ${what}: the list is empty.`);
}

/** Throws a `TypeError` for a resource of another type; other values pass. */
export function refuseOtherKind(entry: unknown, type: string, index?: number): void {
  const kind = kindOf(entry);
  if (kind === undefined || kind === type) return;
  const where = index === undefined ? "" : ` at position ${index}`;
  throw new TypeError(`Pass ${withArticle(type)}${where}, not ${describeValue(entry)}.`);
}

/** Whether the caller passed a list, not the SDK's own input. */
export function isList<Item>(given: readonly Item[] | object): given is readonly Item[] {
  return Array.isArray(given);
}

/** `Instance` for a resource whose uid is `ec2.Instance:["i-1"]`. */
function kindOf(entry: unknown): string | undefined {
  return /^[^.:]*\.(\w+):/.exec(brandOf(entry) ?? "")?.[1];
}

function words(type: string): string {
  return type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
