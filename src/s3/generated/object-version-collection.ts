// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type Delete,
  DeleteObjectsCommand,
  type DeleteObjectsCommandInput,
  type DeleteObjectsCommandOutput,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandInput,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import { batchId } from "../../core/batch-id.js";
import type { CallOptions } from "../../core/call-options.js";
import { Collection } from "../../core/collection.js";
import { present } from "../../core/identifiers.js";
import type { Listing } from "../../core/listing.js";
import { pageToken } from "../../core/page-token.js";
import { ObjectVersion } from "./object-version.js";

/** What `filter` takes: the input of ListObjectVersions, less what the collection fills in. */
export type ObjectVersionFilter = Omit<
  ListObjectVersionsCommandInput,
  "Bucket" | "KeyMarker" | "VersionIdMarker"
>;

const listing: Listing = {
  operation: "ListObjectVersions",
  members: [
    "Bucket",
    "Delimiter",
    "EncodingType",
    "KeyMarker",
    "MaxKeys",
    "Prefix",
    "VersionIdMarker",
    "ExpectedBucketOwner",
    "RequestPayer",
    "OptionalObjectAttributes",
  ],
  selectors: { Prefix: "text" },
  tokens: ["KeyMarker", "VersionIdMarker"],
  pageSize: { member: "MaxKeys", max: 1000 },
};

/**
 * Object versions that
 * [ListObjectVersions](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html)
 * lists; lazy, and iterable as often as one likes.
 */
export class ObjectVersionCollection extends Collection<
  S3Client,
  ObjectVersion,
  ObjectVersionFilter,
  ListObjectVersionsCommandOutput
> {
  static override readonly collectionName: string = "ObjectVersionCollection";

  /**
   * This operation enables you to delete multiple objects from a bucket using a single HTTP request. If
   * you know the object keys that you want to delete, then this operation provides a suitable
   * alternative to sending individual delete requests, reducing per-request overhead.
   *
   * Calls [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html) once
   * per page, for all that `.all()` or a filter named, and resolves to the outputs in page order.
   *
   * @throws `TypeError` on a bare collection, and when a part of the filter is empty;
   *   `BatchActionError` when it went through for some object versions only
   */
  async delete(
    input: Omit<DeleteObjectsCommandInput, "Bucket" | "Delete"> & { Delete?: Omit<Delete, "Objects"> } = {},
    options?: CallOptions,
  ): Promise<DeleteObjectsCommandOutput[]> {
    return this.batch<DeleteObjectsCommandOutput>(
      "delete",
      {
        command: (versions) =>
          new DeleteObjectsCommand({
            ...input,
            Bucket: versions[0].bucketName,
            Delete: {
              ...input.Delete,
              Objects: versions.map((version) => ({ Key: version.objectKey, VersionId: version.id })),
            },
          }),
        id: (version) => batchId(version.objectKey, version.id),
        failures: (answer) =>
          (answer.Errors ?? []).map((failure) => ({
            id: batchId(failure.Key, failure.VersionId),
            code: failure.Code ?? "",
            message: failure.Message ?? "",
          })),
        max: 1000,
      },
      options,
    );
  }

  protected override get listing(): Listing {
    return listing;
  }

  protected override list(input: ListObjectVersionsCommandInput): ListObjectVersionsCommand {
    return new ListObjectVersionsCommand(input);
  }

  protected override resources(output: ListObjectVersionsCommandOutput): ObjectVersion[] {
    return [...(output.Versions ?? []), ...(output.DeleteMarkers ?? [])].map(
      (version) =>
        new ObjectVersion(
          {
            bucketName: this.fixed("Bucket"),
            objectKey: present(version.Key, "Key"),
            id: present(version.VersionId, "VersionId"),
          },
          this.context,
          version,
        ),
    );
  }

  protected override nextToken(output: ListObjectVersionsCommandOutput): object | undefined {
    return pageToken({ KeyMarker: output.NextKeyMarker, VersionIdMarker: output.NextVersionIdMarker });
  }
}
