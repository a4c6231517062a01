import { expect } from "vitest";

export async function failure(uploading: Promise<unknown>): Promise<unknown> {
  return uploading.then(
    () => expect.unreachable("It went through."),
    (error: unknown) => error,
  );
}
