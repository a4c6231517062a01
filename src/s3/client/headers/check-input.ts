import type { Command } from "../../../core/call/input-check.js";
import type { ClientLike } from "../../../core/client/client-like.js";
import { checkKey } from "../../keys/check-key.js";
import { headerFault, isAscii } from "./header-text.js";
import { sendHeadersInUtf8 } from "./utf8-headers.js";

/** The members of inputs that become standard HTTP headers and may contain any text. */
const HTTP_HEADERS = [
  "CacheControl",
  "ContentDisposition",
  "ContentEncoding",
  "ContentLanguage",
  "ContentMD5",
  "ContentType",
  "IfMatch",
  "IfNoneMatch",
  "Range",
] as const;

/** The same for S3's own headers, `x-amz-…`. */
const S3_HEADERS = [
  "CopySource",
  "CopySourceIfMatch",
  "CopySourceIfNoneMatch",
  "ExpectedBucketOwner",
  "ExpectedSourceBucketOwner",
  "GrantFullControl",
  "GrantRead",
  "GrantReadACP",
  "GrantWrite",
  "GrantWriteACP",
  "RenameSource",
  "SSEKMSKeyId",
  "StorageClass",
  "Tagging",
  "WebsiteRedirectLocation",
] as const;

/** Existing metadata of an object, which is sent back unchanged. */
const stored = new WeakSet();

/** Allows an object's existing metadata that is not ASCII. It must have been checked. */
export function allowStoredMetadata<Metadata extends object>(metadata: Metadata): Metadata {
  stored.add(metadata);
  return metadata;
}

/**
 * Checks the input of any operation: the key, the metadata, and other members that become headers. Headers beyond ASCII
 * are sent in UTF-8, so that their signature is valid.
 *
 * @throws {TypeError} for a member that cannot be sent, with its name
 */
export function checkInput(command: Command, client: ClientLike): void {
  const input = command.input as Readonly<Record<string, unknown>>;
  const { Key: key, Metadata: metadata } = input;
  if (typeof key === "string") checkKey(key, client);
  const texts = textsOf(input, [...HTTP_HEADERS, ...S3_HEADERS]);
  for (const [name, text] of texts) refuseUnsendable(name, text);
  const isMap = typeof metadata === "object" && metadata !== null;
  const isStored = isMap && stored.has(metadata);
  if (isMap && !isStored) checkMetadata(metadata);
  if (isStored || texts.some(([, text]) => !isAscii(text))) sendHeadersInUtf8(command, client);
}

/**
 * @throws {TypeError} for a header that must be sent with a presigned URL and is not ASCII: `fetch` would send other
 *   bytes than were signed, or fail. S3's own headers are part of the URL.
 */
export function refuseBeyondAscii(input: object): void {
  const [wrong] = textsOf(input, HTTP_HEADERS).find(([, text]) => !isAscii(text)) ?? [];
  if (wrong !== undefined) throw new TypeError(`${wrong} of a presigned URL must be ASCII. Encode it.`);
}

function textsOf(input: object, names: readonly string[]): (readonly [string, string])[] {
  return names
    .map((name): Entry => [name, (input as Readonly<Record<string, unknown>>)[name]])
    .filter(isText);
}

/** @throws {TypeError} for text that a header cannot hold */
export function refuseUnsendable(name: string, text: string): void {
  const fault = headerFault(text);
  if (fault === undefined) return;
  throw new TypeError(`${name} becomes a header, and ${fault}.`);
}

/**
 * As in boto3: S3 returns metadata that is not ASCII in an encoded form, so that it would never be the value that was set.
 *
 * @throws {TypeError} for metadata that is not ASCII
 */
export function checkMetadata(metadata: object): void {
  const entries = Object.entries(metadata).filter((entry): entry is [string, string] => isText(entry));
  const [wrong] = entries.find((entry) => !entry.every(isAscii)) ?? [];
  if (wrong === undefined) return;
  throw new TypeError(
    `The metadata ${JSON.stringify(wrong)} is not ASCII, which headers must be. Encode it, for example with encodeURIComponent.`,
  );
}

type Entry = readonly [string, unknown];

function isText(entry: Entry): entry is readonly [string, string] {
  return typeof entry[1] === "string";
}
