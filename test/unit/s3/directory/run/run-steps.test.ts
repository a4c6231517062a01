import { describe, expect, it } from "vitest";
import type { DirectoryProgress } from "../../../../../src/s3/directory/run/directory-progress.js";
import { planSteps } from "../../../../../src/s3/directory/plan/plan-steps.js";
import type { DirectoryWork } from "../../../../../src/s3/directory/run/directory-work.js";
import { fail, pending, skip, type Step } from "../../../../../src/s3/directory/plan/steps.js";
import {
  codeError,
  failing,
  failure,
  fake,
  file,
  move,
  names,
  remove,
  run,
} from "../../../../support/directory/fake-directory-work.js";

describe("the transfer of a directory", () => {
  it("transfers everything, then deletes, and reports each step", async () => {
    const { work, deleted } = fake([move("a"), remove("x"), skip(file("s"), "unchanged"), move("b")], {});
    const report = await run(work);
    expect(report).toEqual({
      transferred: [file("a"), file("b")],
      deleted: [file("x")],
      skipped: [{ ...file("s"), reason: "unchanged" }],
      failed: [],
      warnings: [],
      counts: { transferred: 2, deleted: 1, skipped: 1, failed: 0, warnings: 0, bytes: 20 },
    });
    expect(deleted).toEqual(["x"]);
  });

  it("has the given number of files in flight, and reads no further ahead", async () => {
    let stepsRead = 0;
    function* steps(): Generator<Step> {
      for (const name of names(50)) {
        stepsRead++;
        yield move(name);
      }
    }
    const { work, moved, most } = fake(steps());
    const ahead: number[] = [];
    const inner = work.transfer;
    await run({
      ...work,
      transfer: (...args) => {
        ahead.push(stepsRead - moved.length);
        return inner(...args);
      },
    });
    expect(moved).toHaveLength(50);
    expect(most()).toBe(3);
    expect(Math.max(...ahead)).toBeLessThanOrEqual(4);
  });

  it("limits the requests for large files as well", async () => {
    const { work, most } = fake(
      names(10).map((name) => move(name)),
      { cost: () => 4 },
    );
    await run(work, { concurrency: 4 });
    expect(most()).toBe(1);
  });

  it("resolves with warnings about problems other than files", async () => {
    const denied = Object.assign(new Error("EPERM: no, utime"), { code: "EPERM" });
    const left = { key: undefined, path: "/dir/.x", size: undefined, code: "EBUSY", message: "busy" };
    const { work } = fake([move("a"), move("b"), remove("x")], {
      warnings: [left],
      transfer: async ({ file: { key } }) => ({ size: 7, ...(key === "a" && { warning: denied }) }),
      delete: async ([step], _, onDeleted) => step && onDeleted(step, { warning: denied }),
    });
    const report = await run(work);
    const warned = { code: "EPERM", message: "no, utime" };
    expect(report.counts).toEqual({
      transferred: 2,
      deleted: 1,
      skipped: 0,
      failed: 0,
      warnings: 3,
      bytes: 14,
    });
    expect(report.warnings).toEqual([left, { ...file("a"), ...warned }, { ...file("x"), ...warned }]);
    expect((await run(work, { report: "failures" })).warnings).toEqual([]);
  });

  it("decides undecided files in their turn, and knows the total only then", async () => {
    const seen: DirectoryProgress[] = [];
    const steps = [
      move("a"),
      undecided("b", "move"),
      undecided("c", "skip"),
      undecided("d", "fail"),
      move("e"),
    ];
    const { work, moved, most } = fake(steps);
    const onProgress = (progress: DirectoryProgress): void => void seen.push(progress);
    const { report } = await failure(run(work, { concurrency: 2, onProgress }));
    expect(moved.sort()).toEqual(["a", "b", "e"]);
    expect(most()).toBeLessThanOrEqual(2);
    expect(report.skipped).toEqual([{ ...file("c"), reason: "unchanged" }]);
    expect(report.failed).toMatchObject([{ ...file("d"), code: "EACCES" }]);
    expect([...new Set(seen.map(({ totalFiles }) => totalFiles))]).toEqual([undefined, 3]);
    const plan = await planSteps(fake(steps).work, { concurrency: 2 });
    expect(plan.toTransfer.map(({ key, reason }) => [key, reason])).toEqual([
      ["a", "all"],
      ["b", "content"],
      ["e", "all"],
    ]);
    expect([plan.skipped.length, plan.failed.length]).toEqual([1, 1]);
  });

  it("corrects its total for files that turn out to be skipped", async () => {
    const seen: DirectoryProgress[] = [];
    const { work } = fake([move("a"), move("b")], {
      transfer: async ({ file: { key } }) => (key === "a" ? { skipped: "GLACIER" } : { size: 10 }),
    });
    const report = await run(work, { onProgress: (progress) => seen.push(progress) });
    expect(report.skipped).toEqual([{ ...file("a"), reason: "GLACIER" }]);
    expect(seen.at(-1)).toMatchObject({ totalFiles: 1, transferredFiles: 1, totalBytes: 10 });
  });

  it("can omit the lists from the report, for very large trees", async () => {
    const { work } = fake([move("a"), remove("x"), skip(file("s"), "unchanged")]);
    expect(await run(work, { report: "failures" })).toEqual({
      transferred: [],
      deleted: [],
      skipped: [],
      failed: [],
      warnings: [],
      counts: { transferred: 1, deleted: 1, skipped: 1, failed: 0, warnings: 0, bytes: 10 },
    });
  });
});

