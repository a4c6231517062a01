import type { DirectoryReport } from "./directory-report.js";
import { TucuxiError } from "../../core/errors/errors.js";
import { formatCause } from "../../core/text/format-cause.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    DirectoryTransferFailed: DirectoryTransferError;
  }
}

/**
 * A transfer of a directory did not do everything that it was for. What it did, and what it did not, is in `report`.
 * The first error is the `cause`.
 */
export class DirectoryTransferError extends TucuxiError {
  override readonly name = "DirectoryTransferError";
  readonly code = "DirectoryTransferFailed";
  /** The call, as `Bucket(name="photos").uploadDirectory`. */
  readonly action: string;
  readonly report: DirectoryReport;

  constructor(details: { action: string; report: DirectoryReport; why: string }, options?: ErrorOptions) {
    const { action, report, why } = details;
    const [first] = report.failed;
    const example =
      first && `First: ${first.path ?? first.key ?? ""}: ${formatCause(first.code, first.message)}`;
    const parts = [sentence(example), sentence(why), "See report."];
    super([`${action}${outcome(report, why)}`, ...parts].filter(Boolean).join(" "), options);
    this.action = action;
    this.report = report;
  }
}

/** How many it was for; nothing where no file comes into it, and only the reason tells something. */
function outcome({ counts }: DirectoryReport, why: string): string {
  const { transferred, deleted, failed } = counts;
  const done = transferred + deleted;
  return why && failed + done === 0 ? ":" : ` failed for ${failed} and went through for ${done}.`;
}

function sentence(text: string | undefined): string {
  return !text || text.endsWith(".") ? (text ?? "") : `${text}.`;
}
