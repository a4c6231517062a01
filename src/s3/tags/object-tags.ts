import {
  DeleteObjectTaggingCommand,
  type DeleteObjectTaggingCommandOutput,
  GetObjectTaggingCommand,
  PutObjectTaggingCommand,
  type PutObjectTaggingCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { CallOptions } from "../../core/call/call-options.js";
import type { Identifiers } from "../../core/resource/identifiers.js";
import type { Resource } from "../../core/resource/resource.js";
import { type TagMap, toTagMap } from "../../core/tags/tags.js";
import { refuseNames, tagSetOf } from "./tag-set.js";

type S3Thing = Resource<S3Client, object, Identifiers>;

/** An object, or what a listing tells of it. */
interface HasKey {
  readonly bucketName: string;
  readonly key: string;
}

/**
 * The tags of the object, as a plain record without a prototype.
 *
 * Calls [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html).
 */
export async function getTags(self: S3Thing & HasKey, options?: CallOptions): Promise<TagMap> {
  const output = await (self as S3Thing)["ask"](new GetObjectTaggingCommand(named(self)), options);
  return toTagMap(output.TagSet);
}

/**
 * Gives the object these tags, `{ Name: "web" }`, and no others.
 *
 * Calls [PutObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html); for no tags
 * [DeleteObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html).
 */
export async function setTags(
  self: S3Thing & HasKey,
  tags: TagMap,
  options?: CallOptions,
): Promise<PutObjectTaggingCommandOutput | DeleteObjectTaggingCommandOutput> {
  const TagSet = tagSetOf(tags);
  if (TagSet.length === 0) return removeTags(self, options);
  return (self as S3Thing)["act"](
    new PutObjectTaggingCommand({ ...named(self), Tagging: { TagSet } }),
    options,
  );
}

/**
 * Removes all tags of the object.
 *
 * Calls [DeleteObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html).
 */
export async function removeTags(
  self: S3Thing & HasKey,
  options?: CallOptions,
): Promise<DeleteObjectTaggingCommandOutput> {
  refuseNames(options);
  return (self as S3Thing)["act"](new DeleteObjectTaggingCommand(named(self)), options);
}

function named({ bucketName, key }: HasKey): { Bucket: string; Key: string } {
  return { Bucket: bucketName, Key: key };
}
