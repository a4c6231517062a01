import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import type { DirectoryProgress } from "../../../../src/s3/transfer/directory/directory-progress.js";
import type { DirectoryWork } from "../../../../src/s3/transfer/directory/directory-work.js";
import { planSteps } from "../../../../src/s3/transfer/directory/plan-steps.js";
import { fail, skip, type Step } from "../../../../src/s3/transfer/directory/steps.js";
import {
  codeError,
  failure,
  fake,
  file,
  move,
  names,
  remove,
  run,
} from "../../../support/fake-directory-work.js";

describe("what ends the transfer of a directory", () => {
  it("is a listing that fails: as it is, where nothing was done yet", async () => {
    const error = codeError("AccessDenied");
    const steps = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
    await expect(run(fake(steps).work)).rejects.toBe(error);
  });

  it("is a listing that fails half way: what is under way ends well, and nothing is deleted", async () => {
    const error = codeError("SlowDown");
    async function* steps(): AsyncGenerator<Step> {
      yield remove("x");
      yield move("a");
      throw error;
    }
    const { work, moved, deleted } = fake(steps());
    const { cause, report, message } = await failure(run(work));
    expect([moved, deleted]).toEqual([["a"], []]);
    expect(cause).toBe(error);
    expect(report.skipped).toEqual([{ ...file("x"), reason: "kept" }]);
    expect(message).toContain("It ended with SlowDown: SlowDown!");
  });

  it("is an onProgress that throws, or rejects", async () => {
    for (const onProgress of [
      () => {
        throw new Error("mine");
      },
      async () => Promise.reject(new Error("mine")),
    ]) {
      const { work, deleted } = fake([...names(5).map((name) => move(name)), remove("x")]);
      const error: unknown = await run(work, { onProgress }).catch((reason: unknown) => reason);
      expect(
        [error, (error as Error).cause].some((one) => one instanceof Error && one.message === "mine"),
      ).toBe(true);
      expect(deleted).toEqual([]);
    }
  });

  it("is its signal: no other file begins, nothing is deleted, and no listener stays", async () => {
    const controller = new AbortController();
    const { work, moved, deleted } = fake([...names(20).map((name) => move(name)), remove("x")]);
    const onProgress = (): void => controller.abort("enough");
    const running = run(work, { onProgress, abortSignal: controller.signal, concurrency: 1 });
    await expect(running).rejects.toMatchObject({ code: "Aborted", cause: "enough" });
    expect(moved).toEqual(["f0"]);
    expect(deleted).toEqual([]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await expect(run(work, { abortSignal: controller.signal })).rejects.toMatchObject({ code: "Aborted" });
  });

  it("leaves no listener behind when all went well", async () => {
    const { signal } = new AbortController();
    await run(fake([move("a"), remove("x")]).work, { abortSignal: signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("deletes", () => {
  it("are refused where the plan says so", async () => {
    const steps: Step[] = [{ kind: "refuse-deletes", why: "the disk is not there" }, remove("x")];
    const { work, deleted } = fake(steps);
    const { message } = await failure(run(work));
    expect(message).toContain("Nothing was deleted: the disk is not there.");
    expect(deleted).toEqual([]);
    await failure(planSteps(fake(steps).work, {}));
  });

  it("that fail, or do not come about, are told of", async () => {
    const { work } = fake(["x", "y", "z"].map(remove), {
      async delete(list, _, onDeleted) {
        for (const [index, step] of list.entries()) {
          onDeleted(step, [true, false, { error: codeError("AccessDenied") }][index] ?? false);
        }
      },
    });
    const { report } = await failure(run(work));
    expect(report.deleted).toEqual([file("x")]);
    expect(report.skipped).toEqual([{ ...file("y"), reason: "kept" }]);
    expect(report.failed).toMatchObject([{ key: "z", code: "AccessDenied" }]);
  });
});

describe("a plan", () => {
  it("is what would be done, and does nothing", async () => {
    const { work, moved, deleted } = fake([move("a"), remove("x"), skip(file("s"), "symlink")]);
    expect(await planSteps(work, {})).toEqual({
      toTransfer: [{ ...file("a"), reason: "all" }],
      toDelete: [file("x")],
      skipped: [{ ...file("s"), reason: "symlink" }],
      failed: [],
    });
    expect([moved, deleted]).toEqual([[], []]);
  });

  it("deletes nothing where something is sure to fail", async () => {
    const plan = await planSteps(fake([fail(file("a"), codeError("UnsafeKey")), remove("x")]).work, {});
    expect(plan.toDelete).toEqual([]);
    expect(plan.skipped).toEqual([{ ...file("x"), reason: "kept" }]);
    expect(plan.failed).toMatchObject([{ key: "a", code: "UnsafeKey" }]);
  });
});

/** Tells of what it moves as something does that begins anew. */
const inBits: DirectoryWork["transfer"] = async ({ file: { size } }, _, onBytes) => {
  for (const bytes of [size / 2, 0, size / 4, size]) onBytes(bytes);
  return size;
};

/** Fails half way for one of them. */
const halfWay: DirectoryWork["transfer"] = async ({ file: { key, size } }, _, onBytes) => {
  onBytes(size / 2);
  if (key === "bad") throw codeError("AccessDenied");
  return size;
};

describe("progress", () => {
  it("never goes back, and ends with everything, once all files are known", async () => {
    const seen: DirectoryProgress[] = [];
    const { work } = fake([move("a", 100), move("empty", 0), move("b", 50)]);
    await run({ ...work, transfer: inBits }, { onProgress: (progress) => seen.push(progress) });
    const bytes = seen.map(({ transferredBytes }) => transferredBytes);
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
    expect(seen.at(-1)).toMatchObject({
      transferredBytes: 150,
      totalBytes: 150,
      transferredFiles: 3,
      failedFiles: 0,
      totalFiles: 3,
    });
  });

  it("counts what failed by what of it had moved", async () => {
    const seen: DirectoryProgress[] = [];
    const { work } = fake([move("a", 100), move("bad", 100)]);
    await failure(run({ ...work, transfer: halfWay }, { onProgress: (progress) => seen.push(progress) }));
    expect(seen.at(-1)).toMatchObject({
      transferredBytes: 150,
      totalBytes: 150,
      failedFiles: 1,
      totalFiles: 2,
    });
  });
});
