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
  readonly #counts = { transferred: 0, deleted: 0, skipped: 0, failed: 0, warnings: 0, bytes: 0 };
  readonly #lists = {
    transferred: [] as MovedFile[],
    deleted: [] as MovedFile[],
    skipped: [] as SkippedFile[],
    failed: [] as FailedFile[],
    warnings: [] as FileWarning[],
  };

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
    this.#counts.bytes += size;
    this.#counts.transferred++;
    if (this.#isFull) this.#lists.transferred.push({ key, path, size });
  }

  deleted({ key, path, size }: MovedFile): void {
    this.#counts.deleted++;
    if (this.#isFull) this.#lists.deleted.push({ key, path, size });
  }

  skipped(file: SkippedFile): void {
    this.#counts.skipped++;
    if (this.#isFull) this.#lists.skipped.push(file);
  }

  failed(file: FailedFile): void {
    this.#counts.failed++;
    this.#lists.failed.push(file);
  }

  warning(warning: FileWarning): void {
    this.#counts.warnings++;
    if (this.#isFull) this.#lists.warnings.push(warning);
  }

  build(): DirectoryReport {
    return { ...this.#lists, counts: { ...this.#counts } };
  }
}
