import { describe, expect, it } from "vitest";
import { runSteps } from "../../../../src/core/batch/run-steps.js";

const steps = (...errors: readonly (Error | undefined)[]) =>
  errors.map((error, index) => ({
    id: `Step${index}`,
    run: async () => {
      if (error) throw error;
    },
  }));

describe("runSteps", () => {
  it("throws the error of an only step unchanged", async () => {
    const error = new Error("no");
    await expect(runSteps("R.a", steps(error))).rejects.toBe(error);
  });

  it("says which step failed, even if it is the first", async () => {
    const error = new Error("no");
    await expect(runSteps("R.a", steps(error, undefined))).rejects.toMatchObject({
      succeeded: [],
      failures: [{ id: "Step0" }, { id: "Step1", code: "NotTried" }],
    });
  });

  it("reports nothing if it is aborted before the first step", async () => {
    const abortSignal = AbortSignal.abort("late");
    await expect(runSteps("R.a", steps(undefined, undefined), { abortSignal })).rejects.toMatchObject({
      name: "AbortError",
      cause: "late",
    });
  });

  it("reports the completed, the failed and the remaining steps", async () => {
    const error = Object.assign(new Error("no"), { name: "Denied" });
    await expect(runSteps("R.a", steps(undefined, error, undefined))).rejects.toMatchObject({
      action: "R.a",
      cause: error,
      succeeded: ["Step0"],
      failures: [
        { id: "Step1", code: "Denied", message: "no" },
        { id: "Step2", code: "NotTried" },
      ],
    });
  });

  it("starts no step after an abort", async () => {
    const controller = new AbortController();
    const [first, ...others] = steps(undefined, new Error("sent"));
    const aborting = { ...first, id: "Step0", run: async () => controller.abort() };
    await expect(
      runSteps("R.a", [aborting, ...others], { abortSignal: controller.signal }),
    ).rejects.toMatchObject({
      name: "AbortError",
      cause: { succeeded: ["Step0"], failures: [{ id: "Step1", code: "AbortError" }] },
    });
  });
});
