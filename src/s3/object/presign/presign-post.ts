import { refuseOtherOptions } from "../../../core/call/input/unknown-options.js";
import type * as presigner from "@aws-sdk/s3-presigned-post";
import { missingPeer } from "../../../core/client/require-peer.js";
import { type HasKey, objectIn, type S3Handle, type S3Resource } from "../s3-resource.js";
import { checkExpiresIn } from "./expires-in.js";
import { presigningClient } from "./presigning-client.js";

/**
 * A condition for the form: a field with exactly this value, a field that begins with it, or the range of the file's
 * size.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export type PresignPostCondition =
  | Readonly<Record<string, string>>
  | readonly ["eq" | "starts-with", string, string]
  | readonly ["content-length-range", number, number];

/** How a form is presigned. */
export interface PresignPostOptions {
  /** The seconds until the form expires, at most 604,800 (a week). Default: 900. */
  readonly expiresIn?: number | undefined;
  /** Conditions besides the fields. */
  readonly conditions?: readonly PresignPostCondition[] | undefined;
  /** Fields of the form with their values, such as `{ "Content-Type": "image/png" }`. They are signed. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/** The address that a form is sent to, and its fields, which must precede the field `file`. */
export interface PresignedForm {
  readonly url: string;
  readonly fields: Record<string, string>;
}

const OURS = ["bucket", "key"];

/**
 * A form with which anybody can upload the object until it expires, from a web page and without credentials, within
 * limits on size and type. Keep it as secret as a password. Makes no request.
 *
 * If the key ends in `${filename}`, S3 replaces that with the name of the uploaded file.
 *
 * Requires the package `@aws-sdk/s3-presigned-post`, or else fails with a `MissingPeerError`.
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
  handle: Pick<S3Handle, "context">,
  options: PresignPostOptions = {},
): Promise<PresignedForm> {
  refuseOtherOptions(options);
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
  // Bundlers treat a package that is imported within `try` as optional.
  try {
    return await import("@aws-sdk/s3-presigned-post");
  } catch (error) {
    throw missingPeer("@aws-sdk/s3-presigned-post", "presignPost()", error);
  }
}
