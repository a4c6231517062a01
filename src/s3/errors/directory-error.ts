import type { DirectoryReport } from "./directory-report.js";
import { TucuxiError } from "../../core/errors/errors.js";
import { formatCause } from "../../core/text/format-cause.js";
import { sentence } from "../../core/text/sentence.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    DirectoryTransferFailed: DirectoryTransferError;
  }
}

/**
 * A transfer of a directory was incomplete. The `report` lists what was done and what was not; the first error is the
 * `cause`.
 */
export class DirectoryTransferError extends TucuxiError {
  override readonly name = "DirectoryTransferError";
  readonly code = "DirectoryTransferFailed";
  /** The call, such as `Bucket(name="photos").uploadDirectory`. */
  readonly action: string;
  readonly report: DirectoryReport;

  constructor(details: { action: string; report: DirectoryReport; why: string }, options?: ErrorOptions) {
    const { action, report, why } = details;
    const [first] = report.failed;
    const example =
      first && `First: ${first.path ?? first.key ?? ""}: ${formatCause(first.code, first.message)}`;
    const parts = [example && sentence(example), why && sentence(why), "See report."];
    super([`${action}${outcome(report, why)}`, ...parts].filter(Boolean).join(" "), options);
    this.action = action;
    this.report = report;
  }
}

/** The counts; left out if no file was involved and there is a reason. */
function outcome({ counts }: DirectoryReport, why: string): string {
  const { transferred, deleted, failed } = counts;
  const done = transferred + deleted;
  return why && failed + done === 0 ? ":" : ` failed for ${failed} and succeeded for ${done}.`;
}