/** A file whose step is decided later. */
const undecided = (key: string, outcome: "move" | "skip" | "fail"): Step =>
  pending(file(key), async () => {
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (outcome === "skip") return skip(file(key), "unchanged");
    if (outcome === "fail") throw Object.assign(new Error("EACCES"), { code: "EACCES" });
    const reason = "content" as const;
    return { kind: "transfer", file: { ...file(key), reason }, relative: key, modified: undefined };
  });

async function* breakingOff(): AsyncGenerator<Step> {
  yield move("a");
  throw Object.assign(new Error("EIO: i/o error, scandir '/dir'"), { code: "EIO" });
}

describe("a failed file", () => {
  it("does not prevent other transfers, but all deletes", async () => {
    const denied = codeError("AccessDenied");
    const { work, moved, deleted } = failing("b", denied, [
      ...["a", "b", "c"].map((key) => move(key)),
      remove("x"),
    ]);
    const { report, message, cause } = await failure(run(work));
    expect([moved, deleted]).toEqual([["a", "c"], []]);
    expect(report.failed).toEqual([{ ...file("b"), code: "AccessDenied", message: "AccessDenied!" }]);
    expect(report.skipped).toEqual([{ ...file("x"), reason: "kept" }]);
    expect(cause).toBe(denied);
    expect(message).toBe(
      'Bucket(name="b").syncFrom failed for 1 and succeeded for 2. First: /dir/b: AccessDenied: AccessDenied! ' +
        "Nothing was deleted. See report.",
    );
  });

  it("is reported with its code once, although Node's message starts with the code", async () => {
    const text = "EACCES: permission denied, open '/dir/b'";
    const { work } = failing("b", Object.assign(new Error(text), { code: "EACCES" }), [move("b")]);
    const { report, message } = await failure(run(work));
    expect(report.failed).toEqual([
      { ...file("b"), code: "EACCES", message: "permission denied, open '/dir/b'" },
    ]);
    expect(message).toBe(
      `Bucket(name="b").syncFrom failed for 1 and succeeded for 0. First: /dir/b: ${text}. See report.`,
    );
  });

  it("is reported with its code once if its message is only the code, or if the listing failed", async () => {
    const { work } = failing("b", Object.assign(new Error("NotFound"), { name: "NotFound" }), [move("b")]);
    expect((await failure(run(work))).message).toContain("First: /dir/b: NotFound. See");
    const { message } = await failure(run(fake(breakingOff()).work));
    expect(message).toContain("succeeded for 1. It ended with EIO: i/o error, scandir '/dir'. See");
  });

  it("stops the others if requested: none starts, and those in flight are aborted", async () => {
    const { work, moved } = fake(["a", "bad", "slow", ...names(10)].map((key) => move(key)));
    const inner = work.transfer;
    const transfer: DirectoryWork["transfer"] = async (step, options, onBytes) => {
      if (step.file.key === "slow") {
        return new Promise((_, reject) =>
          options.abortSignal?.addEventListener("abort", () => reject(codeError("AbortError"))),
        );
      }
      if (step.file.key !== "bad") return inner(step, options, onBytes);
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw codeError("AccessDenied");
    };
    const { report } = await failure(run({ ...work, transfer }, { onFailure: "stop", concurrency: 2 }));
    expect(moved).toEqual(["a"]);
    expect(report.failed.map(({ key, code }) => [key, code])).toEqual([
      ["bad", "AccessDenied"],
      ["slow", "Stopped"],
    ]);
  });

  it("stops the others if they are certain to fail in the same way", async () => {
    const { work, moved } = failing(
      "f0",
      codeError("NoSuchBucket"),
      names(20).map((key) => move(key)),
    );
    await failure(run(work, { concurrency: 1 }));
    expect(moved).toEqual([]);
  });

  it("with an invalid signature does not stop the others, unless all signatures are refused", async () => {
    const refused = codeError("SignatureDoesNotMatch");
    const all = names(60).map((name) => move(name));
    const { work, moved } = failing("f0", refused, all);
    const { report } = await failure(run(work, { concurrency: 1 }));
    expect([moved.length, report.counts.failed]).toEqual([59, 1]);
    const none = { ...fake(all).work, transfer: () => Promise.reject(refused) };
    expect((await failure(run(none, { concurrency: 1 }))).report.counts.failed).toBe(20);
  });

  it("is reported without a transfer if that is impossible", async () => {
    const { work, deleted } = fake([fail(file("a"), codeError("KeyTooLong")), move("b"), remove("x")]);
    const { report } = await failure(run(work));
    expect(report.counts).toEqual({
      transferred: 1,
      deleted: 0,
      skipped: 1,
      failed: 1,
      warnings: 0,
      bytes: 10,
    });
    expect(deleted).toEqual([]);
  });

  it("has the system's error code", async () => {
    const error = Object.assign(new Error("EACCES: no"), { code: "EACCES" });
    const { report } = await failure(run(failing("a", error, [move("a")]).work));
    expect(report.failed[0]).toMatchObject({ code: "EACCES" });
  });
});
