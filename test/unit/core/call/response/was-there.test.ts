import { describe, expect, it } from "vitest";
import { BatchActionError, ResourceNotFoundError } from "../../../../../src/core/errors/errors.js";
import { wasThere } from "../../../../../src/core/call/response/was-there.js";

const named = (name: string): Error => Object.assign(new Error("no"), { name });
const failed = (...codes: string[]): Error =>
  new BatchActionError({
    action: "delete",
    failures: codes.map((code, index) => ({ id: `vpce-${index}`, code, message: "" })),
    succeeded: [],
    responses: [],
  });
const gone = ["InvalidVolume.NotFound", "Gone"];

describe("what ends something", () => {
  it("was there if that went through", async () => {
    await expect(wasThere(gone, () => Promise.resolve({}))).resolves.toBe(true);
  });

  it.each([
    ["the service's error", named("Gone")],
    ["an answer that names nothing else", failed("Gone")],
    ["a load before it", new ResourceNotFoundError({ resource: "Volume", identifiers: {} })],
  ])("was not there by %s", async (_, error) => {
    await expect(wasThere(gone, () => Promise.reject(error))).resolves.toBe(false);
  });

  it.each([
    ["another error", named("AccessDenied")],
    ["an answer that names something else as well", failed("Gone", "InUse")],
    ["an answer that names nothing", failed()],
    ["what is no error", "Gone"],
  ])("leaves it open by %s", async (_, error) => {
    await expect(wasThere(gone, () => Promise.reject(error as Error))).rejects.toBe(error);
  });
});
