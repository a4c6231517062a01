import { DirectoryTransferError } from "../../errors/directory-error.js";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { FailedFile, MovedFile, SkippedFile } from "../../errors/directory-report.js";
import type { DirectoryPlan, PlannedFile } from "./directory-plan.js";
import type { DirectoryWork } from "../run/directory-work.js";
import { ReportBuilder } from "../run/report-builder.js";
import { concurrently } from "../../../core/concurrency/concurrently.js";
import { type PendingStep, type Step, skip } from "./steps.js";

/** What would be done, and nothing of it is. What would be refused as a whole is refused. */
export async function planSteps(
  work: Pick<DirectoryWork, "action" | "steps">,
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
  const kept = toDelete.map((file) => skip(file, "kept").file);
  return { toTransfer, toDelete: [], skipped: [...skipped, ...kept], failed };
}

/** The steps in their order, where those that take requests or reading are decided beside each other. */
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
