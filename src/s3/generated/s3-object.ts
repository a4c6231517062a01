// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  type HeadObjectOutput as Shape,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithBase64, encodeBase64 } from "../../core/call/input/base64.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { withoutMetadata } from "../../core/resource/attributes/metadata.js";
import { present } from "../../core/resource/identifiers/identifiers.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { ObjectCallOptions } from "../client/call-options.js";
import { Bucket } from "./bucket.js";
import { MultipartUpload } from "./multipart-upload.js";
import { ObjectAcl } from "./object-acl.js";
import { ObjectBase, type ObjectBaseIdentifiers } from "./object-base.js";
import { ObjectVersion } from "./object-version.js";
import { objectExistsWaiter, objectNotExistsWaiter } from "./waiters/head-object.js";

/** `meta.identifiers` of S3Object. */
export type S3ObjectIdentifiers = ObjectBaseIdentifiers;

/**
 * An object of a bucket, with the attributes of `HeadObject`. Created by `s3.object(bucketName, key)`,
 * without a request.
 */
export class S3Object extends ObjectBase<Shape> {
  static override readonly resourceName: string = "S3Object";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  /** @internal */
  static override readonly factory: string = "object";
  static override readonly sensitive: readonly string[] = ["SSEKMSKeyId"];
  static override readonly misnomers: Readonly<Record<string, string>> = {
    size: "contentLength",
    length: "contentLength",
    name: "key",
    body: "text(), bytes(), json() or stream()",
  };
  static override readonly notFoundErrors: readonly string[] = ["NotFound", "NoSuchKey", "NoSuchBucket"];

  /**
   * Specifies whether the object retrieved was (true) or was not (false) a Delete Marker. If false, this
   * response header does not appear in the response.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get deleteMarker(): Shape["DeleteMarker"] {
    return this.attribute("DeleteMarker");
  }

  /** Indicates that a range of bytes was specified. */
  get acceptRanges(): NonNullable<Shape["AcceptRanges"]> {
    return this.requiredAttribute("AcceptRanges");
  }

  /**
   * If the object expiration is configured (see
   * [`PutBucketLifecycleConfiguration`](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html)),
   * the response includes this header. It includes the `expiry-date` and `rule-id` key-value pairs
   * providing object expiration information. The value of the `rule-id` is URL-encoded.
   *
   * > **Note:** Object expiration information is not returned in directory buckets and this header
   * > returns the value "`NotImplemented`" in all responses for directory buckets.
   */
  get expiration(): Shape["Expiration"] {
    return this.attribute("Expiration");
  }

  /**
   * If the object is an archived object (an object whose storage class is GLACIER), the response
   * includes this header if either the archive restoration is in progress (see
   * [RestoreObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html) or an
   * archive copy is already restored.
   *
   * If an archive copy is already restored, the header value indicates when Amazon S3 is scheduled to
   * delete the object copy. For example:
   *
   * `x-amz-restore: ongoing-request="false", expiry-date="Fri, 21 Dec 2012 00:00:00 GMT"`
   *
   * If the object restoration is in progress, the header returns the value `ongoing-request="true"`.
   */
  get restore(): Shape["Restore"] {
    return this.attribute("Restore");
  }

  /**
   * The archive state of the head object.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get archiveStatus(): Shape["ArchiveStatus"] {
    return this.attribute("ArchiveStatus");
  }

  /** Date and time when the object was last modified. */
  get lastModified(): NonNullable<Shape["LastModified"]> {
    return this.requiredAttribute("LastModified");
  }

  /** Size of the body in bytes. */
  get contentLength(): NonNullable<Shape["ContentLength"]> {
    return this.requiredAttribute("ContentLength");
  }

  /**
   * The Base64 encoded, 32-bit `CRC32 checksum` of the object. This checksum is only present if the
   * checksum was uploaded with the object. When you use an API operation on an object that was uploaded
   * using multipart uploads, this value may not be a direct checksum value of the full object. Instead,
   * it's a calculation based on the checksum values of each individual part. For more information about
   * how checksums are calculated with multipart uploads, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
   * in the *Amazon S3 User Guide*.
   */
  get checksumCrc32(): Shape["ChecksumCRC32"] {
    return this.attribute("ChecksumCRC32");
  }

  /**
   * The Base64 encoded, 32-bit `CRC32C` checksum of the object. This checksum is only present if the
   * checksum was uploaded with the object. When you use an API operation on an object that was uploaded
   * using multipart uploads, this value may not be a direct checksum value of the full object. Instead,
   * it's a calculation based on the checksum values of each individual part. For more information about
   * how checksums are calculated with multipart uploads, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
   * in the *Amazon S3 User Guide*.
   */
  get checksumCrc32C(): Shape["ChecksumCRC32C"] {
    return this.attribute("ChecksumCRC32C");
  }

