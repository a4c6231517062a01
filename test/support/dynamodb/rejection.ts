import { expect } from "vitest";

/** What a call rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail("It was expected to reject."),
    (error: unknown) => error,
  );
}
