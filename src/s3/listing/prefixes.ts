import { checkText } from "../../core/text/argument-checks.js";
import { plainInput } from "../../core/call/input/input-members.js";
import type { Bucket } from "../generated/bucket.js";
import { PrefixCollection, type PrefixFilter } from "./prefix-collection.js";
import type { S3Handle } from "../object/s3-resource.js";

/** Selects the prefixes below `Prefix`, up to the next delimiter. */
export type PrefixesInput = PrefixFilter & {
  /** The delimiter. Default: `"/"`. */
  readonly Delimiter?: string | undefined;
};

/**
 * The "folders" of the bucket, or of a folder: the common prefixes of its keys up to the next delimiter, as plain strings
 * such as `"photos/2026/"`. Makes no request before it is iterated. To get the objects between them as well, use the
 * pages of `bucket.objects.filter({ Prefix, Delimiter: "/" })`.
 *
 * Lists by ListObjectsV2.
 *
 * @throws `TypeError` for an empty delimiter, which S3 treats as none
 * @example
 * for await (const folder of bucket.prefixes({ Prefix: "photos/" })) console.log(folder);
 */
export function prefixes(
  self: Bucket,
  handle: Pick<S3Handle, "context">,
  input: PrefixesInput = {},
): PrefixCollection {
  const { Delimiter: delimiter = "/", ...filter } = plainInput(input);
  checkText("Delimiter", delimiter, 'a non-empty string, such as "/"');
  return new PrefixCollection(handle.context, { Bucket: self.name, Delimiter: delimiter }).filter(filter);
}
