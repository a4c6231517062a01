import type { DirectoryReport } from "./directory-report.js";
import { TucuxiError } from "./errors.js";

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
    const { transferred, deleted, failed } = report.counts;
    const [first] = report.failed;
    const example = first && ` First: ${first.path ?? first.key ?? ""}: ${first.code}: ${first.message}`;
    super(
      `${action} failed for ${failed} and went through for ${transferred + deleted}.` +
        `${sentence(example)}${sentence(why && ` ${why}`)} See report.`,
      options,
    );
    this.action = action;
    this.report = report;
  }
}

function sentence(text: string | undefined): string {
  return !text || text.endsWith(".") ? (text ?? "") : `${text}.`;
}
