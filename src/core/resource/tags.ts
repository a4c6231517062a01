/** Tags as a plain record. It has no prototype, so that a tag named `__proto__` is a tag like any other. */
export type TagMap = Readonly<Record<string, string>>;

/** A tag as most services have it. */
export interface TagPair {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** The record of a service's list of tags; a tag without a value has an empty one. */
export function toTagMap(tags: readonly TagPair[] | undefined): TagMap {
  const map = Object.create(null) as Record<string, string>;
  for (const { Key: key, Value: value } of tags ?? []) if (key !== undefined) map[key] = value ?? "";
  return map;
}

/** The service's list of a record of tags. */
export function toTagList(tags: TagMap): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([key, value]) => {
    if (key === "") throw new TypeError("A tag must have a key.");
    if (typeof value !== "string")
      throw new TypeError(`The tag ${key} must have a string, but it is ${typeof value}.`);
    return { Key: key, Value: value };
  });
}
