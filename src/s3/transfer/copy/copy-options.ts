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
 * What a copy can say of the object that comes of it: boto3's `ExtraArgs`, and conditions. The content type and the like,
 * the metadata, the tags and the storage class that it does not give are those of the source; `undefined` drops one. The
 * encryption that it does not give is that of the bucket.
 */
export type CopyInput = Allowed<CopyObjectCommandInput, typeof COPY_ARGUMENTS>;

/** How an object is copied. */
export interface CopyOptions extends TransferOptions {
  /**
   * What the source is looked at by: its size, its metadata and its tags. It is needed where the client of the target
   * may not, or is of another store; the client of the source's own resource unless given, or the target's for a plain
   * source. The copy itself is made by the target's client, which must be allowed to read the source, too.
   */
  readonly sourceClient?: ClientLike | undefined;
  /**
   * Whether the copy is encrypted as its source is: by the same kind, and the same key. Else the bucket that is copied to
   * decides, as with CopyObject, unless the input says how. A directory bucket decides in any case.
   */
  readonly keepEncryption?: boolean | undefined;
}

/** What a copy has come to. */
export interface CopyResult {
  /** In bytes. */
  readonly size: number;
  readonly eTag: string | undefined;
  /** `undefined` in a bucket without versioning. */
  readonly versionId: string | undefined;
  /** How many parts it took; `undefined` for what went by one CopyObject. */
  readonly parts: number | undefined;
  /**
   * The service's answer to CopyObject or CompleteMultipartUpload; or to HeadObject, where the copy was complete but its
   * answer was lost.
   */
  readonly response: CopyObjectCommandOutput | CompleteMultipartUploadCommandOutput | HeadObjectCommandOutput;
}
