import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { UploadNotAbortedError } from "../../../../../src/s3/errors/object-errors.js";
import type { DirectoryProgress } from "../../../../../src/s3/directory/run/directory-progress.js";
import type { DirectoryWork } from "../../../../../src/s3/directory/run/directory-work.js";
import { planSteps } from "../../../../../src/s3/directory/plan/plan-steps.js";
import { fail, skip, type Step } from "../../../../../src/s3/directory/plan/steps.js";
import {
  codeError,
  failure,
  fake,
  file,
  move,
  names,
  remove,
  run,
} from "../../../../support/directory/fake-directory-work.js";
import { listenerWarnings, listenUntil } from "../../../../support/process/listener-warnings.js";

const notAborted = new UploadNotAbortedError(
  { resource: 'S3Object(bucketName="b", key="large")', identifiers: { bucketName: "b", key: "large" } },
  { uploadId: "u", abortError: codeError("AccessDenied") },
  { cause: codeError("AbortError") },
);

/** Cannot remove its parts when aborted. */
const leavesParts: DirectoryWork["transfer"] = async (_, { abortSignal }, onBytes) => {
  onBytes(1);
  if (abortSignal?.aborted) throw notAborted;
  return { size: 1 };
};

/** Has a listener on the signal while it runs. */
const listeningTransfer: DirectoryWork["transfer"] = async (_, { abortSignal }) => {
  await listenUntil(abortSignal, sleep(5));
  return { size: 1 };
};

