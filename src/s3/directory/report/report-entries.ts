import type { FailedFile, FileWarning, SkippedFile } from "../../errors/directory-report.js";
import { codeOf, messageOf } from "./file-problem.js";

/** Identifies a file in a report, as far as it is known. */
export interface FileRef {
  readonly key: string | undefined;
  readonly path: string | undefined;
  readonly size?: number | undefined;
}

export function skipped({ key, path, size }: FileRef, reason: SkippedFile["reason"]): SkippedFile {
  return { key, path, size, reason };
}

export function failed({ key, path, size }: FileRef, error: unknown): FailedFile {
  return { key, path, size, code: codeOf(error), message: messageOf(error) };
}

/** A secondary step that failed; the file itself is complete. */
export function warning(file: FileRef, error: unknown): FileWarning {
  return failed(file, error);
}
