/**
 * Thrown where a response contains something that this reader does not support. It never leaves the reader: the SDK
 * then reads the whole response again, and reports any error.
 */
export class Unreadable extends Error {}

export function unreadable(reason: string): never {
  throw new Unreadable(reason);
}
