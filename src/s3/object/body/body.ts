import type { Readable } from "node:stream";
import type { GetObjectCommandInput } from "@aws-sdk/client-s3";
import type { BodyOptions } from "./body-options.js";
import type { ObjectOrVersion } from "../s3-resource.js";
import { objectStream } from "./object-stream.js";
import { type BodyHandle, bodyOf, bytesOf, jsonOf, textOf } from "./read-body.js";

/**
 * The object's body as text, decoded from UTF-8. Resumes after a dropped connection.
 *
 * Calls GetObject.
 *
 * @throws `BodyInterruptedError` if the rest, or the requested range, cannot be read; `ObjectChangedError` if the object
 *   was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum
 * @example
 * const text = await object.text();
 */
export async function text(
  self: ObjectOrVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key">,
  options?: BodyOptions,
): Promise<string> {
  return textOf(bodyOf(handle, self, input, options));
}

/**
 * The object's body, parsed as JSON. Its type is `unknown` unless given; it is not validated. Resumes after a dropped
 * connection.
 *
 * Calls GetObject.
 *
 * @throws `SyntaxError` if the body is not JSON; `BodyInterruptedError` if the rest cannot be read; `ObjectChangedError`
 *   if the object was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum
 * @example
 * const { port } = await object.json<{ port: number }>();
 */
export async function json<T = unknown>(
  self: ObjectOrVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key">,
  options?: BodyOptions,
): Promise<T> {
  return (await jsonOf(bodyOf(handle, self, input, options), handle)) as T;
}

/**
 * The object's body. Resumes after a dropped connection.
 *
 * Calls GetObject.
 *
 * @throws `BodyInterruptedError` if the rest, or the requested range, cannot be read; `ObjectChangedError` if the object
 *   was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum
 * @example
 * const header = await object.bytes({ Range: "bytes=0-7" });
 */
export async function bytes(
  self: ObjectOrVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key">,
  options?: BodyOptions,
): Promise<Uint8Array> {
  return bytesOf(bodyOf(handle, self, input, options));
}

/**
 * The object's body as a Node stream, for `pipe`, `pipeline` and `for await`; `Readable.toWeb` converts it to a web
 * stream. It makes no request until it is read, so that an unread stream holds no connection. Destroying it, or leaving
 * a loop by `break`, frees the connection. It resumes after a dropped connection, with a range of the same object.
 *
 * Calls GetObject. The stream fails with `BodyInterruptedError` if the rest cannot be read, with `ObjectChangedError`
 * if the object was replaced meanwhile, and with `ChecksumMismatchError` if the content does not have its checksum.
 *
 * @example
 * for await (const chunk of object.stream()) process.stdout.write(chunk);
 */
export function stream(
  self: ObjectOrVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key">,
  options?: BodyOptions,
): Readable {
  return objectStream(bodyOf(handle, self, input, options));
}