  /**
   * The Base64 encoded, 64-bit `CRC64NVME` checksum of the object. For more information, see
   * [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
   */
  get checksumCrc64Nvme(): Shape["ChecksumCRC64NVME"] {
    return this.attribute("ChecksumCRC64NVME");
  }

  /**
   * The Base64 encoded, 160-bit `SHA1` digest of the object. This checksum is only present if the
   * checksum was uploaded with the object. When you use the API operation on an object that was uploaded
   * using multipart uploads, this value may not be a direct checksum value of the full object. Instead,
   * it's a calculation based on the checksum values of each individual part. For more information about
   * how checksums are calculated with multipart uploads, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
   * in the *Amazon S3 User Guide*.
   */
  get checksumSha1(): Shape["ChecksumSHA1"] {
    return this.attribute("ChecksumSHA1");
  }

  /**
   * The Base64 encoded, 256-bit `SHA256` digest of the object. This checksum is only present if the
   * checksum was uploaded with the object. When you use an API operation on an object that was uploaded
   * using multipart uploads, this value may not be a direct checksum value of the full object. Instead,
   * it's a calculation based on the checksum values of each individual part. For more information about
   * how checksums are calculated with multipart uploads, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html#large-object-checksums)
   * in the *Amazon S3 User Guide*.
   */
  get checksumSha256(): Shape["ChecksumSHA256"] {
    return this.attribute("ChecksumSHA256");
  }

  /**
   * The Base64 encoded, 512-bit `SHA512` digest of the object. For more information, see
   * [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
   */
  get checksumSha512(): Shape["ChecksumSHA512"] {
    return this.attribute("ChecksumSHA512");
  }

  /**
   * The Base64 encoded, 128-bit `MD5` digest of the object. For more information, see
   * [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
   */
  get checksumMd5(): Shape["ChecksumMD5"] {
    return this.attribute("ChecksumMD5");
  }

  /**
   * The Base64 encoded, 64-bit `XXHASH64` checksum of the object. For more information, see
   * [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
   */
  get checksumXxhash64(): Shape["ChecksumXXHASH64"] {
    return this.attribute("ChecksumXXHASH64");
  }

  /**
   * The Base64 encoded, 64-bit `XXHASH3` checksum of the object. For more information, see
   * [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
   */
  get checksumXxhash3(): Shape["ChecksumXXHASH3"] {
    return this.attribute("ChecksumXXHASH3");
  }

  /**
   * The Base64 encoded, 128-bit `XXHASH128` checksum of the object. For more information, see
   * [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
   */
  get checksumXxhash128(): Shape["ChecksumXXHASH128"] {
    return this.attribute("ChecksumXXHASH128");
  }

  /**
   * The checksum type, which determines how part-level checksums are combined to create an object-level
   * checksum for multipart objects. You can use this header response to verify that the checksum type
   * that is received is the same checksum type that was specified in `CreateMultipartUpload` request.
   * For more information, see
   * [Checking object integrity in the Amazon S3 User Guide](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html).
   */
  get checksumType(): Shape["ChecksumType"] {
    return this.attribute("ChecksumType");
  }

  /**
   * An entity tag (ETag) is an opaque identifier assigned by a web server to a specific version of a
   * resource found at a URL.
   */
  get eTag(): NonNullable<Shape["ETag"]> {
    return this.requiredAttribute("ETag");
  }

  /**
   * This is set to the number of metadata entries not returned in `x-amz-meta` headers. This can happen
   * if you create metadata using an API like SOAP that supports more flexible metadata than the REST
   * API. For example, using SOAP, you can create metadata whose values are not legal HTTP headers.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get missingMeta(): Shape["MissingMeta"] {
    return this.attribute("MissingMeta");
  }

  /**
   * Version ID of the object.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get versionId(): Shape["VersionId"] {
    return this.attribute("VersionId");
  }

  /** Specifies caching behavior along the request/reply chain. */
  get cacheControl(): Shape["CacheControl"] {
    return this.attribute("CacheControl");
  }

  /** Specifies presentational information for the object. */
  get contentDisposition(): Shape["ContentDisposition"] {
    return this.attribute("ContentDisposition");
  }

  /**
   * Indicates what content encodings have been applied to the object and thus what decoding mechanisms
   * must be applied to obtain the media-type referenced by the Content-Type header field.
   */
  get contentEncoding(): Shape["ContentEncoding"] {
    return this.attribute("ContentEncoding");
  }

  /** The language the content is in. */
  get contentLanguage(): Shape["ContentLanguage"] {
    return this.attribute("ContentLanguage");
  }

  /** A standard MIME type describing the format of the object data. */
  get contentType(): NonNullable<Shape["ContentType"]> {
    return this.requiredAttribute("ContentType");
  }