describe("the transfer of a directory", () => {
  it("rejects with the listing's error if nothing was done yet", async () => {
    const error = codeError("AccessDenied");
    const steps = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
    await expect(run(fake(steps).work)).rejects.toBe(error);
  });

  it("finishes what is in flight and deletes nothing if the listing fails halfway", async () => {
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

  it("rejects if onProgress throws or rejects", async () => {
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

  it("does not throw onProgress's error into a file's stream", async () => {
    const thrown: unknown[] = [];
    const streaming: DirectoryWork["transfer"] = async (_, { abortSignal }, onBytes) => {
      for (const bytes of [1, 2, 3]) {
        try {
          onBytes(bytes);
        } catch (error) {
          thrown.push(error);
        }
      }
      if (abortSignal?.aborted) throw codeError("AbortError");
      return { size: 3 };
    };
    const mine = new Error("mine");
    const reports: number[] = [];
    const onProgress = ({ transferredBytes }: DirectoryProgress): void => {
      reports.push(transferredBytes);
      throw mine;
    };
    const { work } = fake([move("a"), move("b")]);
    await expect(run({ ...work, transfer: streaming }, { onProgress, concurrency: 1 })).rejects.toBe(mine);
    expect([thrown, reports]).toEqual([[], [1]]);
  });

  it("starts and deletes nothing more after an abort, and removes its listeners", async () => {
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

  it("reports what an abort leaves behind: with parts left, it is not a plain abort", async () => {
    const controller = new AbortController();
    const failWithParts = (): Promise<never> => {
      controller.abort("enough");
      return Promise.reject(notAborted);
    };
    const { work } = fake([move("a"), move("large"), remove("x")]);
    const inner = work.transfer;
    const transfer: DirectoryWork["transfer"] = (step, ...args) =>
      step.file.key === "large" ? failWithParts() : inner(step, ...args);
    const running = run({ ...work, transfer }, { abortSignal: controller.signal, concurrency: 1 });
    const { cause, report, message } = await failure(running);
    expect(cause).toBe(notAborted);
    expect(report.counts).toMatchObject({ transferred: 1, deleted: 0, failed: 1 });
    expect(report.failed).toMatchObject([{ ...file("large"), code: "UploadNotAbortedError" }]);
    expect(message).toContain("It was aborted.");
  });

  it("reports what is left behind if onProgress throws", async () => {
    const mine = new Error("mine");
    const { work } = fake([move("a")]);
    const onProgress = (): never => {
      throw mine;
    };
    const { cause, report } = await failure(run({ ...work, transfer: leavesParts }, { onProgress }));
    expect(cause).toBe(mine);
    expect(report.failed).toMatchObject([{ key: "a", code: "UploadNotAbortedError" }]);
  });

  it("causes no warning about listeners, however many files are in flight", async () => {
    const warnings = listenerWarnings();
    const { work } = fake(names(20).map((name) => move(name)));
    await run({ ...work, transfer: listeningTransfer }, { concurrency: 20 });
    expect(warnings).toEqual([]);
  });

  it("leaves no listener when it succeeds", async () => {
    const { signal } = new AbortController();
    await run(fake([move("a"), remove("x")]).work, { abortSignal: signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("deletes", () => {
  it("are refused if the plan says so", async () => {
    const steps: Step[] = [{ kind: "refuse-deletes", why: "the disk is not there" }, remove("x")];
    const { work, deleted } = fake(steps);
    const { message } = await failure(run(work));
    expect(deleted).toEqual([]);
    expect(message).toBe(
      'Bucket(name="b").syncFrom: Nothing was deleted: the disk is not there. See report.',
    );
    await failure(planSteps(fake(steps).work, { concurrency: 2 }));
  });

  it("are reported if they fail or do not happen", async () => {
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
  it("contains the intended changes, and makes none", async () => {
    const { work, moved, deleted } = fake([move("a"), remove("x"), skip(file("s"), "symlink")]);
    expect(await planSteps(work, { concurrency: 2 })).toEqual({
      toTransfer: [{ ...file("a"), reason: "all" }],
      toDelete: [file("x")],
      skipped: [{ ...file("s"), reason: "symlink" }],
      failed: [],
    });
    expect([moved, deleted]).toEqual([[], []]);
  });

  it("contains no deletes if a transfer is certain to fail", async () => {
    const plan = await planSteps(fake([fail(file("a"), codeError("UnsafeKey")), remove("x")]).work, {
      concurrency: 2,
    });
    expect(plan.toDelete).toEqual([]);
    expect(plan.skipped).toEqual([{ ...file("x"), reason: "kept" }]);
    expect(plan.failed).toMatchObject([{ key: "a", code: "UnsafeKey" }]);
  });
});

/** Reports its bytes like a transfer that starts over. */
const inBits: DirectoryWork["transfer"] = async ({ file: { size } }, _, onBytes) => {
  for (const bytes of [size / 2, 0, size / 4, size]) onBytes(bytes);
  return { size };
};

/** Each file has grown since it was found. */
const grown: DirectoryWork["transfer"] = async ({ file: { size } }, _, onBytes) => {
  await new Promise((resolve) => setImmediate(resolve));
  onBytes(size + 20);
  await new Promise((resolve) => setImmediate(resolve));
  onBytes(size + 50);
  return { size: size + 50 };
};

/** Fails halfway for one of the files. */
const halfWay: DirectoryWork["transfer"] = async ({ file: { key, size } }, _, onBytes) => {
  onBytes(size / 2);
  if (key === "bad") throw codeError("AccessDenied");
  return { size };
};

describe("progress", () => {
  it("never decreases, and ends with all files and bytes once the total is known", async () => {
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

  it("never exceeds its total, even if a file has grown", async () => {
    const seen: DirectoryProgress[] = [];
    const { work } = fake([move("a", 100), move("b", 50)]);
    await run({ ...work, transfer: grown }, { onProgress: (progress) => seen.push(progress) });
    for (const { transferredBytes, totalBytes = Infinity } of seen) {
      expect(transferredBytes).toBeLessThanOrEqual(totalBytes);
    }
    expect(seen.at(-1)).toMatchObject({ transferredBytes: 250, totalBytes: 250 });
  });

  it("has no total if the run ends before all files are listed", async () => {
    const seen: DirectoryProgress[] = [];
    const { work } = fake([move("bad", 100), move("a", 100), move("b", 100), move("c", 100)]);
    const onProgress = (progress: DirectoryProgress): void => void seen.push(progress);
    await failure(run({ ...work, transfer: halfWay }, { concurrency: 1, onFailure: "stop", onProgress }));
    expect(seen.at(-1)).toMatchObject({ failedFiles: 1, totalFiles: undefined, totalBytes: undefined });
  });

  it("counts the transferred bytes of failed files", async () => {
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
