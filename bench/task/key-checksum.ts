/** A small number that goes with a key (FNV-1a). Keys are ASCII here. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The same for the same keys in any order; another one where one came twice in place of one that did not come. */
export function checksumOf(keys: Iterable<string>): number {
  let sum = 0;
  for (const key of keys) sum += hashOf(key);
  return sum;
}
