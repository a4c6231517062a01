import type { CopyObjectCommandInput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import { isDirectoryBucket } from "../../keys/directory-bucket.js";
import { storedClass } from "./stored-class.js";
import { chosenEncryption, givesEncryption } from "./stored-encryption.js";
import { CONTENT_HEADERS, type StoredHeaders, storedHeaders } from "./stored-headers.js";

/** The properties that a copy takes from the request if it replaces the metadata. */
const PROPERTIES = [
  ...CONTENT_HEADERS,
  "WebsiteRedirectLocation",
  "ObjectLockLegalHoldStatus",
  "ObjectLockEventHold",
  "ObjectLockEventHoldDurationDays",
  "ObjectLockEventHoldDurationYears",
] as const;

const RETENTION = ["ObjectLockMode", "ObjectLockRetainUntilDate"] as const;

/** The input of a copy of an object onto itself that changes only what `input` has. */
export function keptProperties(
  self: { readonly bucketName: string; toString(): string },
  head: HeadObjectCommandOutput,
  input: Partial<CopyObjectCommandInput>,
): StoredHeaders {
  // S3 rejects a date in the past, after which the object is not retained anyway.
  const isRetained = (head.ObjectLockRetainUntilDate?.getTime() ?? 0) > Date.now();
  const members = [...PROPERTIES, ...(isRetained ? RETENTION : [])];
  const { input: kept, headers } = storedHeaders(self.toString(), head, members, input);
  const keepsEncryption = !givesEncryption(input) && !isDirectoryBucket(self.bucketName);
  return {
    input: {
      ...kept,
      ...storedClass(head, self.bucketName, input),
      ...(keepsEncryption && chosenEncryption(head)),
    },
    headers,
  };
}
