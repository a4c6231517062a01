import type { WithBase64 } from "../../../core/call/input/base64.js";
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
 * The arguments of an upload: boto3's `ExtraArgs`, conditions (`IfNoneMatch: "*"` writes the object only if it does not
 * exist), and the `ContentLength` that a stream must have. `SSEKMSEncryptionContext` takes text or bytes, which are
 * encoded once; a text that is base64 already is sent as it is.
 */
export type UploadInput = WithBase64<
  Allowed<
    PutObjectCommandInput & Pick<CompleteMultipartUploadCommandInput, "ChecksumType" | "MpuObjectSize">,
    typeof UPLOAD_ARGUMENTS
  >,
  "SSEKMSEncryptionContext"
>;

/** The same, in the service's form. */
export type SentUploadInput = Omit<UploadInput, "SSEKMSEncryptionContext"> &
  Pick<PutObjectCommandInput, "SSEKMSEncryptionContext">;

/** How content is uploaded. */
export interface UploadOptions extends TransferOptions {
  /**
   * The ID of an upload that `initiateMultipartUpload` created: parts that it has already, and that match the source, are
   * not sent again. If it fails, its parts are kept, so that it can be resumed again.
   */
  readonly resume?: string | undefined;
  /**
   * The longest time without progress of a request, in milliseconds; after it the request is sent again. Default: 60 s; 0
   * for no limit. It has no effect if the client uses `fetch`, whose progress cannot be observed.
   */
  readonly idleTimeout?: number | undefined;
}

/** The result of an upload. */
export interface UploadResult {
  /** In bytes. */
  readonly size: number;
  readonly eTag: string | undefined;
  /** `undefined` in a bucket without versioning. */
  readonly versionId: string | undefined;
  /** The CRC32 of the whole object in Base64; `undefined` with another checksum, or one of the parts' checksums. */
  readonly checksumCrc32: string | undefined;
  /** The number of parts; `undefined` for a single PutObject. */
  readonly parts: number | undefined;
  /**
   * The response to PutObject or CompleteMultipartUpload; or to HeadObject, if the upload was completed but the response
   * was lost.
   */
  readonly response: PutObjectCommandOutput | CompleteMultipartUploadCommandOutput | HeadObjectCommandOutput;
}
