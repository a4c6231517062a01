import type { S3ServerName } from "./types.js";

/** The servers of the S3 suite, for `describe.each`. */
export const s3Servers = ["moto", "versitygw"] as const satisfies readonly S3ServerName[];

const both = s3Servers;
const moto = ["moto"] as const;
const versitygw = ["versitygw"] as const;
const neither = [] as const;

/**
 * What the S3 suite needs of a server, and which servers have it.
 * `test/integration/s3/servers/servers.test.ts` checks each line on both servers, so that it stays correct;
 * `docs/s3-servers.md` shows the table.
 */
const table = {
  objects: ["Put, get, head, list and delete", both],
  versions: ["Versions and delete markers", both],
  multipart: ["Multipart uploads", both],
  ranges: ["Ranges with If-Match", both],
  tags: ["Tags of objects and buckets", both],
  configuration: ["CORS, website, policy and ACL of a bucket", both],
  moreConfiguration: ["Lifecycle, notification, logging, request payment; ACL of an object", moto],
  conditionalWrites: ["PutObject with If-None-Match and If-Match", both],
  conditionalDeletes: ["DeleteObject with If-Match", both],
  conditionalCopySources: ["CopyObject with a condition on its source", versitygw],
  conditionalCopies: ["CopyObject with If-None-Match and If-Match on its target", neither],
  quietDeletes: ["Quiet deletes that list only failures", neither],
  deleteMarkerReads: ["GetObject of a delete marker returns 405", versitygw],
  checksums: ["Checksums of bodies are verified", versitygw],
  signatures: ["Invalid signatures are refused with a 403", versitygw],
  regions: ["Requests signed for another region are refused, with the right region", versitygw],
  presignedExpiry: ["Presigned URLs expire", versitygw],
  presignedMetadata: ["Metadata that is part of a presigned URL", moto],
  presignedAnswers: ["Response headers that are part of a presigned URL", versitygw],
  postForms: ["POST forms", both],
  postPolicies: ["The policy of a POST form is enforced", versitygw],
  pathLikeKeys: ["Keys with `//`, a leading `/`, `.` or `..`, and keys below another key", moto],
  longNames: ["Keys of 1,024 bytes without a `/`", moto],
  lineBreaks: ["Keys with CR and LF", versitygw],
  metadataNames: ["Metadata with `_` in its name", versitygw],
  encodedListings: ["Listings that encode keys on demand, so that control characters survive", moto],
} as const satisfies Record<string, readonly [string, readonly S3ServerName[]]>;

/** A feature that the S3 suite needs. */
export type S3Capability = keyof typeof table;

/** Each capability with a description, and the servers that have it. */
export const s3Capabilities: Readonly<
  Record<S3Capability, { readonly text: string; readonly servers: readonly S3ServerName[] }>
> = Object.fromEntries(
  Object.entries(table).map(([name, [text, servers]]) => [name, { text, servers }]),
) as never;

/**
 * The servers with all of these capabilities, for `describe.each`; at least one, as otherwise nothing would
 * be tested.
 */
export function serversWith(...capabilities: readonly S3Capability[]): readonly S3ServerName[] {
  const found = s3Servers.filter((server) =>
    capabilities.every((one) => s3Capabilities[one].servers.includes(server)),
  );
  if (found.length > 0) return found;
  throw new Error(`No server of the S3 suite has ${capabilities.join(" and ")}: use aws-sdk-client-mock.`);
}
