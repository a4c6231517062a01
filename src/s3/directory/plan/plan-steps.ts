import { DirectoryTransferError } from "../../errors/directory-error.js";
import type { CallOptions } from "../../../core/call/call-options.js";
import type { FailedFile, MovedFile, SkippedFile } from "../../errors/directory-report.js";
import type { DirectoryPlan, PlannedFile } from "./directory-plan.js";
import type { DirectoryWork } from "../run/directory-work.js";
import { ReportBuilder } from "../run/report-builder.js";
import { skip } from "./steps.js";

/** What would be done, and nothing of it is. What would be refused as a whole is refused. */
export async function planSteps(
  work: Pick<DirectoryWork, "action" | "steps">,
  { abortSignal, requestTimeout }: CallOptions,
): Promise<DirectoryPlan> {
  const toTransfer: PlannedFile[] = [];
  const toDelete: MovedFile[] = [];
  const skipped: SkippedFile[] = [];
  const failed: FailedFile[] = [];
  const refusals: string[] = [];
  for await (const step of work.steps({ abortSignal, requestTimeout })) {
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
