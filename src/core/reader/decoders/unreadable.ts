/**
 * Thrown where a response holds what this reader leaves to the SDK's. It never gets out of the reader: the whole
 * response is read again by the SDK, which says what there is to say.
 */
export class Unreadable extends Error {}

/** Leaves the response to the SDK's reader. */
export function unreadable(reason: string): never {
  throw new Unreadable(reason);
}
