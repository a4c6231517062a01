/**
 * An attribute that a call takes from the snapshot. A resource may be without it, and on the wire its absence
 * could mean everything.
 *
 * @throws {TypeError} where there is none
 */
export function requireAttribute<Value>(
  resource: { toString(): string },
  value: Value | undefined,
  attribute: string,
): Value {
  if (value === undefined)
    throw new TypeError(`${resource.toString()} has no ${attribute}, which this call requires.`);
  return value;
}
