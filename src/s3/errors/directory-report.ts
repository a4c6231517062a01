/** A file that was moved, or deleted, and the object that belongs to it. */
export interface MovedFile {
  readonly key: string;
  /** Where it is on this machine: the directory as it was given, and below it. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Why something was left as it is: `unchanged`, a sync found both sides the same; `symlink`, it is a link, and
 * `followSymlinks` was not given; `symlink-cycle`, a link to a directory that it is in; `special-file`, a socket, a
 * pipe or a device; `vanished`, it was gone before it could be read; `folder-marker`, an empty object whose key ends
 * in "/"; `unmappable`, an object that no file can belong to, which a sync does not delete; `kept`, it would have
 * been deleted, but something failed before, or it is not what it was; a storage class, or `archived` for another one, an
 * object that must be restored before it can be read; `restoring`, one that is being restored, by this call or before.
 */
export type SkipReason =
  | "unchanged"
  | "symlink"
  | "symlink-cycle"
  | "special-file"
  | "vanished"
  | "folder-marker"
  | "unmappable"
  | "kept"
  | "GLACIER"
  | "DEEP_ARCHIVE"
  | "INTELLIGENT_TIERING"
  | "archived"
  | "restoring";

/** Something that was left as it is, and why. */
export interface SkippedFile {
  /** `undefined` for a name that no key can have. */
  readonly key: string | undefined;
  /** `undefined` for a key that no file can have. */
  readonly path: string | undefined;
  readonly size: number | undefined;
  readonly reason: SkipReason;
}

/** Something that failed, and why. */
export interface FailedFile {
  /** `undefined` for a name that no key can have. */
  readonly key: string | undefined;
  /** `undefined` for a key that no file can have. */
  readonly path: string | undefined;
  readonly size: number | undefined;
  /** The service's code, such as `AccessDenied`, the system's, such as `EACCES`, or one of this package, such as `UnsafeKey`. */
  readonly code: string;
  readonly message: string;
}

/** Something that was done, but for a secondary step: the file is complete and in its place. */
export interface FileWarning {
  readonly key: string | undefined;
  readonly path: string | undefined;
  readonly size: number | undefined;
  /** As in a `FailedFile`: `EPERM` for the times of a file that may not be set. */
  readonly code: string;
  readonly message: string;
}

/** What a transfer of a directory did, as plain data. */
export interface DirectoryReport {
  readonly transferred: readonly MovedFile[];
  readonly deleted: readonly MovedFile[];
  readonly skipped: readonly SkippedFile[];
  readonly failed: readonly FailedFile[];
  /** What failed beside the transfers and deletes themselves: times that may not be set, empty directories that may not be removed. */
  readonly warnings: readonly FileWarning[];
  /** How many of each there are, also where the lists were left out, and how many bytes were transferred. */
  readonly counts: DirectoryCounts;
}

/** The totals of a report. */
export interface DirectoryCounts {
  readonly transferred: number;
  readonly deleted: number;
  readonly skipped: number;
  readonly failed: number;
  readonly warnings: number;
  /** The size of all that was transferred. */
  readonly bytes: number;
}
