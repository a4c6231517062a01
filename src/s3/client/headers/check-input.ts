import type { Command } from "../../../core/call/context.js";
import type { ClientLike } from "../../../core/client/client-like.js";
import { checkKey } from "../../keys/check-key.js";
import { headerFault, isAscii } from "./header-text.js";
import { sendHeadersInUtf8 } from "./utf8-headers.js";

/** The members of inputs that become headers and may hold text of any kind. */
const HEADERS = [
  "CacheControl",
  "ContentDisposition",
  "ContentEncoding",
  "ContentLanguage",
  "ContentMD5",
  "ContentType",
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
  "IfMatch",
  "IfNoneMatch",
  "MFA",
  "Range",
  "RenameSource",
  "SSEKMSKeyId",
  "StorageClass",
  "Tagging",
  "WebsiteRedirectLocation",
] as const;

/** Metadata that an object has already, which goes out as it came. */
const stored = new WeakSet();

/** Lets metadata of an object pass that is not ASCII. It must have been checked. */
export function allowStoredMetadata<Metadata extends object>(metadata: Metadata): Metadata {
  stored.add(metadata);
  return metadata;
}

/**
 * Checks the input of any operation: the key, the metadata, and what else becomes a header. Headers beyond ASCII are
 * sent in UTF-8, so that their signature holds.
 *
 * @throws {TypeError} for what cannot be sent, with the name of the member
 */
export function checkInput(command: Command, client: ClientLike): void {
  const input = command.input as Readonly<Record<string, unknown>>;
  const { Key: key, Metadata: metadata } = input;
  if (typeof key === "string") checkKey(key, client);
  const texts = HEADERS.map((name): Entry => [name, input[name]]).filter(isText);
  for (const [name, text] of texts) refuseUnsendable(name, text);
  const isMap = typeof metadata === "object" && metadata !== null;
  const isStored = isMap && stored.has(metadata);
  if (isMap && !isStored) checkMetadata(metadata);
  if (isStored || texts.some(([, text]) => !isAscii(text))) sendHeadersInUtf8(command, client);
}

/** @throws {TypeError} for text that no header can hold */
export function refuseUnsendable(name: string, text: string): void {
  const fault = headerFault(text);
  if (fault === undefined) return;
  throw new TypeError(`${name} becomes a header, and ${fault}: ${JSON.stringify(text.slice(0, 64))}.`);
}

/**
 * As boto3 does: S3 gives metadata back encoded that was not ASCII, so that it is never what was given.
 *
 * @throws {TypeError} for metadata that is not ASCII
 */
export function checkMetadata(metadata: object): void {
  const entries = Object.entries(metadata).filter((entry): entry is [string, string] => isText(entry));
  const [wrong] = entries.find((entry) => !entry.every(isAscii)) ?? [];
  if (wrong === undefined) return;
  throw new TypeError(
    `The metadata ${JSON.stringify(wrong)} is not ASCII, which headers must be: encode it, as with encodeURIComponent.`,
  );
}

type Entry = readonly [string, unknown];

function isText(entry: Entry): entry is readonly [string, string] {
  return typeof entry[1] === "string";
}