  /** The portion of the object returned in the response for a `GET` request. */
  get contentRange(): Shape["ContentRange"] {
    return this.attribute("ContentRange");
  }

  /**
   * Deprecated in favor of ExpiresString.
   *
   * @deprecated deprecated.
   */
  get expires(): Shape["Expires"] {
    return this.attribute("Expires");
  }

  /** The date and time at which the object is no longer cacheable. */
  get expiresString(): Shape["ExpiresString"] {
    return this.attribute("ExpiresString");
  }

  /**
   * If the bucket is configured as a website, redirects requests for this object to another object in
   * the same bucket or to an external URL. Amazon S3 stores the value of this header in the object
   * metadata.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get websiteRedirectLocation(): Shape["WebsiteRedirectLocation"] {
    return this.attribute("WebsiteRedirectLocation");
  }

  /**
   * The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
   *
   * > **Note:** When accessing data stored in Amazon FSx file systems using S3 access points, the only
   * > valid server side encryption option is `aws:fsx`.
   */
  get serverSideEncryption(): Shape["ServerSideEncryption"] {
    return this.attribute("ServerSideEncryption");
  }

  /** A map of metadata to store with the object in S3. */
  get metadata(): NonNullable<Shape["Metadata"]> {
    return this.attribute("Metadata") ?? {};
  }

  /**
   * If server-side encryption with a customer-provided encryption key was requested, the response will
   * include this header to confirm the encryption algorithm that's used.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get sseCustomerAlgorithm(): Shape["SSECustomerAlgorithm"] {
    return this.attribute("SSECustomerAlgorithm");
  }

  /**
   * If server-side encryption with a customer-provided encryption key was requested, the response will
   * include this header to provide the round-trip message integrity verification of the
   * customer-provided encryption key.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get sseCustomerKeyMd5(): Shape["SSECustomerKeyMD5"] {
    return this.attribute("SSECustomerKeyMD5");
  }

  /** If present, indicates the ID of the KMS key that was used for object encryption. */
  get ssekmsKeyId(): Shape["SSEKMSKeyId"] {
    return this.attribute("SSEKMSKeyId");
  }

  /**
   * Indicates whether the object uses an S3 Bucket Key for server-side encryption with Key Management
   * Service (KMS) keys (SSE-KMS).
   */
  get bucketKeyEnabled(): Shape["BucketKeyEnabled"] {
    return this.attribute("BucketKeyEnabled");
  }

  /**
   * Provides storage class information of the object. Amazon S3 returns this header for all objects
   * except for S3 Standard storage class objects.
   *
   * For more information, see
   * [Storage Classes](https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html).
   *
   * > **Note:** **Directory buckets** - Directory buckets only support `EXPRESS_ONEZONE` (the S3 Express
   * > One Zone storage class) in Availability Zones and `ONEZONE_IA` (the S3 One Zone-Infrequent Access
   * > storage class) in Dedicated Local Zones.
   */
  get storageClass(): Shape["StorageClass"] {
    return this.attribute("StorageClass");
  }

  /**
   * If present, indicates that the requester was successfully charged for the request. For more
   * information, see
   * [Using Requester Pays buckets for storage transfers and usage](https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html)
   * in the *Amazon Simple Storage Service user guide*.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get requestCharged(): Shape["RequestCharged"] {
    return this.attribute("RequestCharged");
  }

  /**
   * Amazon S3 can return this header if your request involves a bucket that is either a source or a
   * destination in a replication rule.
   *
   * In replication, you have a source bucket on which you configure replication and destination bucket
   * or buckets where Amazon S3 stores object replicas.
   */
  get replicationStatus(): Shape["ReplicationStatus"] {
    return this.attribute("ReplicationStatus");
  }

  /**
   * The count of parts this object has. This value is only returned if you specify `partNumber` in your
   * request and the object was uploaded as a multipart upload.
   */
  get partsCount(): Shape["PartsCount"] {
    return this.attribute("PartsCount");
  }

