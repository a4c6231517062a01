import type { GetObjectCommandInput } from "@aws-sdk/client-s3";
import type { Allowed, DOWNLOAD_ARGUMENTS } from "../options/allowed-arguments.js";
import type { TransferOptions } from "../options/transfer-options.js";

/** What a download can say of the object: boto3's `ExtraArgs`. A version's own `VersionId` wins. */
export type DownloadInput = Allowed<GetObjectCommandInput, typeof DOWNLOAD_ARGUMENTS>;

/** How something is downloaded. */
export interface DownloadOptions extends TransferOptions {
  /**
   * The longest wait for the next bytes, in milliseconds; then the connection counts as dropped. Without a
   * `requestTimeout`, an answer may take as long to begin, from when its request has a connection. 60 s unless given; 0 for
   * no limit.
   */
  readonly idleTimeout?: number | undefined;
}

/** How a file is downloaded. */
export interface DownloadFileOptions extends DownloadOptions {
  /**
   * Goes on with what an earlier call with `resume: true` has left, of the same object and for the same path, and
   * leaves in turn what it has when it fails: in `.<name>.tucuxi-partial` beside the target, with what is known of it
   * in `.<name>.tucuxi-partial.json`. What cannot be gone on with, since the object is another one or the bytes are
   * not what they were, is downloaded anew. One call at a time, for one path.
   */
  readonly resume?: boolean | undefined;
  /** Waits until the file is on the disk, and not only in the system's memory, before it takes the target's place. */
  readonly flush?: boolean | undefined;
}

/** How an object is downloaded into a stream. */
export interface DownloadStreamOptions extends DownloadOptions {
  /** `false` leaves the stream open, for more to be written: also after an error, which then is the caller's to see to. */
  readonly end?: boolean | undefined;
}

/** What a download has come to. */
export interface DownloadResult {
  /** In bytes. */
  readonly size: number;
  readonly eTag: string | undefined;
  /** `undefined` in a bucket without versioning. */
  readonly versionId: string | undefined;
  readonly lastModified: Date | undefined;
  readonly contentType: string | undefined;
  /** The object's own metadata. */
  readonly metadata: Readonly<Record<string, string>>;
  /**
   * The checksum that all bytes were verified by, such as `CRC32`; `undefined` where the service tells none, or one
   * that cannot be taken, so that they were counted only.
   */
  readonly verifiedBy: string | undefined;
}
