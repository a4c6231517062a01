import { GetObjectCommand, GetObjectTaggingCommand, type HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import type { CallOptions } from "../../../core/call/call-options.js";
import { releaseBody } from "../../../core/call/response/release-body.js";
import { errorName } from "../../../core/errors/error-guards.js";
import { ResourceNotFoundError, UnexpectedResponseError } from "../../../core/errors/errors.js";
import { statusOf } from "../../errors/status.js";
import { isNotImplemented } from "../../errors/not-implemented.js";
import { headWithMetadata, type MetadataMap } from "../../object/metadata/head-with-metadata.js";
import { checksumMode } from "../../checksum/checksum-settings.js";
import { CONTROL_LIMIT } from "../request/request-limits.js";
import type { Source } from "./copy-from.js";
import type { SentCopyInput } from "./copy-options.js";
import { type CustomerKey, namesOf, sourceKeyOf } from "../../client/request-names.js";
import { sendWithin } from "../../client/send-within.js";

/** The source's properties, by HeadObject. */
export interface SourceHead {
  readonly head: HeadObjectCommandOutput;
  readonly metadata: MetadataMap;
  readonly size: number;
}

/** @throws {ResourceNotFoundError} if there is no such object */
export async function headSource(
  source: Source,
  input: SentCopyInput,
  options: CallOptions,
): Promise<SourceHead> {
  const { context, subject } = source;
  const named = { ...sourceNames(source, input), ...sourceKeyOf(input) };
  try {
    const { head, metadata } = await headWithMetadata(
      { send: (command) => sendWithin(CONTROL_LIMIT, context, command, options) },
      { ...named, ...(await checksumMode(context.client)) },
      options,
    );
    return { head, metadata, size: head.ContentLength ?? (await lengthByRange(source, named, options)) };
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    throw new ResourceNotFoundError(subject, { cause: error });
  }
}

/** The length of an object if HeadObject does not return it, as with a store that compresses responses. */
async function lengthByRange(
  { context }: Source,
  named: ReturnType<typeof sourceNames> & CustomerKey,
  options: CallOptions,
): Promise<number> {
  try {
    const command = new GetObjectCommand({ ...named, Range: "bytes=0-0" });
    const { Body, ContentRange, ContentLength } = await sendWithin(CONTROL_LIMIT, context, command, options);
    releaseBody(Body);
    const total = /\/(\d+)$/.exec(ContentRange ?? "")?.[1];
    const length = total === undefined && ContentRange === undefined ? ContentLength : Number(total);
    if (length === undefined || Number.isNaN(length)) throw new UnexpectedResponseError("ContentLength");
    return length;
  } catch (error) {
    // An empty object has no first byte.
    if (statusOf(error) === 416) return 0;
    throw error;
  }
}

/**
 * The tags of the source in the format of a header; `undefined` for none. CopyObject copies them by itself, a copy in
 * parts does not.
 */
export async function sourceTags(
  source: Source,
  { head }: SourceHead,
  input: SentCopyInput,
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
    // A store without tags has none to lose. If the caller may not read them, CopyObject fails as well.
    const hasNone = isNotImplemented(error) || errorName(error) === "NoSuchTagSet";
    if (hasNone && head.TagCount === undefined) return undefined;
    throw error;
  }
}

function sourceNames({ bucket, key, versionId }: Source, input: SentCopyInput) {
  return {
    Bucket: bucket,
    Key: key,
    ...(versionId !== undefined && { VersionId: versionId }),
    ...namesOf({ RequestPayer: input.RequestPayer, ExpectedBucketOwner: input.ExpectedSourceBucketOwner }),
  };
}
