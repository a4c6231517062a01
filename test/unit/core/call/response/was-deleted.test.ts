import { describe, expect, it } from "vitest";
import { BatchActionError, ResourceNotFoundError } from "../../../../../src/core/errors/errors.js";
import { wasDeleted } from "../../../../../src/core/call/response/was-deleted.js";

const named = (name: string): Error => Object.assign(new Error("no"), { name });
const failed = (...codes: string[]): Error =>
  new BatchActionError({
    action: "delete",
    failures: codes.map((code, index) => ({ id: `vpce-${index}`, code, message: "" })),
    succeeded: [],
    responses: [],
  });
const gone = ["InvalidVolume.NotFound", "Gone"];

describe("wasDeleted", () => {
  it("returns true if the call succeeds", async () => {
    await expect(wasDeleted(gone, () => Promise.resolve({}))).resolves.toBe(true);
  });

  it.each([
    ["the service's not-found error", named("Gone")],
    ["a response with not-found failures only", failed("Gone")],
    [
      "a ResourceNotFoundError of a load before the call",
      new ResourceNotFoundError({ resource: "Volume", identifiers: {} }),
    ],
  ])("returns false for %s", async (_, error) => {
    await expect(wasDeleted(gone, () => Promise.reject(error))).resolves.toBe(false);
  });

  it.each([
    ["another error", named("AccessDenied")],
    ["a response with another failure as well", failed("Gone", "InUse")],
    ["a response that names no item", failed()],
    ["a value that is not an error", "Gone"],
  ])("rethrows %s", async (_, error) => {
    await expect(wasDeleted(gone, () => Promise.reject(error as Error))).rejects.toBe(error);
  });
});
