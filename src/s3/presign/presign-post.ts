import type { S3Client } from "@aws-sdk/client-s3";
import type * as presigner from "@aws-sdk/s3-presigned-post";
import { missingPeer } from "../../core/client/require-peer.js";
import { type HasKey, objectIn, type S3Resource } from "../object/s3-resource.js";
import { checkExpiresIn } from "./expires-in.js";
import { presigningClient } from "./presigning-client.js";
import type { ResourceHandle } from "../../core/resource/handle.js";

/**
 * What a form must hold to: a field with exactly this value, or one that begins so, or a file of at least and at
 * most so many bytes.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export type PresignPostCondition =
  | Readonly<Record<string, string>>
  | readonly ["eq" | "starts-with", string, string]
  | readonly ["content-length-range", number, number];

/** How a form is presigned. */
export interface PresignPostOptions {
  /** The seconds until it ends, at most 604,800 (a week); 900 unless given. */
  readonly expiresIn?: number | undefined;
  /** What the form must hold to, beside the fields. */
  readonly conditions?: readonly PresignPostCondition[] | undefined;
  /** Fields of the form and their values, such as `{ "Content-Type": "image/png" }`; they are signed. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/** Where a form is sent, and its fields: all of them before the field `file`. */
export interface PresignedForm {
  readonly url: string;
  readonly fields: Record<string, string>;
}

const OURS = ["bucket", "key"];

/**
 * A form by which anybody can upload the object until it ends: from a web page, with limits on its size and type,
 * without credentials. It is as good as a password for that. Makes no request.
 *
 * In a key that ends in `${filename}`, S3 puts the name of the file that is uploaded in its place.
 *
 * Needs the package `@aws-sdk/s3-presigned-post`; without it, it ends in a `MissingPeerError`.
 *
 * @throws `RangeError` for an `expiresIn` that is not 1 to 604,800 seconds
 * @example
 * const { url, fields } = await object.presignPost({
 *   expiresIn: 600,
 *   conditions: [["content-length-range", 1, 5_000_000]],
 *   fields: { "Content-Type": "image/png" },
 * });
 */
export async function presignPost(
  self: S3Resource & HasKey,
  handle: Pick<ResourceHandle<S3Client>, "context">,
  options: PresignPostOptions = {},
): Promise<PresignedForm> {
  const Expires = checkExpiresIn(options.expiresIn);
  handle.context.check({ input: objectIn(self) });
  const client = presigningClient(self, handle, self.bucketName);
  const given = Object.entries(options.fields ?? {});
  const Fields = Object.fromEntries(given.filter(([name]) => !OURS.includes(name.toLowerCase())));
  const { createPresignedPost } = await loadPresigner();
  const Conditions = options.conditions as Parameters<typeof createPresignedPost>[1]["Conditions"];
  return createPresignedPost(client, {
    ...objectIn(self),
    Expires,
    Fields,
    ...(Conditions && { Conditions: [...Conditions] }),
  });
}

async function loadPresigner(): Promise<typeof presigner> {
  // Bundlers take a package that is imported within `try` for one that may be missing.
  try {
    return await import("@aws-sdk/s3-presigned-post");
  } catch (error) {
    throw missingPeer("@aws-sdk/s3-presigned-post", "presignPost()", error);
  }
}
