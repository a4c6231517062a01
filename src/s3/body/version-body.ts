import type { Readable } from "node:stream";
import type { GetObjectCommandInput } from "@aws-sdk/client-s3";
import type { BodyOptions } from "./body-options.js";
import { type HasVersion, versionIn } from "../object/s3-resource.js";
import { ObjectStream } from "./object-stream.js";
import { type BodyHandle, bodyOf, bytesOf, jsonOf, textOf } from "./read-body.js";

/**
 * The version's body as text, from UTF-8. After a dropped connection it resumes where it was.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws `BodyInterruptedError` when the rest, or the requested range, cannot be had; `ChecksumMismatchError` when other bytes
 *   came
 * @example
 * const text = await object.version("3HL4").text();
 */
export async function text(
  self: HasVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
  options?: BodyOptions,
): Promise<string> {
  return textOf(bodyOf(handle, versionIn(self), input, options));
}

/**
 * The version's body parsed as JSON. What it holds is for the caller to know, or to check: without a type it is
 * `unknown`. After a dropped connection it resumes where it was.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws `SyntaxError` when the body is not JSON; `BodyInterruptedError` when the rest cannot be had;
 *   `ChecksumMismatchError` when other bytes came
 * @example
 * const { port } = await object.version("3HL4").json<{ port: number }>();
 */
export async function json<T = unknown>(
  self: HasVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
  options?: BodyOptions,
): Promise<T> {
  return (await jsonOf(bodyOf(handle, versionIn(self), input, options), handle)) as T;
}

/**
 * The version's body. After a dropped connection it resumes where it was.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws `BodyInterruptedError` when the rest, or the requested range, cannot be had; `ChecksumMismatchError` when other bytes
 *   came
 * @example
 * const header = await object.version("3HL4").bytes({ Range: "bytes=0-7" });
 */
export async function bytes(
  self: HasVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
  options?: BodyOptions,
): Promise<Uint8Array> {
  return bytesOf(bodyOf(handle, versionIn(self), input, options));
}

/**
 * The version's body as a stream of Node, for `pipe`, `pipeline` and `for await`; `Readable.toWeb` makes a web
 * stream of it. It asks for nothing until it is read, so that one which nobody reads holds no connection; one
 * that is destroyed, or left by `break`, frees its connection. After a dropped connection it resumes where it was,
 * with a range of the same version.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html). The stream ends in
 * `BodyInterruptedError` when the rest cannot be had, in `ChecksumMismatchError` when other bytes came.
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
  return new ObjectStream(bodyOf(handle, versionIn(self), input, options));
}
