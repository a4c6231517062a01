import type { Readable } from "node:stream";
import type { GetObjectCommandInput } from "@aws-sdk/client-s3";
import type { BodyOptions } from "./body-options.js";
import { openStream, readBytes, readJson, readText } from "./read-body.js";
import { type HasVersion, type S3Thing, versionIn } from "../object/thing.js";

/**
 * The version's body as text, from UTF-8. After a dropped connection it goes on where it was.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws `BodyInterruptedError` when the rest cannot be had
 * @example
 * const text = await object.version("3HL4").text();
 */
export async function text(
  self: S3Thing & HasVersion,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
  options?: BodyOptions,
): Promise<string> {
  return readText(self, versionIn(self), input, options);
}

/**
 * The version's body parsed as JSON. What it holds is for the caller to know, or to check: without a type it is
 * `unknown`. After a dropped connection it goes on where it was.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws `SyntaxError` when the body is not JSON; `BodyInterruptedError` when the rest cannot be had
 * @example
 * const { port } = await object.version("3HL4").json<{ port: number }>();
 */
export async function json<T = unknown>(
  self: S3Thing & HasVersion,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
  options?: BodyOptions,
): Promise<T> {
  return (await readJson(self, versionIn(self), input, options)) as T;
}

/**
 * The version's body. After a dropped connection it goes on where it was.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws `BodyInterruptedError` when the rest cannot be had
 * @example
 * const header = await object.version("3HL4").bytes({ Range: "bytes=0-7" });
 */
export async function bytes(
  self: S3Thing & HasVersion,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
  options?: BodyOptions,
): Promise<Uint8Array> {
  return readBytes(self, versionIn(self), input, options);
}

/**
 * The version's body as a stream of Node, for `pipe`, `pipeline` and `for await`; `Readable.toWeb` makes a web
 * stream of it. It asks for nothing until it is read, so that one which nobody reads holds no connection; one
 * that is destroyed, or left by `break`, frees its connection. After a dropped connection it goes on where it was,
 * with a range of the same version.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html). The stream ends in
 * `BodyInterruptedError` when the rest cannot be had.
 *
 * @example
 * for await (const chunk of object.version("3HL4").stream()) process.stdout.write(chunk);
 */
export function stream(
  self: S3Thing & HasVersion,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
  options?: BodyOptions,
): Readable {
  return openStream(self, versionIn(self), input, options);
}
