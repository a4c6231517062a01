import type { CreateMultipartUploadCommandInput } from "@aws-sdk/client-s3";
import type { ClientLike } from "../../../core/call/client-like.js";
import type { S3Client } from "@aws-sdk/client-s3";
import { keptExpires } from "../../metadata/kept-properties.js";
import { clientForBucket } from "../../client/regional-client.js";
import type { TransferTarget } from "../options/transfer-target.js";
import type { Source } from "./copy-from.js";
import type { CopyInput } from "./copy-options.js";
import type { SourceFacts } from "./source-facts.js";

const HEADERS = [
  "CacheControl",
  "ContentDisposition",
  "ContentEncoding",
  "ContentLanguage",
  "ContentType",
] as const;

/** What a metadata directive is about. */
export const METADATA = [...HEADERS, "Expires", "Metadata"] as const;

const ENCRYPTION = [
  "BucketKeyEnabled",
  "ServerSideEncryption",
  "SSECustomerAlgorithm",
  "SSECustomerKey",
  "SSEKMSEncryptionContext",
  "SSEKMSKeyId",
] as const;

/** Classes that say where an object is, and that no request can ask for. */
const PLACES: readonly (string | undefined)[] = [
  "EXPRESS_ONEZONE",
  "FSX_ONTAP",
  "FSX_OPENZFS",
  "OUTPOSTS",
  "SNOW",
];

type Carried = Partial<CreateMultipartUploadCommandInput>;

/** The storage class and the encryption of the source, less those that the input has: no copy keeps them by itself. */
export async function carriedOver(
  { head }: SourceFacts,
  target: TransferTarget,
  input: CopyInput,
): Promise<Carried> {
  const { StorageClass } = head;
  const keepsClass =
    StorageClass !== undefined && !("StorageClass" in input) && !PLACES.includes(StorageClass);
  // Encryption is changed as a whole: a KMS key does not go with another kind of it.
  const keepsEncryption = !ENCRYPTION.some((name) => name in input);
  return {
    ...(keepsClass && { StorageClass }),
    ...(keepsEncryption && (await encryption(head, target, input))),
  };
}

async function encryption(
  head: SourceFacts["head"],
  target: TransferTarget,
  input: CopyInput,
): Promise<Carried> {
  const { BucketKeyEnabled, ServerSideEncryption, SSEKMSKeyId } = head;
  if (input.CopySourceSSECustomerKey !== undefined) {
    const { CopySourceSSECustomerAlgorithm, CopySourceSSECustomerKey, CopySourceSSECustomerKeyMD5 } = input;
    return {
      SSECustomerAlgorithm: CopySourceSSECustomerAlgorithm,
      SSECustomerKey: CopySourceSSECustomerKey,
      SSECustomerKeyMD5: CopySourceSSECustomerKeyMD5,
    };
  }
  // A KMS key is of one region; another region has one of its own for S3.
  const isUsable = SSEKMSKeyId !== undefined && (await isOfRegion(SSEKMSKeyId, target));
  return {
    ...(ServerSideEncryption !== undefined && { ServerSideEncryption }),
    ...(isUsable && { SSEKMSKeyId }),
    ...(BucketKeyEnabled !== undefined && { BucketKeyEnabled }),
  };
}

async function isOfRegion(keyArn: string, { context, bucket }: TransferTarget): Promise<boolean> {
  const [, , , ofKey] = keyArn.split(":");
  const ofBucket = await regionOf(clientForBucket(context.client, bucket));
  return ofKey === undefined || ofKey === "" || ofBucket === undefined || ofKey === ofBucket;
}

async function regionOf({ config }: ClientLike): Promise<string | undefined> {
  // A stub has no configuration.
  const { region } = config as Partial<S3Client["config"]>;
  return typeof region === "function" ? region() : region;
}

/**
 * What a directive that nobody has given comes to: what the input says replaces what the source has, one by one, and
 * the rest stays. S3 itself would ignore what it is told without a directive.
 */
export function metadataDirective(input: CopyInput): "COPY" | "REPLACE" | "MERGE" {
  const { MetadataDirective: given } = input;
  if (given === "COPY" || given === "REPLACE") return given;
  return METADATA.some((name) => name in input) ? "MERGE" : "COPY";
}

/** The same for tags, which are replaced all at once. */
export function taggingDirective({ TaggingDirective: given, Tagging }: CopyInput): "COPY" | "REPLACE" {
  return given === "COPY" || given === "REPLACE" ? given : Tagging === undefined ? "COPY" : "REPLACE";
}

/**
 * The metadata of the source, as a request has to say it that does not copy it by itself.
 *
 * @throws {RangeError} where there is some that S3 does not show
 */
export function sourceMetadata(source: Source, { head, metadata }: SourceFacts, input: CopyInput): Carried {
  if ((head.MissingMeta ?? 0) > 0 && !("Metadata" in input)) {
    throw new RangeError(
      `${source.name} has ${head.MissingMeta} metadata entries that S3 cannot show, and this copy would lose them.`,
    );
  }
  const headers = HEADERS.filter((name) => head[name] !== undefined).map((name) => [name, head[name]]);
  return {
    ...(Object.fromEntries(headers) as Carried),
    ...keptExpires({ toString: () => source.name }, head, input),
    ...(Object.keys(metadata).length > 0 && { Metadata: metadata }),
  };
}
