import type {
  CompleteMultipartUploadCommandInput,
  CompleteMultipartUploadCommandOutput,
  HeadObjectCommandOutput,
  PutObjectCommandInput,
  PutObjectCommandOutput,
} from "@aws-sdk/client-s3";
import type { Allowed, UPLOAD_ARGUMENTS } from "../options/allowed-arguments.js";
import type { TransferOptions } from "../options/transfer-options.js";

/**
 * What an upload can say of the object: boto3's `ExtraArgs`, conditions (`IfNoneMatch: "*"` writes only what is not
 * there yet), and the `ContentLength` that a stream must have.
 */
export type UploadInput = Allowed<
  PutObjectCommandInput & Pick<CompleteMultipartUploadCommandInput, "ChecksumType" | "MpuObjectSize">,
  typeof UPLOAD_ARGUMENTS
>;

/** How something is uploaded. */
export interface UploadOptions extends TransferOptions {
  /**
   * The ID of an upload that `initiateMultipartUpload` began: the parts that it has already, and that are those of the
   * source, are not sent again. Its parts are kept when it fails, so that it can be gone on with once more.
   */
  readonly resume?: string | undefined;
  /**
   * The longest time in which nothing of a request moves, in milliseconds; then it is given up, and sent once more. 60 s
   * unless given; 0 for no limit. There is none where the client sends by `fetch`, of which nobody sees how it moves.
   */
  readonly idleTimeout?: number | undefined;
}

/** What an upload has come to. */
export interface UploadResult {
  /** In bytes. */
  readonly size: number;
  readonly eTag: string | undefined;
  /** `undefined` in a bucket without versioning. */
  readonly versionId: string | undefined;
  /** The CRC32 of the whole object in Base64; `undefined` for another checksum, or one of its parts' checksums. */
  readonly checksumCrc32: string | undefined;
  /** How many parts it took; `undefined` for what went in one PutObject. */
  readonly parts: number | undefined;
  /**
   * The service's answer to PutObject or CompleteMultipartUpload; or to HeadObject, where the upload was complete but
   * its answer was lost.
   */
  readonly response: PutObjectCommandOutput | CompleteMultipartUploadCommandOutput | HeadObjectCommandOutput;
}
