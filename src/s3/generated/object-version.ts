// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DeleteObjectCommand,
  type DeleteObjectCommandInput,
  type DeleteObjectCommandOutput,
  GetObjectCommand,
  type GetObjectCommandInput,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandInput,
  type HeadObjectCommandOutput,
  type ObjectVersion as Shape,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { Readable, Writable } from "node:stream";
import type { CallOptions } from "../../core/call/call-options.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { holdingErrors } from "../../core/concurrency/holding-errors.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { ObjectCallOptions } from "../client/call-options.js";
import type { BodyOptions } from "../object/body/body-options.js";
import { bytes as bytesOf, json as jsonOf, stream as streamOf, text as textOf } from "../object/body/body.js";
import { type OpenObject, open as openOf } from "../object/body/open-object.js";
import { versionExists } from "../object/existence.js";
import { headVersion } from "../object/head-as-listed.js";
import { isDeleteMarker as isDeleteMarkerOf } from "../object/is-delete-marker.js";
import type { PresignInputs, PresignMethod, PresignOptions } from "../object/presign/presign.js";
import type {
  DownloadFileOptions,
  DownloadInput,
  DownloadResult,
  DownloadStreamOptions,
} from "../transfer/download/download-options.js";
import type { WebWritable } from "../transfer/download/stream/stream-sink.js";
import { S3Object } from "./s3-object.js";

/** `meta.identifiers` of ObjectVersion. */
export interface ObjectVersionIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
  readonly objectKey: string;
  readonly id: string;
}

/**
 * One version of an object, or a delete marker in its place. Created by
 * `s3.objectVersion(bucketName, objectKey, id)`, without a request.
 */
export class ObjectVersion extends LoadableResource<
  S3Client,
  Shape,
  ObjectVersionIdentifiers,
  ObjectCallOptions
