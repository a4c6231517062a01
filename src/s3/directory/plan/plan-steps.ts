import type { CallOptions } from "../../../core/call/call-options.js";
import { concurrently } from "../../../core/concurrency/concurrently.js";
import { DirectoryTransferError } from "../../errors/directory-error.js";
import type { FailedFile, MovedFile, SkippedFile } from "../../errors/directory-report.js";
import { ReportBuilder } from "../report/report-builder.js";
import { skipped as skippedFile } from "../report/report-entries.js";
import type { DirectoryPlan, PlannedFile } from "./directory-plan.js";
import type { PendingStep, Step } from "./steps.js";

export interface Plannable {
  /** The call, for errors: `Bucket(name="photos").uploadDirectory`. */
  readonly action: string;
  /** The steps to take. Listing them changes nothing. */
  readonly steps: (options: CallOptions) => AsyncIterable<Step>;
}

/** The plan of a dry run. If a real run would be rejected as a whole, so is the plan. */
export async function planSteps(
  work: Plannable,
  { abortSignal, requestTimeout, concurrency }: CallOptions & { readonly concurrency: number },
): Promise<DirectoryPlan> {
  const toTransfer: PlannedFile[] = [];
  const toDelete: MovedFile[] = [];
  const skipped: SkippedFile[] = [];
  const failed: FailedFile[] = [];
  const refusals: string[] = [];
  const options = { abortSignal, requestTimeout };
  for (const step of await decided(work.steps(options), concurrency, options)) {
    if (step.kind === "transfer") toTransfer.push(step.file);
    else if (step.kind === "delete") toDelete.push(step.file);
    else if (step.kind === "skip") skipped.push(step.file);
    else if (step.kind === "fail") failed.push(step.file);
    else refusals.push(step.why);
  }
  if (refusals.length > 0) {
    const report = new ReportBuilder("full").build();
    const why = `Nothing would be deleted: ${refusals.join(": ")}.`;
    throw new DirectoryTransferError({ action: work.action, report, why });
  }
  if (failed.length === 0) return { toTransfer, toDelete, skipped, failed };
  const kept = toDelete.map((file) => skippedFile(file, "kept"));
  return { toTransfer, toDelete: [], skipped: [...skipped, ...kept], failed };
}

/** The steps in their order; pending ones are decided concurrently. */
async function decided(
  steps: AsyncIterable<Step>,
  concurrency: number,
  options: CallOptions,
): Promise<Exclude<Step, PendingStep>[]> {
  const found: Exclude<Step, PendingStep>[] = [];
  let index = 0;
  await concurrently(
    steps,
    concurrency,
    async (step, abortSignal) => {
      const at = index++;
      found[at] = step.kind === "pending" ? await step.decide({ ...options, abortSignal }) : step;
    },
    options.abortSignal,
  );
  return found;
}
