import type { S3Client } from "@aws-sdk/client-s3";
import type { Bucket } from "../generated/bucket.js";
import { PrefixCollection, type PrefixFilter } from "./prefix-collection.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/** Which prefixes: those below `Prefix`, up to the next delimiter. */
export type PrefixesInput = PrefixFilter & {
  /** Where a prefix ends; `"/"` unless given. */
  readonly Delimiter?: string | undefined;
};

/**
 * The "folders" of the bucket, or of a folder: what its keys have in common up to the next delimiter, as plain strings
 * such as `"photos/2026/"`. Makes no request before they are iterated; the objects between them are in
 * `bucket.objects.filter({ Prefix, Delimiter: "/" })`, whose pages have both.
 *
 * Lists by [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html).
 *
 * @throws `TypeError` for an empty delimiter, which S3 takes for none
 * @example
 * for await (const folder of bucket.prefixes({ Prefix: "photos/" })) console.log(folder);
 */
export function prefixes(
  self: Bucket,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  input: PrefixesInput = {},
): PrefixCollection {
  const { Delimiter: delimiter = "/", ...filter } = input;
  if (typeof delimiter !== "string" || delimiter === "") {
    throw new TypeError('Delimiter must be a string that is not empty, such as "/".');
  }
  return new PrefixCollection(handle.context, { Bucket: self.name, Delimiter: delimiter }).filter(filter);
}
