import type { MovedFile } from "../../errors/directory-report.js";

/** What happened to a file that was to be deleted: `false` if it was kept; a warning if it was deleted. */
export type DeleteOutcome = boolean | { readonly error: unknown } | { readonly warning: unknown };

/** A file that is to be deleted from a directory, or the object that is to be deleted from a bucket. */
export interface Deletion {
  readonly file: MovedFile;
  /** Below the directory, with "/". */
  readonly relative: string;
  /** When it was last modified, as it was found. */
  readonly modified: Date | undefined;
}

export type OnDeleted = (deletion: Deletion, outcome: DeleteOutcome) => void;
