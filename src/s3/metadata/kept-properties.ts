import type { CopyObjectCommandInput, HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import { isDirectoryBucket } from "../keys/directory-bucket.js";
import { storedClass } from "./stored-class.js";
import { chosenEncryption, givesEncryption } from "./stored-encryption.js";
import { CONTENT_HEADERS, type StoredHeaders, storedHeaders } from "./stored-headers.js";

/** What a copy that replaces metadata takes from the request, and not from the object. */
const PROPERTIES = [
  ...CONTENT_HEADERS,
  "WebsiteRedirectLocation",
  "ObjectLockLegalHoldStatus",
  "ObjectLockEventHold",
  "ObjectLockEventHoldDurationDays",
  "ObjectLockEventHoldDurationYears",
] as const;

const RETENTION = ["ObjectLockMode", "ObjectLockRetainUntilDate"] as const;

/** The input of a copy of an object onto itself that leaves everything as it is but what `input` says. */
export function keptProperties(
  self: { readonly bucketName: string; toString(): string },
  head: HeadObjectCommandOutput,
  input: Partial<CopyObjectCommandInput>,
): StoredHeaders {
  // S3 refuses a date that has passed, and then nothing is retained any more.
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
