import type { CopyObjectCommandInput, S3Client } from "@aws-sdk/client-s3";
import type { ClientLike } from "../../../core/client/client-like.js";
import { pick } from "../../../core/query/members.js";
import { clientForBucket } from "../../client/region/regional-client.js";
import { isDirectoryBucket } from "../../keys/directory-bucket.js";
import { storedClass } from "../../object/metadata/stored-class.js";
import {
  chosenEncryption,
  givesEncryption,
  storedEncryption,
} from "../../object/metadata/stored-encryption.js";
import {
  CONTENT_HEADERS,
  type StoredHeaders,
  storedHeaders,
  storedMetadata,
} from "../../object/metadata/stored-headers.js";
import type { Copy } from "./copy-job.js";
import type { SentCopyInput } from "./copy-options.js";
import { sourceKeyOf } from "../../client/request-names.js";

/** The members that a metadata directive affects. */
export const METADATA = [...CONTENT_HEADERS, "Expires", "Metadata"] as const;

type Properties = Partial<CopyObjectCommandInput>;

/** Properties that a copy keeps and CopyObject does not: the storage class and, if requested, the encryption. */
export async function keptByRequest(copy: Copy): Promise<Properties> {
  const { target, sourceHead, input } = copy;
  return { ...storedClass(sourceHead.head, target.bucket, input), ...(await keptEncryption(copy)) };
}

/**
 * As with CopyObject, the bucket determines the encryption of a copy: `AES256` is the default, so it may not have been
 * chosen. An object that is copied onto itself keeps its encryption.
 */
async function keptEncryption(copy: Copy): Promise<Properties> {
  const { source, target, sourceHead, input, options } = copy;
  const isKept = options.keepEncryption === true || source.isTarget;
  if (!isKept || givesEncryption(input) || isDirectoryBucket(target.bucket)) return {};
  if (input.CopySourceSSECustomerKey !== undefined) return sourceKeyOf(input);
  if (source.isTarget) return chosenEncryption(sourceHead.head);
  const encryption = storedEncryption(sourceHead.head);
  if (encryption.SSEKMSKeyId !== undefined) await refuseForeignKey(encryption.SSEKMSKeyId, copy);
  return encryption;
}

/**
 * A KMS key belongs to one region and one account.
 *
 * @throws {TypeError} for a key that cannot be used for the copy, or may belong to another account
 */
async function refuseForeignKey(key: string, { source, target, input }: Copy): Promise<void> {
  const [, , , ofKey = "", owner = ""] = key.split(":");
  const region = await regionOf(clientForBucket(target.context.client, target.bucket));
  const isOfRegion = ofKey === "" || region === undefined || ofKey === region;
  const isOurs =
    input.ExpectedBucketOwner === undefined || owner === ""
      ? source.context.client === target.context.client
      : input.ExpectedBucketOwner === owner;
  if (isOfRegion && isOurs) return;
  throw new TypeError(
    `${source.subject.resource} is encrypted with the KMS key ${key}, which may not be there for ${target.subject.resource}: instead of ` +
      "keepEncryption, pass ServerSideEncryption and SSEKMSKeyId.",
  );
}

async function regionOf({ config }: ClientLike): Promise<string | undefined> {
  // A stub has no configuration.
  const { region } = config as Partial<S3Client["config"]>;
  return typeof region === "function" ? region() : region;
}

/**
 * The default without a directive: each member of the input replaces that of the source, and the rest is kept. S3 itself
 * would ignore the input without a directive.
 */
export function metadataDirective(input: SentCopyInput): "COPY" | "REPLACE" | "MERGE" {
  const { MetadataDirective: given } = input;
  if (given === "COPY" || given === "REPLACE") return given;
  return METADATA.some((name) => name in input) ? "MERGE" : "COPY";
}

/** The same for tags, which are replaced as a whole. */
export function taggingDirective({ TaggingDirective: given, Tagging }: SentCopyInput): "COPY" | "REPLACE" {
  return given === "COPY" || given === "REPLACE" ? given : Tagging === undefined ? "COPY" : "REPLACE";
}

/**
 * The metadata of the copy, for a request that does not copy it by itself.
 *
 * @throws {RangeError} if the source has metadata that S3 does not return
 */
export function copiedMetadata({ source, sourceHead, input }: Copy): StoredHeaders {
  const directive = metadataDirective(input);
  const given = directive === "COPY" ? {} : pick(input, METADATA);
  if (directive === "REPLACE") return { input: given, headers: {} };
  const { head, metadata } = sourceHead;
  const { input: kept, headers } = storedHeaders(source.subject.resource, head, CONTENT_HEADERS, given);
  if ("Metadata" in given) return { input: { ...kept, ...given }, headers };
  if ((head.MissingMeta ?? 0) > 0) {
    throw new RangeError(
      `${source.subject.resource} has ${head.MissingMeta} metadata entries that S3 cannot show, and this copy would lose them.`,
    );
  }
  const own = Object.keys(metadata).length > 0 && {
    Metadata: storedMetadata(source.subject.resource, metadata),
  };
  return { input: { ...kept, ...own, ...given }, headers };
}
