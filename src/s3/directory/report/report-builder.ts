import type {
  DirectoryReport,
  FailedFile,
  FileWarning,
  MovedFile,
  SkippedFile,
} from "../../errors/directory-report.js";

/** Whether a report lists everything or only failures. The counts are the same. */
export type ReportDetail = "full" | "failures";

/** Collects the result of each file. */
export class ReportBuilder {
  readonly #isFull: boolean;
  readonly #transferred: MovedFile[] = [];
  readonly #deleted: MovedFile[] = [];
  readonly #skipped: SkippedFile[] = [];
  readonly #failed: FailedFile[] = [];
  readonly #warnings: FileWarning[] = [];
  readonly #counts = { transferred: 0, deleted: 0, skipped: 0, failed: 0, warnings: 0, bytes: 0 };

  constructor(detail: ReportDetail) {
    this.#isFull = detail === "full";
  }

  get transfers(): number {
    return this.#counts.transferred;
  }

  get failures(): number {
    return this.#counts.failed;
  }

  transferred({ key, path, size }: MovedFile): void {
    this.#counts.transferred++;
    this.#counts.bytes += size;
    if (this.#isFull) this.#transferred.push({ key, path, size });
  }

  deleted({ key, path, size }: MovedFile): void {
    this.#counts.deleted++;
    if (this.#isFull) this.#deleted.push({ key, path, size });
  }

  skipped(file: SkippedFile): void {
    this.#counts.skipped++;
    if (this.#isFull) this.#skipped.push(file);
  }

  failed(file: FailedFile): void {
    this.#counts.failed++;
    this.#failed.push(file);
  }

  warning(warning: FileWarning): void {
    this.#counts.warnings++;
    if (this.#isFull) this.#warnings.push(warning);
  }

  build(): DirectoryReport {
    return {
      transferred: this.#transferred,
      deleted: this.#deleted,
      skipped: this.#skipped,
      failed: this.#failed,
      warnings: this.#warnings,
      counts: { ...this.#counts },
    };
  }
}
