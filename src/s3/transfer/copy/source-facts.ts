import { GetObjectTaggingCommand, type HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import { ResourceNotFoundError } from "../../../core/errors/errors.js";
import { headIn, type MetadataMap } from "../../metadata/head-with-metadata.js";
import { statusOf } from "../../client/redirect.js";
import { checksumMode } from "../checksum/checksum-settings.js";
import { CONTROL_LIMIT, sendWithin } from "../request/request-limits.js";
import type { Source } from "./copy-from.js";
import type { CopyInput } from "./copy-options.js";

/** What the source is, as far as a copy has to know it. */
export interface SourceFacts {
  readonly head: HeadObjectCommandOutput;
  readonly metadata: MetadataMap;
  readonly size: number;
}

/** @throws {ResourceNotFoundError} when there is no such object */
export async function sourceFacts(
  source: Source,
  input: CopyInput,
  options: CallOptions,
): Promise<SourceFacts> {
  const { context, bucket, key, versionId, name } = source;
  try {
    const { head, metadata } = await headIn(
      { send: (command) => sendWithin(CONTROL_LIMIT, context, command, options) },
      { ...sourceNames(source, input), ...sourceCustomerKey(input), ...(await checksumMode(context.client)) },
      options,
    );
    return { head, metadata, size: head.ContentLength ?? 0 };
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    const identifiers = { bucketName: bucket, key, ...(versionId !== undefined && { versionId }) };
    throw new ResourceNotFoundError({ resource: name, identifiers }, { cause: error });
  }
}

/**
 * The tags of the source as a request header has them; `undefined` for none. CopyObject copies them itself, a copy in
 * parts does not.
 */
export async function sourceTags(
  source: Source,
  { head }: SourceFacts,
  input: CopyInput,
  options: CallOptions,
): Promise<string | undefined> {
  if (head.TagCount === 0) return undefined;
  try {
    const command = new GetObjectTaggingCommand(sourceNames(source, input));
    const { TagSet: tags = [] } = await sendWithin(CONTROL_LIMIT, source.context, command, options);
    const pairs = tags.map(
      ({ Key = "", Value = "" }) => `${encodeURIComponent(Key)}=${encodeURIComponent(Value)}`,
    );
    return pairs.length === 0 ? undefined : pairs.join("&");
  } catch (error) {
    // S3 tells the number of tags to whoever may read them; not told, there are none, or they are not to be had.
    const isRefused = [400, 403, 404, 405, 501].includes(statusOf(error) ?? 0);
    if (head.TagCount === undefined && isRefused) return undefined;
    throw error;
  }
}

function sourceNames({ bucket, key, versionId }: Source, input: CopyInput) {
  const { RequestPayer, ExpectedSourceBucketOwner } = input;
  return {
    Bucket: bucket,
    Key: key,
    ...(versionId !== undefined && { VersionId: versionId }),
    ...(RequestPayer !== undefined && { RequestPayer }),
    ...(ExpectedSourceBucketOwner !== undefined && { ExpectedBucketOwner: ExpectedSourceBucketOwner }),
  };
}

/** An object that is encrypted with the customer's key shows nothing without it. */
function sourceCustomerKey(input: CopyInput) {
  const {
    CopySourceSSECustomerAlgorithm: algorithm,
    CopySourceSSECustomerKey: key,
    CopySourceSSECustomerKeyMD5: md5,
  } = input;
  return {
    ...(algorithm !== undefined && { SSECustomerAlgorithm: algorithm }),
    ...(key !== undefined && { SSECustomerKey: key }),
    ...(md5 !== undefined && { SSECustomerKeyMD5: md5 }),
  };
}
