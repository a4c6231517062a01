import type { GetObjectCommandInput } from "@aws-sdk/client-s3";
import type { Allowed, DOWNLOAD_ARGUMENTS } from "../options/allowed-arguments.js";
import type { TransferOptions } from "../options/transfer-options.js";

/** The arguments of a download: boto3's `ExtraArgs`. A version's own `VersionId` takes precedence. */
export type DownloadInput = Allowed<GetObjectCommandInput, typeof DOWNLOAD_ARGUMENTS>;

/** How an object is downloaded. */
export interface DownloadOptions extends TransferOptions {
  /**
   * The longest wait for more bytes, in milliseconds; after it the connection counts as dropped. Without a
   * `requestTimeout`, it also limits the time until the response begins, not counting the wait for a connection. Default:
   * 60 s; 0 for no limit.
   */
  readonly idleTimeout?: number | undefined;
}

/** How an object is downloaded to a file. */
export interface DownloadFileOptions extends DownloadOptions {
  /**
   * `true` to continue from a failed call with `resume: true` for the same object and path, and to keep what was downloaded
   * if this call fails: in `.<name>.tucuxi-partial` beside the target, with its state in `.<name>.tucuxi-partial.json`.
   * If the object was replaced, or bytes of the file have changed, those are downloaded again. Only one call at a time may
   * do this for a path.
   */
  readonly resume?: boolean | undefined;
  /** `true` to flush the file to disk before it replaces the target. */
  readonly flush?: boolean | undefined;
}

/** How an object is downloaded into a stream. */
export interface DownloadStreamOptions extends DownloadOptions {
  /** `false` to leave the stream open, for more to be written, even after an error. */
  readonly end?: boolean | undefined;
}

/** The result of a download. */
export interface DownloadResult {
  /** In bytes. */
  readonly size: number;
  readonly eTag: string | undefined;
  /** `undefined` in a bucket without versioning. */
  readonly versionId: string | undefined;
  readonly lastModified: Date | undefined;
  readonly contentType: string | undefined;
  /** The user-defined metadata. */
  readonly metadata: Readonly<Record<string, string>>;
  /**
   * The checksum that the content was verified by, such as `CRC32`; `undefined` if the service returns none, or one of an
   * unsupported kind, so that only the length was verified.
   */
  readonly verifiedBy: string | undefined;
}
