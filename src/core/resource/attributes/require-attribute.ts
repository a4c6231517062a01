/**
 * An attribute of the snapshot that a call needs. A resource may lack it, and a request without it could apply to
 * everything.
 *
 * @throws {TypeError} if it is missing
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
