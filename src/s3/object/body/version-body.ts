import type { Readable } from "node:stream";
import type { GetObjectCommandInput } from "@aws-sdk/client-s3";
import type { BodyOptions } from "./body-options.js";
import { type HasVersion } from "../s3-resource.js";
import { objectStream } from "./object-stream.js";
import { type BodyHandle, bodyOf, bytesOf, jsonOf, textOf, versionToRead } from "./read-body.js";

/**
 * The version's body as text, decoded from UTF-8. Resumes after a dropped connection.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws `BodyInterruptedError` if the rest, or the requested range, cannot be read; `ChecksumMismatchError` if the
 *   content does not have its checksum
 * @example
 * const text = await object.version("3HL4").text();
 */
export async function text(
  self: HasVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
  options?: BodyOptions,
): Promise<string> {
  return textOf(bodyOf(handle, versionToRead(self), input, options));
}

/**
 * The version's body, parsed as JSON. Its type is `unknown` unless given; it is not validated. Resumes after a dropped
 * connection.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws `SyntaxError` if the body is not JSON; `BodyInterruptedError` if the rest cannot be read;
 *   `ChecksumMismatchError` if the content does not have its checksum
 * @example
 * const { port } = await object.version("3HL4").json<{ port: number }>();
 */
export async function json<T = unknown>(
  self: HasVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
  options?: BodyOptions,
): Promise<T> {
  return (await jsonOf(bodyOf(handle, versionToRead(self), input, options), handle)) as T;
}

/**
 * The version's body. Resumes after a dropped connection.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws `BodyInterruptedError` if the rest, or the requested range, cannot be read; `ChecksumMismatchError` if the
 *   content does not have its checksum
 * @example
 * const header = await object.version("3HL4").bytes({ Range: "bytes=0-7" });
 */
export async function bytes(
  self: HasVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
  options?: BodyOptions,
): Promise<Uint8Array> {
  return bytesOf(bodyOf(handle, versionToRead(self), input, options));
}

/**
 * The version's body as a Node stream, for `pipe`, `pipeline` and `for await`; `Readable.toWeb` converts it to a web
 * stream. It makes no request until it is read, so that an unread stream holds no connection. Destroying it, or leaving
 * a loop by `break`, frees the connection. It resumes after a dropped connection, with a range of the same version.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html). The stream fails with
 * `BodyInterruptedError` if the rest cannot be read, and with `ChecksumMismatchError` if the content does not have its
 * checksum.
 *
 * @example
 * for await (const chunk of object.version("3HL4").stream()) process.stdout.write(chunk);
 */
export function stream(
  self: HasVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
  options?: BodyOptions,
): Readable {
  return objectStream(bodyOf(handle, versionToRead(self), input, options));
}
