import { expect } from "vitest";
import type { DirectoryTransferError } from "../../../src/s3/errors/directory-error.js";
import type { DirectoryReport } from "../../../src/s3/errors/directory-report.js";
import type { DirectoryWork } from "../../../src/s3/directory/run/directory-work.js";
import { type RunOptions, runSteps } from "../../../src/s3/directory/run/run-steps.js";
import type { Step } from "../../../src/s3/directory/plan/steps.js";

// Directory transfers that transfer nothing.

export const file = (key: string, size = 10) => ({ key, path: `/dir/${key}`, size });
export const move = (key: string, size?: number): Step => ({
  kind: "transfer",
  file: { ...file(key, size), reason: "all" },
  relative: key,
  modified: undefined,
});
export const remove = (key: string): Step => ({
  kind: "delete",
  file: file(key),
  relative: key,
  modified: undefined,
});
export const names = (count: number): string[] => Array.from({ length: count }, (_, number) => `f${number}`);

export const codeError = (name: string): Error => Object.assign(new Error(`${name}!`), { name });

/** A work object that transfers nothing, and records the calls. */
export function fake(steps: Iterable<Step> | AsyncIterable<Step>, given: Partial<DirectoryWork> = {}) {
  const moved: string[] = [];
  const deleted: string[] = [];
  let running = 0;
  let most = 0;
  const work: DirectoryWork = {
    action: 'Bucket(name="b").syncFrom',
    async *steps() {
      yield* steps;
    },
    cost: () => 1,
    async transfer(step, _, onBytes) {
      most = Math.max(most, ++running);
      try {
        await new Promise((resolve) => setImmediate(resolve));
        onBytes(step.file.size);
        moved.push(step.file.key);
        return { size: step.file.size };
      } finally {
        running--;
      }
    },
    async delete(list, _, onDeleted) {
      for (const step of list) {
        deleted.push(step.file.key);
        onDeleted(step, true);
      }
    },
    ...given,
  };
  return { work, moved, deleted, most: () => most };
}

export const usual: RunOptions = {
  concurrency: 3,
  onFailure: "continue",
  onProgress: undefined,
  report: "full",
};
export const run = (work: DirectoryWork, options: Partial<RunOptions> = {}): Promise<DirectoryReport> =>
  runSteps(work, { ...usual, ...options });

export async function failure(transfer: Promise<unknown>): Promise<DirectoryTransferError> {
  const error: unknown = await transfer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "DirectoryTransferError", code: "DirectoryTransferFailed" });
  return error as DirectoryTransferError;
}

export const failing = (key: string, error: Error, steps: Step[]) => {
  const made = fake(steps);
  const inner = made.work.transfer;
  const work: DirectoryWork = {
    ...made.work,
    transfer: async (step, ...args) => {
      if (step.file.key === key) throw error;
      return inner(step, ...args);
    },
  };
  return { ...made, work };
};
