import type { Readable } from "node:stream";
import type { GetObjectCommandInput, GetObjectCommandOutput } from "@aws-sdk/client-s3";
import { type HasKey, type HasVersion, objectIn, versionIn } from "../object/s3-resource.js";
import type { BodyOptions } from "./body-options.js";
import { contentHeaders } from "./content-headers.js";
import { ObjectStream } from "./object-stream.js";
import { type BodyHandle, bodyOf } from "./read-body.js";
import type { ObjectBody } from "./reader/object-body.js";

/** An object that is open for reading: what S3 says of it, and its bytes. */
export interface OpenObject {
  /**
   * The bytes, which resume after a dropped connection as those of `stream()` do. Destroy it if you do not read it: until
   * then, or for the `idleTimeout`, it holds a connection.
   */
  readonly body: Readable;
  /** The status of an HTTP answer with this body: 206 if it is a range of the object, or a part. */
  readonly status: 200 | 206;
  /** The headers of an HTTP answer with this body, their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** How many bytes the body has; `undefined` where the store does not say. */
  readonly contentLength: number | undefined;
  /** Which bytes of the object the body has, such as `bytes 0-99/1000`; `undefined` if it is all of them. */
  readonly contentRange: string | undefined;
  readonly contentType: string | undefined;
  readonly eTag: string | undefined;
  readonly lastModified: Date | undefined;
  /** `undefined` in a bucket without versioning. */
  readonly versionId: string | undefined;
  /** The object's own metadata. */
  readonly metadata: Readonly<Record<string, string>>;
  /** All that the service said. */
  readonly response: Omit<GetObjectCommandOutput, "Body">;
}

/**
 * Opens the object: it resolves when the answer has begun, to what S3 says of the object and a stream of its bytes. So an
 * object that is not there is known before anything was passed on, and a server has the content type, length and ETag to
 * send first. `stream()` makes no request before it is read, and `get()` does not resume.
 *
 * Takes the input of GetObject, such as `Range`, `IfNoneMatch` and `PartNumber`. A `Range` that S3 ignores, such as one of
 * several ranges, gives all of the object, with the `status` 200.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws the service's own error, such as `NoSuchKey` (404), `InvalidRange` (416), or one with the status 304 or 412,
 *   which `isNotModified` and `isPreconditionFailed` tell; `BodyInterruptedError` when another range came
 * @example
 * const { status, headers, body } = await bucket.object("cat.jpg").open({ Range: request.headers.range });
 * response.writeHead(status, headers);
 * await pipeline(body, response);
 */
export async function open(
  self: HasKey,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key">,
  options?: BodyOptions,
): Promise<OpenObject> {
  return opened(bodyOf(handle, objectIn(self), input, options, false));
}

/**
 * Opens the version, as `object.open()` does the object, which says more of it.
 *
 * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
 *
 * @throws the service's own error, such as `NoSuchVersion` (404); `BodyInterruptedError` when another range came
 * @example
 * const { contentType, body } = await object.version("3HL4").open();
 */
export async function openVersion(
  self: HasVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
  options?: BodyOptions,
): Promise<OpenObject> {
  return opened(bodyOf(handle, versionIn(self), input, options, false));
}

async function opened(body: ObjectBody): Promise<OpenObject> {
  const { output, size } = await body.open();
  const { Body: _body, ...response } = output as GetObjectCommandOutput;
  return {
    body: new ObjectStream(body),
    status: response.ContentRange === undefined ? 200 : 206,
    headers: contentHeaders(response),
    contentLength: size,
    contentRange: response.ContentRange,
    contentType: response.ContentType,
    eTag: response.ETag,
    lastModified: response.LastModified,
    versionId: response.VersionId,
    metadata: response.Metadata ?? {},
    response,
  };
}
