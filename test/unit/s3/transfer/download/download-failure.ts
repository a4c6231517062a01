import { expect } from "vitest";

export const failure = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.unreachable("It should have failed."),
    (error: unknown) => error,
  );
