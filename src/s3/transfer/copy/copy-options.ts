import type { WithBase64 } from "../../../core/call/input/base64.js";
import type {
  CompleteMultipartUploadCommandOutput,
  CopyObjectCommandInput,
  CopyObjectCommandOutput,
  HeadObjectCommandOutput,
} from "@aws-sdk/client-s3";
import type { ClientLike } from "../../../core/client/client-like.js";
import type { Allowed, COPY_ARGUMENTS } from "../options/allowed-arguments.js";
import type { TransferOptions } from "../options/transfer-options.js";

/**
 * The arguments of a copy: boto3's `ExtraArgs`, and conditions. Content headers, metadata, tags and storage class
 * default to those of the source; `undefined` removes one. The encryption defaults to that of the bucket.
 * `SSEKMSEncryptionContext` takes text or bytes, which are encoded once; a text that is base64 already is sent as it
 * is.
 */
export type CopyInput = WithBase64<
  Allowed<CopyObjectCommandInput, typeof COPY_ARGUMENTS>,
  "SSEKMSEncryptionContext"
>;

/** The same, in the service's form. */
export type SentCopyInput = Omit<CopyInput, "SSEKMSEncryptionContext"> &
  Pick<CopyObjectCommandInput, "SSEKMSEncryptionContext">;

/** How an object is copied. */
export interface CopyOptions extends TransferOptions {
  /**
   * The client that reads the size, metadata and tags of the source, if the target's client is not permitted to. Default:
   * the client of the source's own resource, or the target's client for a plain source. The copy itself is made by the
   * target's client, which must be permitted to read the source as well.
   */
  readonly sourceClient?: ClientLike | undefined;
  /**
   * `true` to encrypt the copy like its source, with the same kind and key. By default the target bucket decides, as with
   * CopyObject, unless the input sets the encryption. A directory bucket always decides.
   */
  readonly keepEncryption?: boolean | undefined;
}

/** The result of a copy. */
export interface CopyResult {
  /** In bytes. */
  readonly size: number;
  readonly eTag: string | undefined;
  /** `undefined` in a bucket without versioning. */
  readonly versionId: string | undefined;
  /** The number of parts; `undefined` for a single CopyObject. */
  readonly parts: number | undefined;
  /**
   * The response to CopyObject or CompleteMultipartUpload; or to HeadObject, if the copy was completed but the response was
   * lost.
   */
  readonly response: CopyObjectCommandOutput | CompleteMultipartUploadCommandOutput | HeadObjectCommandOutput;
}
