import type { CopyObjectCommandInput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";

type Shared = keyof HeadObjectCommandOutput & keyof CopyObjectCommandInput;

/** What a copy that replaces metadata takes from the request, and not from the object. */
const PROPERTIES = [
  "CacheControl",
  "ContentDisposition",
  "ContentEncoding",
  "ContentLanguage",
  "ContentType",
  "StorageClass",
  "WebsiteRedirectLocation",
  "ObjectLockLegalHoldStatus",
  "ObjectLockEventHold",
  "ObjectLockEventHoldDurationDays",
  "ObjectLockEventHoldDurationYears",
] as const satisfies readonly Shared[];

const ENCRYPTION = [
  "ServerSideEncryption",
  "SSEKMSKeyId",
  "BucketKeyEnabled",
] as const satisfies readonly Shared[];

const RETENTION = ["ObjectLockMode", "ObjectLockRetainUntilDate"] as const satisfies readonly Shared[];

/** The input of a copy of an object onto itself that leaves everything as it is but what `input` says. */
export function keptProperties(
  self: { toString(): string },
  head: HeadObjectCommandOutput,
  input: Partial<CopyObjectCommandInput>,
): Partial<CopyObjectCommandInput> {
  const names: Shared[] = [...PROPERTIES];
  if (!givesEncryption(input)) names.push(...ENCRYPTION);
  // S3 refuses a date that has passed, and then nothing is retained any more.
  const isRetained = (head.ObjectLockRetainUntilDate?.getTime() ?? 0) > Date.now();
  if (isRetained) names.push(...RETENTION);
  const kept = Object.fromEntries(
    names.filter((name) => head[name] !== undefined).map((name) => [name, head[name]]),
  );
  return { ...kept, ...keptExpires(self, head, input) };
}

/** Encryption is changed as a whole: a KMS key does not go with another kind of it. */
function givesEncryption(input: Partial<CopyObjectCommandInput>): boolean {
  const { SSECustomerAlgorithm, SSEKMSKeyId, ServerSideEncryption } = input;
  return (SSECustomerAlgorithm ?? SSEKMSKeyId ?? ServerSideEncryption) !== undefined;
}

/** `Expires` of an object may be any text, and the SDK reads and sends dates only. */
export function keptExpires(
  self: { toString(): string },
  { Expires: date, ExpiresString: text }: HeadObjectCommandOutput,
  input: object,
): { Expires?: Date } {
  if (date) return { Expires: date };
  if (text === undefined || "Expires" in input) return {};
  throw new RangeError(
    `${self.toString()} expires at ${JSON.stringify(text)}, which is no date and cannot be kept: give Expires, or ` +
      "{ Expires: undefined } to drop it.",
  );
}
