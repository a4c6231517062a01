import type { SkipReason } from "../../../errors/directory-report.js";

/** A file below a directory. */
export interface LocalFile {
  /** Below the directory, with "/" on all systems. */
  readonly relative: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last modified. */
  readonly modified: Date;
}

interface At {
  readonly relative: string;
  readonly path: string;
}

/** What a walk finds: files, entries that are not files, and entries that could not be read. */
export type WalkEntry =
  | (LocalFile & { readonly kind: "file" })
  | (At & { readonly kind: "skip"; readonly reason: SkipReason })
  | (At & { readonly kind: "fail"; readonly error: unknown });
