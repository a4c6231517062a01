import type { Readable } from "node:stream";
import type { GetObjectCommandInput } from "@aws-sdk/client-s3";
import type { BodyOptions } from "./body-options.js";
import { type HasKey, objectIn } from "../object/s3-resource.js";
import { ObjectStream } from "./object-stream.js";
import { type BodyHandle, bodyOf, bytesOf, jsonOf, textOf } from "./read-body.js";

/**
 * The object's body as text, from UTF-8. After a dropped connection it resumes where it was.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws `BodyInterruptedError` when the rest, or the requested range, cannot be had; `ObjectChangedError` when the object
 *   was replaced; `ChecksumMismatchError` when other bytes came
 * @example
 * const text = await bucket.object("notes.txt").text();
 */
export async function text(
  self: HasKey,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key">,
  options?: BodyOptions,
): Promise<string> {
  return textOf(bodyOf(handle, objectIn(self), input, options));
}

/**
 * The object's body parsed as JSON. What it holds is for the caller to know, or to check: without a type it is
 * `unknown`. After a dropped connection it resumes where it was.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws `SyntaxError` when the body is not JSON; `BodyInterruptedError` when the rest cannot be had;
 *   `ObjectChangedError` when the object was replaced; `ChecksumMismatchError` when other bytes came
 * @example
 * const { port } = await bucket.object("settings.json").json<{ port: number }>();
 */
export async function json<T = unknown>(
  self: HasKey,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key">,
  options?: BodyOptions,
): Promise<T> {
  return (await jsonOf(bodyOf(handle, objectIn(self), input, options), handle)) as T;
}

/**
 * The object's body. After a dropped connection it resumes where it was.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws `BodyInterruptedError` when the rest, or the requested range, cannot be had; `ObjectChangedError` when the object
 *   was replaced; `ChecksumMismatchError` when other bytes came
 * @example
 * const header = await bucket.object("image.png").bytes({ Range: "bytes=0-7" });
 */
export async function bytes(
  self: HasKey,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key">,
  options?: BodyOptions,
): Promise<Uint8Array> {
  return bytesOf(bodyOf(handle, objectIn(self), input, options));
}

/**
 * The object's body as a stream of Node, for `pipe`, `pipeline` and `for await`; `Readable.toWeb` makes a web
 * stream of it. It asks for nothing until it is read, so that one which nobody reads holds no connection; one
 * that is destroyed, or left by `break`, frees its connection. After a dropped connection it resumes where it was,
 * with a range of the same object.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html). The stream ends in
 * `BodyInterruptedError` when the rest cannot be had, in `ObjectChangedError` when the object was replaced, in
 * `ChecksumMismatchError` when other bytes came.
 *
 * @example
 * for await (const chunk of bucket.object("log.txt").stream()) process.stdout.write(chunk);
 */
export function stream(
  self: HasKey,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key">,
  options?: BodyOptions,
): Readable {
  return new ObjectStream(bodyOf(handle, objectIn(self), input, options));
}
