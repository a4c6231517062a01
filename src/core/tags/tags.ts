import { checkPlain, kindError } from "../text/argument-checks.js";

/** Tags as a plain record. It has no prototype, so that a tag named `__proto__` is like any other. */
export type TagMap = Readonly<Record<string, string>>;

type Pair<Key extends string, Value extends string> = Readonly<
  Partial<Record<Key | Value, string | undefined>>
>;

/** A service's list of tags as a record; a tag without a value has an empty one. */
export function toTagMap<Key extends string = "Key", Value extends string = "Value">(
  tags: readonly Pair<Key, Value>[] | undefined,
  key: Key = "Key" as Key,
  value: Value = "Value" as Value,
): TagMap {
  const map = emptyMap();
  for (const tag of tags ?? []) {
    const name = tag[key];
    if (name !== undefined) map[name] = tag[value] ?? "";
  }
  return map;
}

export function copyTagMap(tags: Readonly<Record<string, string | undefined>> | undefined): TagMap {
  const map = emptyMap();
  for (const [name, value] of Object.entries(tags ?? {})) map[name] = value ?? "";
  return map;
}

/**
 * A record of tags as a service's list, without AWS's own tags, so that another resource's `tagMap` can be passed.
 * Other objects, which seem to have no tags, empty keys and values that are not strings are a `TypeError`.
 */
export function toTagList<Key extends string = "Key", Value extends string = "Value">(
  tags: TagMap,
  key: Key = "Key" as Key,
  value: Value = "Value" as Value,
): Record<Key | Value, string>[] {
  return checkedEntries(tags).map(
    ([name, text]) => ({ [key]: name, [value]: text }) as Record<Key | Value, string>,
  );
}

/** The same for a service that expects tags as a record. */
export function toTagRecord(tags: TagMap): Record<string, string> {
  return Object.fromEntries(checkedEntries(tags));
}

/** The tags of an input and of a record; `undefined` if there are none. */
export function joinTags<Tag extends object, Key extends string = "Key", Value extends string = "Value">(
  given: readonly Tag[] | undefined,
  tags: TagMap | undefined,
  key: Key = "Key" as Key,
  value: Value = "Value" as Value,
): (Tag | Record<Key | Value, string>)[] | undefined {
  return given || tags ? [...(given ?? []), ...toTagList(tags ?? {}, key, value)] : undefined;
}

/** The same for a service that expects tags as a record. */
export function joinTagRecord(
  given: Record<string, string> | undefined,
  tags: TagMap | undefined,
): Record<string, string> | undefined {
  return tags === undefined ? given : { ...given, ...toTagRecord(tags) };
}

/** The keys of tags to remove. An empty or missing key is a `TypeError`: some services would remove every tag. */
export function tagKeys(keys: readonly string[]): string[] {
  if (!Array.isArray(keys)) throw kindError("The keys of the tags", 'a list, ["Name"]', keys);
  return keys.map((key: unknown, index) => {
    if (typeof key === "string" && key !== "") return key;
    throw new TypeError(`The key at position ${index} is empty or not a string.`);
  });
}

/** Tags set by AWS, whose keys begin with `aws:`, can be read and copied, but not set. */
const isOwn = ([key]: [string, string]): boolean => !key.toLowerCase().startsWith("aws:");

function checkedEntries(tags: TagMap): [string, string][] {
  return Object.entries(checkPlain("The tags", tags, 'a plain object, { Name: "web" }'))
    .filter(isOwn)
    .map(([key, value]) => {
      if (key === "") throw new TypeError("A tag must have a key.");
      if (typeof value !== "string")
        throw new TypeError(`The tag ${key} must have a string, but it is ${typeof value}.`);
      return [key, value];
    });
}

function emptyMap(): Record<string, string> {
  return Object.create(null) as Record<string, string>;
}
