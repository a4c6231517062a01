// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteObjectCommand,
  type DeleteObjectCommandInput,
  type DeleteObjectCommandOutput,
  GetObjectCommand,
  type GetObjectCommandInput,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandInput,
  type HeadObjectCommandOutput,
  type ObjectVersion as Shape,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call-options.js";
import { Resource } from "../../core/resource.js";
import { S3Object } from "./s3-object.js";

/** What names it. */
export interface ObjectVersionIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
  readonly objectKey: string;
  readonly id: string;
}

/**
 * One version of an object, or a delete marker in its place. Made by
 * `s3.objectVersion(bucketName, objectKey, id)`, without a request.
 */
export class ObjectVersion extends Resource<S3Client, Shape, ObjectVersionIdentifiers> {
  static override readonly resourceName: string = "ObjectVersion";

  /** The name of the bucket that holds the object. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** The key of the object. */
  get objectKey(): string {
    return this.identifiers.objectKey;
  }

  /** The version; `"null"` for what was written while the bucket had no versioning. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The entity tag is an MD5 hash of that version of the object. */
  get eTag(): Shape["ETag"] {
    return this.attribute("ETag");
  }

  /** The algorithm that was used to create a checksum of the object. */
  get checksumAlgorithm(): Shape["ChecksumAlgorithm"] {
    return this.attribute("ChecksumAlgorithm");
  }

  /**
   * The checksum type that is used to calculate the object’s checksum value. For more information, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumType(): Shape["ChecksumType"] {
    return this.attribute("ChecksumType");
  }

  /** Size in bytes of the object. */
  get size(): Shape["Size"] {
    return this.attribute("Size");
  }

  /** The class of storage used to store the object. */
  get storageClass(): Shape["StorageClass"] {
    return this.attribute("StorageClass");
  }

  /** The object key. */
  get key(): Shape["Key"] {
    return this.attribute("Key");
  }

  /** Version ID of an object. */
  get versionId(): Shape["VersionId"] {
    return this.attribute("VersionId");
  }

  /** Specifies whether the object is (true) or is not (false) the latest version of an object. */
  get isLatest(): Shape["IsLatest"] {
    return this.attribute("IsLatest");
  }

  /** Date and time when the object was last modified. */
  get lastModified(): Shape["LastModified"] {
    return this.attribute("LastModified");
  }

  /** Specifies the owner of the object. */
  get owner(): Shape["Owner"] {
    return this.attribute("Owner");
  }

  /**
   * Specifies the restoration status of an object. Objects in certain storage classes must be restored
   * before they can be retrieved. For more information about these storage classes and how to work with
   * archived objects, see
   * [Working with archived objects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/archived-objects.html)
   * in the *Amazon S3 User Guide*.
   */
  get restoreStatus(): Shape["RestoreStatus"] {
    return this.attribute("RestoreStatus");
  }

  /** The object. Makes no request. */
  object(): S3Object {
    return new S3Object({ bucketName: this.bucketName, key: this.objectKey }, this.context);
  }

  /**
   * Removes an object from a bucket.
   *
   * Calls [DeleteObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html).
   */
  async delete(
    input: Omit<DeleteObjectCommandInput, "Bucket" | "Key" | "VersionId"> = {},
    options?: CallOptions,
  ): Promise<DeleteObjectCommandOutput> {
    return this.retire(
      new DeleteObjectCommand({ ...input, Bucket: this.bucketName, Key: this.objectKey, VersionId: this.id }),
      options,
    );
  }

  /**
   * Retrieves an object from Amazon S3.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   */
  async get(
    input: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId"> = {},
    options?: CallOptions,
  ): Promise<GetObjectCommandOutput> {
    return this.ask(
      new GetObjectCommand({ ...input, Bucket: this.bucketName, Key: this.objectKey, VersionId: this.id }),
      options,
    );
  }

  /**
   * The `HEAD` operation retrieves metadata from an object without returning the object itself. This
   * operation is useful if you're interested only in an object's metadata.
   *
   * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html).
   */
  async head(
    input: Omit<HeadObjectCommandInput, "Bucket" | "Key" | "VersionId"> = {},
    options?: CallOptions,
  ): Promise<HeadObjectCommandOutput> {
    return this.ask(
      new HeadObjectCommand({ ...input, Bucket: this.bucketName, Key: this.objectKey, VersionId: this.id }),
      options,
    );
  }
}
