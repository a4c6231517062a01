import type { Readable } from "node:stream";
import type { GetObjectCommandInput, GetObjectCommandOutput } from "@aws-sdk/client-s3";
import type { ObjectOrVersion } from "../s3-resource.js";
import type { BodyOptions } from "./body-options.js";
import { contentHeaders } from "./content-headers.js";
import { objectStream } from "./object-stream.js";
import { type BodyHandle, bodyOf } from "./read-body.js";
import type { ObjectBody } from "./reader/object-body.js";

/** An object that is open for reading: its properties and its body. */
export interface OpenObject {
  /**
   * The content, which resumes after a dropped connection like `stream()`. Destroy it if you do not read it: until then,
   * or until the `idleTimeout`, it holds a connection.
   */
  readonly body: Readable;
  /** The status of an HTTP response with this body: 206 if it is a range of the object, or a part. */
  readonly status: 200 | 206;
  /** The headers of an HTTP response with this body, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The length of the body in bytes; `undefined` if the store does not return it. */
  readonly contentLength: number | undefined;
  /** The range of the object that the body has, such as `bytes 0-99/1000`; `undefined` if it is the whole object. */
  readonly contentRange: string | undefined;
  readonly contentType: string | undefined;
  readonly eTag: string | undefined;
  readonly lastModified: Date | undefined;
  /** `undefined` in a bucket without versioning. */
  readonly versionId: string | undefined;
  /** The user-defined metadata. */
  readonly metadata: Readonly<Record<string, string>>;
  /** The response of the service. */
  readonly response: Omit<GetObjectCommandOutput, "Body">;
}

/**
 * Opens the object: resolves when the response begins, to the object's properties and a stream of its content. So a
 * server learns that the object is missing before it sends anything, and can send content type, length and ETag first.
 * By contrast, `stream()` makes no request before it is read, and the body of `get()` does not resume.
 *
 * Takes the input of GetObject, such as `Range`, `IfNoneMatch` and `PartNumber`. If S3 ignores a `Range`, such as one
 * with several ranges, the body is the whole object and the `status` is 200.
 *
 * Calls GetObject.
 *
 * @throws the service's own error, such as `NoSuchKey` or `NoSuchVersion` (404), `InvalidRange` (416), or one with the
 *   status 304 or 412 (see `isNotModified` and `isPreconditionFailed`); `BodyInterruptedError` if the service returned
 *   another range
 * @example
 * const { status, headers, body } = await object.open({ Range: request.headers.range });
 * response.writeHead(status, headers);
 * await pipeline(body, response);
 */
export async function open(
  self: ObjectOrVersion,
  handle: BodyHandle,
  input?: Omit<GetObjectCommandInput, "Bucket" | "Key">,
  options?: BodyOptions,
): Promise<OpenObject> {
  return opened(bodyOf(handle, self, input, options, false));
}

async function opened(body: ObjectBody): Promise<OpenObject> {
  const { output, size } = await body.open();
  const { Body: _body, ...response } = output as GetObjectCommandOutput;
  return {
    body: objectStream(body),
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
