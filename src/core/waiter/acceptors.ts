// The comparators of Smithy's waiters, for the generated acceptors.

/** Whether there are values, and all are the expected one. */
export function allStringEquals(values: readonly (string | undefined)[], expected: string): boolean {
  return values.length > 0 && values.every((value) => value === expected);
}

/** Whether any of the values is one of the expected ones. */
export function anyStringEquals(
  values: readonly (string | undefined)[],
  ...expected: readonly string[]
): boolean {
  return values.some((value) => value !== undefined && expected.includes(value));
}
