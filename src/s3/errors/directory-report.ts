/** A file that was transferred or deleted, and the object that it corresponds to. */
export interface MovedFile {
  readonly key: string;
  /** The local path, which begins with the directory as it was passed. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Why a file or an object was skipped: `unchanged`, a sync found no difference; `symlink`, a symbolic link without
 * `followSymlinks`; `symlink-cycle`, a link to a directory that contains it; `special-file`, a socket, pipe or device;
 * `vanished`, it was gone before it could be read; `folder-marker`, an empty object whose key ends in "/"; `unmappable`,
 * an object that no file can correspond to, which a sync does not delete; `kept`, it would have been deleted, but
 * something failed before, or it has changed meanwhile; a storage class, or `archived` for another one, an object that
 * must be restored before it can be read; `restoring`, one whose restore was requested, by this call or before.
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

/** A file or an object that was skipped, and why. */
export interface SkippedFile {
  /** `undefined` if the name cannot be a key. */
  readonly key: string | undefined;
  /** `undefined` if the key cannot be a path. */
  readonly path: string | undefined;
  readonly size: number | undefined;
  readonly reason: SkipReason;
}

/** A file or an object that failed, and why. */
export interface FailedFile {
  /** `undefined` if the name cannot be a key. */
  readonly key: string | undefined;
  /** `undefined` if the key cannot be a path. */
  readonly path: string | undefined;
  readonly size: number | undefined;
  /** A code of the service (`AccessDenied`), of the system (`EACCES`) or of this package (`UnsafeKey`). */
  readonly code: string;
  readonly message: string;
}

/**
 * A secondary step that failed: the file itself is complete and in its place. The code is `EPERM` if the times of a file
 * could not be set.
 */
export interface FileWarning extends FailedFile {}

/** The result of a transfer of a directory, as plain data. */
export interface DirectoryReport {
  readonly transferred: readonly MovedFile[];
  readonly deleted: readonly MovedFile[];
  readonly skipped: readonly SkippedFile[];
  readonly failed: readonly FailedFile[];
  /** Secondary steps that failed, such as setting the times of a file or removing an empty directory. */
  readonly warnings: readonly FileWarning[];
  /** The totals, which include what the lists leave out. */
  readonly counts: DirectoryCounts;
}

/** The totals of a report. */
export interface DirectoryCounts {
  readonly transferred: number;
  readonly deleted: number;
  readonly skipped: number;
  readonly failed: number;
  readonly warnings: number;
  /** The bytes of all transferred files. */
  readonly bytes: number;
}
