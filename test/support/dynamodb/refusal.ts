import { expect } from "vitest";
import { operationsOf } from "../mocked-roots.js";

/** The error of a call that sends nothing. */
export async function refusal(
  mock: Parameters<typeof operationsOf>[0],
  call: () => unknown,
): Promise<unknown> {
  const error: unknown = await Promise.resolve()
    .then(call)
    .catch((reason: unknown) => reason);
  expect(operationsOf(mock)).toEqual([]);
  return error;
}

/** The text of a `TypeError` of a call that sends nothing. */
export async function typeErrorOf(
  mock: Parameters<typeof operationsOf>[0],
  call: () => unknown,
): Promise<string> {
  const error = await refusal(mock, call);
  expect(error).toBeInstanceOf(TypeError);
  return String(error);
}
