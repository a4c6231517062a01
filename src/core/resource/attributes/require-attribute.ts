/** An attribute that a call needs, or a `TypeError`: a request without it could apply to everything. */
export function requireAttribute<Value>(
  resource: { toString(): string },
  value: Value | undefined,
  attribute: string,
): Value {
  if (value === undefined)
    throw new TypeError(`${resource.toString()} has no ${attribute}, which this call requires.`);
  return value;
}
