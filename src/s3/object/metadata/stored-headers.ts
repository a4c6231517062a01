import type { CopyObjectCommandInput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import { allowStoredMetadata, refuseUnsendable } from "../../client/headers/check-input.js";
import { textOfHeader } from "../../client/headers/header-text.js";
import type { MetadataMap } from "./head-with-metadata.js";

/** The content headers of an object. A copy takes all of them from the source or all from the request. */
export const CONTENT_HEADERS = [
  "CacheControl",
  "ContentDisposition",
  "ContentEncoding",
  "ContentLanguage",
  "ContentType",
] as const;

/** The headers of an object, for a request that sets them. */
export interface StoredHeaders {
  readonly input: Partial<CopyObjectCommandInput>;
  /** An `Expires` that is not a valid date, for which the input has no member. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The headers that an object has, without those that are given, for a request that does not copy them by itself.
 *
 * @param name the object's name in errors
 * @throws {TypeError} for a header that is neither ASCII nor UTF-8, or that cannot be signed
 */
export function storedHeaders(
  name: string,
  head: HeadObjectCommandOutput,
  members: readonly (keyof HeadObjectCommandOutput & keyof CopyObjectCommandInput)[],
  given: object,
): StoredHeaders {
  const kept = [...members, "Expires" as const]
    .filter((member) => head[member] !== undefined && !(member in given))
    .map((member) => [member, sendable(`${member} of ${name}`, head[member])]);
  const isNoDate = head.Expires === undefined && head.ExpiresString !== undefined && !("Expires" in given);
  return {
    input: Object.fromEntries(kept) as Partial<CopyObjectCommandInput>,
    headers: isNoDate ? { expires: sendable(`Expires of ${name}`, head.ExpiresString) as string } : {},
  };
}

/** The same for user-defined metadata. Values that are not ASCII are sent back unchanged. */
export function storedMetadata(name: string, metadata: MetadataMap, given: object = {}): MetadataMap {
  const map = Object.create(null) as Record<string, string>;
  for (const [entry, value] of Object.entries(metadata)) {
    if (!Object.hasOwn(given, entry))
      map[entry] = sendable(`metadata ${JSON.stringify(entry)} of ${name}`, value) as string;
  }
  return allowStoredMetadata(map);
}

function sendable(what: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  const text = textOfHeader(value);
  if (text === undefined) {
    throw new TypeError(`The ${what} is neither ASCII nor UTF-8 and cannot be signed. Pass another one.`);
  }
  refuseUnsendable(`The ${what}`, text);
  return text;
}
