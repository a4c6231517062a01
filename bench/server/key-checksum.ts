/** A small hash of a key (FNV-1a). Keys are ASCII here. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The same for the same keys in any order; different if a key is duplicated in place of another. */
export function checksumOf(keys: Iterable<string>): number {
  let sum = 0;
  for (const key of keys) sum += hashOf(key);
  return sum;
}