  /**
   * The number of tags, if any, on the object, when you have the relevant permission to read object
   * tags.
   *
   * You can use
   * [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html) to
   * retrieve the tag set associated with an object.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get tagCount(): Shape["TagCount"] {
    return this.attribute("TagCount");
  }

  /**
   * The Object Lock mode, if any, that's in effect for this object. This header is only returned if the
   * requester has the `s3:GetObjectRetention` permission. For more information about S3 Object Lock, see
   * [Object Lock](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lock.html).
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get objectLockMode(): Shape["ObjectLockMode"] {
    return this.attribute("ObjectLockMode");
  }

  /**
   * The date and time when the Object Lock retention period expires. This header is only returned if the
   * requester has the `s3:GetObjectRetention` permission.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get objectLockRetainUntilDate(): Shape["ObjectLockRetainUntilDate"] {
    return this.attribute("ObjectLockRetainUntilDate");
  }

  /**
   * Specifies whether a legal hold is in effect for this object. This header is only returned if the
   * requester has the `s3:GetObjectLegalHold` permission. This header is not returned if the specified
   * version of this object has never had a legal hold applied. For more information about S3 Object
   * Lock, see [Object Lock](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lock.html).
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get objectLockLegalHoldStatus(): Shape["ObjectLockLegalHoldStatus"] {
    return this.attribute("ObjectLockLegalHoldStatus");
  }

  /**
   * The event hold status for this object. This header is only returned if the requester has the
   * `s3:GetObjectRetention` permission.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get objectLockEventHold(): Shape["ObjectLockEventHold"] {
    return this.attribute("ObjectLockEventHold");
  }

  /**
   * The event hold duration in days for this object. Only returned when the event hold is enabled.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get objectLockEventHoldDurationDays(): Shape["ObjectLockEventHoldDurationDays"] {
    return this.attribute("ObjectLockEventHoldDurationDays");
  }

  /**
   * The event hold duration in years for this object. Only returned when the event hold is enabled.
   *
   * > **Note:** This functionality is not supported for directory buckets.
   */
  get objectLockEventHoldDurationYears(): Shape["ObjectLockEventHoldDurationYears"] {
    return this.attribute("ObjectLockEventHoldDurationYears");
  }

  /** The object ACL. Makes no request. */
  acl(): ObjectAcl {
    return new ObjectAcl({ bucketName: this.bucketName, objectKey: this.key }, this.context);
  }

  /** The bucket. Makes no request. */
  bucket(): Bucket {
    return new Bucket({ name: this.bucketName }, this.context);
  }

  /** The multipart upload, by its id. Makes no request. */
  multipartUpload(id: string): MultipartUpload {
    return new MultipartUpload({ bucketName: this.bucketName, objectKey: this.key, id }, this.context);
  }

  /** The object version, by its id. Makes no request. */
  version(id: string): ObjectVersion {
    return new ObjectVersion({ bucketName: this.bucketName, objectKey: this.key, id }, this.context);
  }

  /**
   * This action initiates a multipart upload and returns an upload ID. This upload ID is used to
   * associate all of the parts in the specific multipart upload. You specify this upload ID in each of
   * your subsequent upload part requests (see
   * [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html)). You also include
   * this upload ID in the final request to either complete or abort the multipart upload request. For
   * more information about multipart uploads, see
   * [Multipart Upload Overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html) in the
   * *Amazon S3 User Guide*.
   *
   * `SSEKMSEncryptionContext` takes text or bytes, and encodes them in base64; text that is already
   * base64 is sent unchanged.
   *
   * Calls
   * [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html).
   * Resolves to the resource.
   */
  async initiateMultipartUpload(
    input: WithBase64<
      ReadonlyInput<Omit<CreateMultipartUploadCommandInput, "Bucket" | "Key">>,
      "SSEKMSEncryptionContext"
    > = {},
    options?: CallOptions,
  ): Promise<MultipartUpload> {
    const output = await this.act(
      new CreateMultipartUploadCommand({
        ...encodeBase64<Omit<CreateMultipartUploadCommandInput, "Bucket" | "Key">, "SSEKMSEncryptionContext">(
          input,
          "SSEKMSEncryptionContext",
        ),
        Bucket: this.bucketName,
        Key: this.key,
      }),
      options,
    );
    return new MultipartUpload(
      { bucketName: this.bucketName, objectKey: this.key, id: present(output.UploadId, "UploadId") },
      this.context,
    );
  }

  /**
   * Waits with the service's waiter `ObjectExists`, which polls
   * [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html). By default every
   * 5 seconds, up to 20 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions & ObjectCallOptions = {}): Promise<this> {
    return this.wait(
      objectExistsWaiter,
      () => new HeadObjectCommand({ Bucket: this.bucketName, Key: this.key }),
      options,
      pick,
    );
  }

  /**
   * Waits with the service's waiter `ObjectNotExists`, which polls
   * [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html). By default every
   * 5 seconds, up to 20 times; the resource then has the attributes of the last poll.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilNotExists(options: WaiterOptions & ObjectCallOptions = {}): Promise<this> {
    return this.wait(
      objectNotExistsWaiter,
      () => new HeadObjectCommand({ Bucket: this.bucketName, Key: this.key }),
      options,
      pick,
    );
  }

  protected override async fetch(options: ObjectCallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new HeadObjectCommand({ Bucket: this.bucketName, Key: this.key }), options),
    );
  }
}

/** The attributes in a response of HeadObject. */
function pick(output: HeadObjectCommandOutput): Shape | undefined {
  return withoutMetadata(output);
}
