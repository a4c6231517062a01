import type { SkipReason } from "../../errors/directory-report.js";

/** A file below a directory. */
export interface LocalFile {
  /** Below the directory, with "/" on all systems. */
  readonly relative: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last changed. */
  readonly modified: Date;
}

/** What a walk finds: files, what is no file, and what it could not look at. */
export type WalkEntry =
  | { readonly kind: "file"; readonly file: LocalFile }
  | { readonly kind: "skip"; readonly relative: string; readonly path: string; readonly reason: SkipReason }
  | { readonly kind: "fail"; readonly relative: string; readonly path: string; readonly error: unknown };