> {
  static override readonly resourceName: string = "ObjectVersion";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    contentLength: "size",
    length: "size",
    name: "objectKey",
    body: "text(), bytes(), json() or stream()",
  };
  static override readonly notFoundErrors: readonly string[] = [
    "NotFound",
    "NoSuchVersion",
    "NoSuchKey",
    "NoSuchBucket",
  ];

  /** The name of the bucket that holds the object. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** The key of the object. */
  get objectKey(): string {
    return this.identifiers.objectKey;
  }

  /** The SDK's name for `objectKey`: the key of the object. */
  get key(): string {
    return this.identifiers.objectKey;
  }

  /** The version id; `"null"` for a version that was written without versioning. */
  get id(): string {
    return this.identifiers.id;
  }

  /** The SDK's name for `id`: the version id; `"null"` for a version that was written without versioning. */
  get versionId(): string {
    return this.identifiers.id;
  }

  /** The entity tag is an MD5 hash of that version of the object. */
  get eTag(): Shape["ETag"] {
    return this.attribute("ETag");
  }

  /** The algorithm that was used to create a checksum of the object. */
  get checksumAlgorithm(): NonNullable<Shape["ChecksumAlgorithm"]> {
    return this.attribute("ChecksumAlgorithm") ?? [];
  }

  /**
   * The checksum type that is used to calculate the object’s checksum value. For more information, see
   * [Checking object integrity](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html)
   * in the *Amazon S3 User Guide*.
   */
  get checksumType(): Shape["ChecksumType"] {
    return this.attribute("ChecksumType");
  }

  /** Size in bytes of the object. */
  get size(): Shape["Size"] {
    return this.attribute("Size");
  }

  /** The class of storage used to store the object. */
  get storageClass(): Shape["StorageClass"] {
    return this.attribute("StorageClass");
  }

  /** Specifies whether the object is (true) or is not (false) the latest version of an object. */
  get isLatest(): Shape["IsLatest"] {
    return this.attribute("IsLatest");
  }

  /** Date and time when the object was last modified. */
  get lastModified(): Shape["LastModified"] {
    return this.attribute("LastModified");
  }

  /** Specifies the owner of the object. */
  get owner(): Shape["Owner"] {
    return this.attribute("Owner");
  }

  /**
   * Specifies the restoration status of an object. Objects in certain storage classes must be restored
   * before they can be retrieved. For more information about these storage classes and how to work with
   * archived objects, see
   * [Working with archived objects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/archived-objects.html)
   * in the *Amazon S3 User Guide*.
   */
  get restoreStatus(): Shape["RestoreStatus"] {
    return this.attribute("RestoreStatus");
  }

  /**
   * Whether this is a delete marker, which S3 adds as the newest version when an object is deleted in a bucket with
   * versioning. Load first.
   */
  get isDeleteMarker(): boolean {
    return isDeleteMarkerOf(this);
  }

  /** The object. Makes no request. */
  object(): S3Object {
    return new S3Object({ bucketName: this.bucketName, key: this.objectKey }, this.context);
  }

  /**
   * Removes an object from a bucket.
   *
   * Calls [DeleteObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteObjectCommandInput, "Bucket" | "Key" | "VersionId">> = {},
    options?: CallOptions,
  ): Promise<DeleteObjectCommandOutput> {
    return this.retire(
      new DeleteObjectCommand({
        ...sdkInput(input),
        Bucket: this.bucketName,
        Key: this.objectKey,
        VersionId: this.id,
      }),
      options,
    );
  }

  /**
   * Retrieves an object from Amazon S3.
   *
   * It resolves to the SDK's own output, whose `Body` holds a connection until it is read to the end or
   * destroyed, and once all are held (50 by default) the client waits for one. `text()`, `json()`,
   * `bytes()`, `stream()` and `open()` see to that.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   */
  async get(
    input: ReadonlyInput<Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">> = {},
    options?: CallOptions,
  ): Promise<GetObjectCommandOutput> {
    return this.ask(
      new GetObjectCommand({
        ...sdkInput(input),
        Bucket: this.bucketName,
        Key: this.objectKey,
        VersionId: this.id,
      }),
      options,
    );
  }

  /**
   * The `HEAD` operation retrieves metadata from an object without returning the object itself. This
   * operation is useful if you're interested only in an object's metadata.
   *
   * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html).
   */
  async head(
    input: ReadonlyInput<Omit<HeadObjectCommandInput, "Bucket" | "Key" | "VersionId">> = {},
    options?: CallOptions,
  ): Promise<HeadObjectCommandOutput> {
    return this.ask(
      new HeadObjectCommand({
        ...sdkInput(input),
        Bucket: this.bucketName,
        Key: this.objectKey,
        VersionId: this.id,
      }),
      options,
    );
  }

  /**
   * The version's body. Resumes after a dropped connection.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @throws `BodyInterruptedError` if the rest, or the requested range, cannot be read; `ObjectChangedError` if the version
   *   was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum
   * @example
   * const header = await version.bytes({ Range: "bytes=0-7" });
   */
  bytes(
    input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
    options?: BodyOptions,
  ): Promise<Uint8Array> {
    return bytesOf(this, this.handle, input, options);
  }

  /**
   * Deletes the version permanently if it exists, and resolves to whether it did. If it is a delete
   * marker and the newest version, the version before it becomes the object again.
   *
   * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html), then
   * [DeleteObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html).
   *
   * @throws `ExistenceUnknownError` if S3 does not reveal whether it exists
   */
  async deleteIfExists(options?: ObjectCallOptions): Promise<boolean> {
    const { deleteIfExists } = await import("./deferred-objects.js");
    return deleteIfExists(this, this.handle, options);
  }

  /**
   * Downloads the version into a Node or web stream, in order. The stream is ended after everything was written and matched
   * the checksum that S3 stores, and destroyed on an error, as by `pipeline`, so that an incomplete version is not taken for
   * the whole; `{ end: false }` leaves both to the caller. From 8 MiB on, parts are read ahead, at most ten of them in
   * memory, if that is faster than one stream. It resumes after a dropped connection.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @throws the error of the stream; `ObjectChangedError` if the version was replaced meanwhile; `ChecksumMismatchError` if
   *   the content does not have its checksum; `BodyInterruptedError` if the rest cannot be read; `TypeError` for an input
   *   member that downloads do not accept
   * @example
   * await version.download(createGunzip());
   */
  async download(
    stream: Writable | WebWritable,
    input: Omit<DownloadInput, "VersionId"> = {},
    options: DownloadStreamOptions = {},
  ): Promise<DownloadResult> {
    const { download } = await holdingErrors(stream, import("./deferred-transfers.js"));
    return download(this, this.handle, stream, input, options);
  }

  /**
   * Downloads the version to a file. The content is written to a temporary file beside the target, which replaces the target
   * once it is complete and matches the checksum that S3 stores; until then, and if it fails, the target stays as it was.
   * From 8 MiB on, ranges are read concurrently, all from the same version, if that is faster than one stream. It resumes
   * after a dropped connection.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @throws Node's own error, with the path, if the target cannot be written, before any request; `ObjectChangedError` if
   *   the version was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum;
   *   `BodyInterruptedError` if the rest cannot be read; `TypeError` for an input member that downloads do not accept
   * @example
   * await version.downloadFile("/tmp/a.jpg");
   */
  async downloadFile(
    path: string | URL,
    input: Omit<DownloadInput, "VersionId"> = {},
    options: DownloadFileOptions = {},
  ): Promise<DownloadResult> {
    const { downloadFile } = await import("./deferred-transfers.js");
    return downloadFile(this, this.handle, path, input, options);
  }

  /**
   * The version's body, parsed as JSON. Its type is `unknown` unless given; it is not validated. Resumes after a dropped
   * connection.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @throws `SyntaxError` if the body is not JSON; `BodyInterruptedError` if the rest cannot be read; `ObjectChangedError`
   *   if the version was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum
   * @example
   * const { port } = await version.json<{ port: number }>();
   */
  json<T = unknown>(
    input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
    options?: BodyOptions,
  ): Promise<T> {
    return jsonOf(this, this.handle, input, options);
  }

  /**
   * Opens the version: resolves when the response begins, to the version's properties and a stream of its content. So a
   * server learns that the version is missing before it sends anything, and can send content type, length and ETag first.
   * By contrast, `stream()` makes no request before it is read, and the body of `get()` does not resume.
   *
   * Takes the input of GetObject, such as `Range`, `IfNoneMatch` and `PartNumber`. If S3 ignores a `Range`, such as one
   * with several ranges, the body is the whole version and the `status` is 200.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @throws the service's own error, such as `NoSuchKey` or `NoSuchVersion` (404), `InvalidRange` (416), or one with the
   *   status 304 or 412 (see `isNotModified` and `isPreconditionFailed`); `BodyInterruptedError` if the service returned
   *   another range
   * @example
   * const { status, headers, body } = await version.open({ Range: request.headers.range });
   * response.writeHead(status, headers);
   * await pipeline(body, response);
   */
  open(
    input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
    options?: BodyOptions,
  ): Promise<OpenObject> {
    return openOf(this, this.handle, input, options);
  }

  /**
   * A URL with which anybody can GET, HEAD or DELETE the version until it expires, without credentials.
   * Keep it as secret as a password. Makes no request: only using the URL shows whether the version
   * exists and whether the signer is permitted to do this. If it was signed with temporary credentials,
   * it expires with them.
   *
   * Requires the package `@aws-sdk/s3-request-presigner`, or else fails with a `MissingPeerError`.
   *
   * @throws `RangeError` for an `expiresIn` that is not 1 to 604,800 seconds
   * @example
   * const url = await version.presign("get", { expiresIn: 3600 });
   */
  async presign<Method extends Exclude<PresignMethod, "put">>(
    method: Method,
    options?: PresignOptions & Omit<PresignInputs[Method], "VersionId">,
  ): Promise<string> {
    const { presign } = await import("./deferred-objects.js");
    return presign(this, this.handle, method, options);
  }

  /**
   * The version's body as a Node stream, for `pipe`, `pipeline` and `for await`; `Readable.toWeb` converts it to a web
   * stream. It makes no request until it is read, so that an unread stream holds no connection. Destroying it, or leaving
   * a loop by `break`, frees the connection. It resumes after a dropped connection, with a range of the same version.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html). The stream fails with
   * `BodyInterruptedError` if the rest cannot be read, with `ObjectChangedError` if the version was replaced meanwhile,
   * and with `ChecksumMismatchError` if the content does not have its checksum.
   *
   * @example
   * for await (const chunk of version.stream()) process.stdout.write(chunk);
   */
  stream(
    input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
    options?: BodyOptions,
  ): Readable {
    return streamOf(this, this.handle, input, options);
  }

  /**
   * The version's body as text, decoded from UTF-8. Resumes after a dropped connection.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @throws `BodyInterruptedError` if the rest, or the requested range, cannot be read; `ObjectChangedError` if the version
   *   was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum
   * @example
   * const text = await version.text();
   */
  text(
    input?: Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">,
    options?: BodyOptions,
  ): Promise<string> {
    return textOf(this, this.handle, input, options);
  }

  /**
   * Whether the resource exists. `false` only for the service's own not-found errors; every other
   * error, such as a 403, is thrown.
   */
  override async exists(options: ObjectCallOptions = {}): Promise<boolean> {
    return versionExists(this, this.handle, options);
  }

  protected override fetch(options: ObjectCallOptions): Promise<Shape | undefined> {
    return headVersion(this, this.handle, options);
  }
}
