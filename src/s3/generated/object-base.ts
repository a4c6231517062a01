// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  CopyObjectCommand,
  type CopyObjectCommandInput,
  type CopyObjectCommandOutput,
  DeleteObjectCommand,
  type DeleteObjectCommandInput,
  type DeleteObjectCommandOutput,
  type DeleteObjectTaggingCommandOutput,
  GetObjectCommand,
  type GetObjectCommandInput,
  type GetObjectCommandOutput,
  PutObjectCommand,
  type PutObjectCommandInput,
  type PutObjectCommandOutput,
  type PutObjectTaggingCommandOutput,
  RestoreObjectCommand,
  type RestoreObjectCommandInput,
  type RestoreObjectCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { Readable, Writable } from "node:stream";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithBase64, encodeBase64 } from "../../core/call/input/base64.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { holdingErrors } from "../../core/concurrency/holding-errors.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { TagMap } from "../../core/tags/tags.js";
import type { BucketCallOptions, ObjectCallOptions, PayerCallOptions } from "../client/call-options.js";
import type { BodyOptions } from "../object/body/body-options.js";
import { bytes as bytesOf, json as jsonOf, stream as streamOf, text as textOf } from "../object/body/body.js";
import { type OpenObject, open as openOf } from "../object/body/open-object.js";
import type { ObjectContent } from "../object/body/payload.js";
import { objectExists } from "../object/existence.js";
import type { MetadataChanges } from "../object/metadata/changed-metadata.js";
import type { MetadataMap } from "../object/metadata/head-with-metadata.js";
import type { UpdateMetadataInput } from "../object/metadata/update-metadata.js";
import type { PresignPostOptions, PresignedForm } from "../object/presign/presign-post.js";
import type { PresignInputs, PresignMethod, PresignOptions } from "../object/presign/presign.js";
import { url as urlOf } from "../object/url.js";
import { type WriteOptions, write as writeOf } from "../object/write.js";
import type { TagsToRemove } from "../tags/tag-set.js";
import type { CopyFrom } from "../transfer/copy/copy-from.js";
import type { CopyInput, CopyOptions, CopyResult } from "../transfer/copy/copy-options.js";
import type {
  DownloadFileOptions,
  DownloadInput,
  DownloadResult,
  DownloadStreamOptions,
} from "../transfer/download/download-options.js";
import type { WebWritable } from "../transfer/download/stream/stream-sink.js";
import type { UploadContent } from "../transfer/upload/upload-content.js";
import type { UploadInput, UploadOptions, UploadResult } from "../transfer/upload/upload-options.js";

/** `meta.identifiers` of ObjectBase. */
export interface ObjectBaseIdentifiers extends Readonly<Record<string, string>> {
  readonly bucketName: string;
  readonly key: string;
}

/** The members that S3Object and ObjectSummary have in common. */
export abstract class ObjectBase<Shape extends object> extends LoadableResource<
  S3Client,
  Shape,
  ObjectBaseIdentifiers,
  ObjectCallOptions
> {
  /** The name of the bucket that holds the object. */
  get bucketName(): string {
    return this.identifiers.bucketName;
  }

  /** The key of the object. */
  get key(): string {
    return this.identifiers.key;
  }

  /**
   * Creates a copy of an object that is already stored in Amazon S3.
   *
   * `CopySource` is sent as it is, so encode its key: `"bucket/" + encodeURIComponent(key)`.
   *
   * `SSEKMSEncryptionContext` takes text or bytes, and encodes them in base64; text that is already
   * base64 is sent unchanged.
   *
   * Calls [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html).
   */
  async copyFrom(
    input: WithBase64<
      ReadonlyInput<Omit<CopyObjectCommandInput, "Bucket" | "Key">>,
      "SSEKMSEncryptionContext"
    >,
    options?: CallOptions,
  ): Promise<CopyObjectCommandOutput> {
    return this.act(
      new CopyObjectCommand({
        ...encodeBase64<Omit<CopyObjectCommandInput, "Bucket" | "Key">, "SSEKMSEncryptionContext">(
          input,
          "SSEKMSEncryptionContext",
        ),
        Bucket: this.bucketName,
        Key: this.key,
      }),
      options,
    );
  }

  /**
   * Removes an object from a bucket.
   *
   * Calls [DeleteObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteObjectCommandInput, "Bucket" | "Key">> = {},
    options?: CallOptions,
  ): Promise<DeleteObjectCommandOutput> {
    return this.retire(
      new DeleteObjectCommand({ ...sdkInput(input), Bucket: this.bucketName, Key: this.key }),
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
    input: ReadonlyInput<Omit<GetObjectCommandInput, "Bucket" | "Key">> = {},
    options?: CallOptions,
  ): Promise<GetObjectCommandOutput> {
    return this.ask(
      new GetObjectCommand({ ...sdkInput(input), Bucket: this.bucketName, Key: this.key }),
      options,
    );
  }

  /**
   * Adds an object to a bucket.
   *
   * `SSEKMSEncryptionContext` takes text or bytes, and encodes them in base64; text that is already
   * base64 is sent unchanged.
   *
   * Calls [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html).
   */
  async put(
    input: WithBase64<
      ReadonlyInput<Omit<PutObjectCommandInput, "Bucket" | "Key">>,
      "SSEKMSEncryptionContext"
    > = {},
    options?: CallOptions,
  ): Promise<PutObjectCommandOutput> {
    return this.act(
      new PutObjectCommand({
        ...encodeBase64<Omit<PutObjectCommandInput, "Bucket" | "Key">, "SSEKMSEncryptionContext">(
          input,
          "SSEKMSEncryptionContext",
        ),
        Bucket: this.bucketName,
        Key: this.key,
      }),
      options,
    );
  }

  /**
   * Restores an archived copy of an object back into Amazon S3
   *
   * Calls [RestoreObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html).
   */
  async restoreObject(
    input: ReadonlyInput<Omit<RestoreObjectCommandInput, "Bucket" | "Key">> = {},
    options?: CallOptions,
  ): Promise<RestoreObjectCommandOutput> {
    return this.act(
      new RestoreObjectCommand({ ...sdkInput(input), Bucket: this.bucketName, Key: this.key }),
      options,
    );
  }

  /**
   * Adds tags to the object, and replaces those with the same keys: `{ Name: "web" }`. An empty record makes no request.
   *
   * S3 replaces all tags at once, so this reads the existing ones first. If two callers do so at the same time, one may
   * undo the change of the other.
   *
   * Calls [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html), then
   * [PutObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html).
   */
  async addTags(tags: TagMap, options?: PayerCallOptions): Promise<PutObjectTaggingCommandOutput> {
    const { addTags } = await import("./deferred-objects.js");
    return addTags(this, this.handle, tags, options);
  }

  /**
   * The object's body. Resumes after a dropped connection.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @throws `BodyInterruptedError` if the rest, or the requested range, cannot be read; `ObjectChangedError` if the object
   *   was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum
   * @example
   * const header = await object.bytes({ Range: "bytes=0-7" });
   */
  bytes(input?: Omit<GetObjectCommandInput, "Bucket" | "Key">, options?: BodyOptions): Promise<Uint8Array> {
    return bytesOf(this, this.handle, input, options);
  }

  /**
   * Copies another object of any size to this one, within the service: below 8 MiB by one CopyObject, otherwise in parts,
   * ten at a time, or by one CopyObject if the store does not copy parts. The copy has the metadata, content headers, tags
   * and storage class of the source, unless the input sets others, but not its ACL and object lock. Its encryption is the
   * default of the target bucket, unless the input sets another or `keepEncryption` keeps that of the source. All parts
   * come from the same source object, even if it is replaced meanwhile. A failed copy leaves nothing behind. To call
   * CopyObject itself, use `copyFrom`.
   *
   * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html), then
   * [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html), or
   * [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html),
   * [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html),
   * [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html) and
   * [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html).
   *
   * @throws `ResourceNotFoundError` if the source does not exist; `ObjectChangedError` if it was replaced meanwhile;
   *   `TypeError` for an invalid source, an input member that copies do not accept, a copy onto itself that changes
   *   nothing, and a KMS key that cannot be kept; `UploadNotAbortedError` if the copy failed and its parts could not be
   *   removed
   * @example
   * await s3.object("archive", "2024/a.jpg").copy(bucket.object("a.jpg"), { StorageClass: "GLACIER" });
   */
  async copy(source: CopyFrom, input: CopyInput = {}, options: CopyOptions = {}): Promise<CopyResult> {
    const { copy } = await import("./deferred-transfers.js");
    return copy(this, this.handle, source, input, options);
  }

  /**
   * Deletes the object if it exists, and resolves to whether it did: S3's own response to a delete does not say. It checks
   * first, so that two callers at the same time may both get `true`; use `delete({ IfMatch })` if exactly one may.
   *
   * In a bucket with versioning, a delete marker becomes the newest version, and the other versions stay. An object whose
   * newest version is a delete marker does not exist, and gets no second one.
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
   * Downloads the object into a Node or web stream, in order. The stream is ended after everything was written and matched
   * the checksum that S3 stores, and destroyed on an error, as by `pipeline`, so that an incomplete object is not taken for
   * the whole; `{ end: false }` leaves both to the caller. From 8 MiB on, parts are read ahead, at most ten of them in
   * memory, if that is faster than one stream. It resumes after a dropped connection.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @throws the error of the stream; `ObjectChangedError` if the object was replaced meanwhile; `ChecksumMismatchError` if
   *   the content does not have its checksum; `BodyInterruptedError` if the rest cannot be read; `TypeError` for an input
   *   member that downloads do not accept
   * @example
   * await object.download(createGunzip());
   */
  async download(
    stream: Writable | WebWritable,
    input: DownloadInput = {},
    options: DownloadStreamOptions = {},
  ): Promise<DownloadResult> {
    const { download } = await holdingErrors(stream, import("./deferred-transfers.js"));
    return download(this, this.handle, stream, input, options);
  }

  /**
   * Downloads the object to a file. The content is written to a temporary file beside the target, which replaces the target
   * once it is complete and matches the checksum that S3 stores; until then, and if it fails, the target stays as it was.
   * From 8 MiB on, ranges are read concurrently, all from the same object, if that is faster than one stream. It resumes
   * after a dropped connection.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @throws Node's own error, with the path, if the target cannot be written, before any request; `ObjectChangedError` if
   *   the object was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum;
   *   `BodyInterruptedError` if the rest cannot be read; `TypeError` for an input member that downloads do not accept
   * @example
   * await object.downloadFile("/tmp/a.jpg");
   */
  async downloadFile(
    path: string | URL,
    input: DownloadInput = {},
    options: DownloadFileOptions = {},
  ): Promise<DownloadResult> {
    const { downloadFile } = await import("./deferred-transfers.js");
    return downloadFile(this, this.handle, path, input, options);
  }

  /**
   * The user-defined metadata of the object, as a plain record without a prototype. Names are in lower case.
   *
   * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html).
   */
  async getMetadata(options?: ObjectCallOptions): Promise<MetadataMap> {
    const { getMetadata } = await import("./deferred-objects.js");
    return getMetadata(this, this.handle, options);
  }

  /**
   * The tags of the object, as a plain record without a prototype.
   *
   * Calls [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html).
   */
  async getTags(options?: PayerCallOptions): Promise<TagMap> {
    const { getTags } = await import("./deferred-objects.js");
    return getTags(this, this.handle, options);
  }

  /**
   * The object's body, parsed as JSON. Its type is `unknown` unless given; it is not validated. Resumes after a dropped
   * connection.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @throws `SyntaxError` if the body is not JSON; `BodyInterruptedError` if the rest cannot be read; `ObjectChangedError`
   *   if the object was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum
   * @example
   * const { port } = await object.json<{ port: number }>();
   */
  json<T = unknown>(
    input?: Omit<GetObjectCommandInput, "Bucket" | "Key">,
    options?: BodyOptions,
  ): Promise<T> {
    return jsonOf(this, this.handle, input, options);
  }

  /**
   * Opens the object: resolves when the response begins, to the object's properties and a stream of its content. So a
   * server learns that the object is missing before it sends anything, and can send content type, length and ETag first.
   * By contrast, `stream()` makes no request before it is read, and the body of `get()` does not resume.
   *
   * Takes the input of GetObject, such as `Range`, `IfNoneMatch` and `PartNumber`. If S3 ignores a `Range`, such as one
   * with several ranges, the body is the whole object and the `status` is 200.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @throws the service's own error, such as `NoSuchKey` or `NoSuchVersion` (404), `InvalidRange` (416), or one with the
   *   status 304 or 412 (see `isNotModified` and `isPreconditionFailed`); `BodyInterruptedError` if the service returned
   *   another range
   * @example
   * const { status, headers, body } = await object.open({ Range: request.headers.range });
   * response.writeHead(status, headers);
   * await pipeline(body, response);
   */
  open(input?: Omit<GetObjectCommandInput, "Bucket" | "Key">, options?: BodyOptions): Promise<OpenObject> {
    return openOf(this, this.handle, input, options);
  }

  /**
   * A URL with which anybody can GET, PUT, HEAD or DELETE the object until it expires, without credentials. Keep it as
   * secret as a password. Makes no request: only using the URL shows whether the object exists and whether the signer is
   * permitted to do this. If it was signed with temporary credentials, it expires with them.
   *
   * Headers that the input sets, such as `ContentType` and `IfNoneMatch`, must be sent with the request. Metadata and
   * other `x-amz-` headers are part of the URL.
   *
   * Requires the package `@aws-sdk/s3-request-presigner`, or else fails with a `MissingPeerError`.
   *
   * @throws `RangeError` for an `expiresIn` that is not 1 to 604,800 seconds
   * @example
   * const url = await object.presign("get", { expiresIn: 3600, ResponseContentDisposition: "attachment" });
   * const target = await object.presign("put", { ContentType: "image/png" });
   */
  async presign<Method extends PresignMethod>(
    method: Method,
    options?: PresignOptions & PresignInputs[Method],
  ): Promise<string> {
    const { presign } = await import("./deferred-objects.js");
    return presign(this, this.handle, method, options);
  }

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
  async presignPost(options: PresignPostOptions = {}): Promise<PresignedForm> {
    const { presignPost } = await import("./deferred-objects.js");
    return presignPost(this, this.handle, options);
  }

  /**
   * Removes the tags with these keys, `["Name"]`, or without keys all tags of the object. Like `addTags`, it reads the
   * existing tags first. An empty list makes no request.
   *
   * Calls [DeleteObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html); with keys
   * [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html), then
   * [PutObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html) if any is left.
   *
   * @throws `TypeError` if `undefined` is passed as the keys, which must not mean all tags
   * @example
   * await object.removeTags(["Name"]);
   * await object.removeTags();
   */
  async removeTags(
    ...keysAndOptions: TagsToRemove<PayerCallOptions>
  ): Promise<PutObjectTaggingCommandOutput | DeleteObjectTaggingCommandOutput> {
    const { removeTags } = await import("./deferred-objects.js");
    return removeTags(this, this.handle, ...keysAndOptions);
  }

  /**
   * Replaces all tags of the object: `{ Name: "web" }`.
   *
   * Calls [PutObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html), or without tags
   * [DeleteObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html).
   */
  async setTags(
    tags: TagMap,
    options?: PayerCallOptions,
  ): Promise<PutObjectTaggingCommandOutput | DeleteObjectTaggingCommandOutput> {
    const { setTags } = await import("./deferred-objects.js");
    return setTags(this, this.handle, tags, options);
  }

  /**
   * The object's body as a Node stream, for `pipe`, `pipeline` and `for await`; `Readable.toWeb` converts it to a web
   * stream. It makes no request until it is read, so that an unread stream holds no connection. Destroying it, or leaving
   * a loop by `break`, frees the connection. It resumes after a dropped connection, with a range of the same object.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html). The stream fails with
   * `BodyInterruptedError` if the rest cannot be read, with `ObjectChangedError` if the object was replaced meanwhile,
   * and with `ChecksumMismatchError` if the content does not have its checksum.
   *
   * @example
   * for await (const chunk of object.stream()) process.stdout.write(chunk);
   */
  stream(input?: Omit<GetObjectCommandInput, "Bucket" | "Key">, options?: BodyOptions): Readable {
    return streamOf(this, this.handle, input, options);
  }

  /**
   * The object's body as text, decoded from UTF-8. Resumes after a dropped connection.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @throws `BodyInterruptedError` if the rest, or the requested range, cannot be read; `ObjectChangedError` if the object
   *   was replaced meanwhile; `ChecksumMismatchError` if the content does not have its checksum
   * @example
   * const text = await object.text();
   */
  text(input?: Omit<GetObjectCommandInput, "Bucket" | "Key">, options?: BodyOptions): Promise<string> {
    return textOf(this, this.handle, input, options);
  }

  /**
   * Changes the user-defined metadata: sets the given entries, removes those that are `null`, and keeps the rest. S3 can do
   * this only by copying the object onto itself, which creates a new version in a bucket with versioning.
   *
   * The copy keeps content type and other content headers, storage class, encryption, object lock and tags; `input` can
   * change those as well (`{ ContentType: "image/png" }`). It does not keep an ACL other than the bucket's default, which
   * CopyObject never copies, or a KMS encryption context, which S3 does not return: pass them in `input`. If the object is
   * replaced between the two calls, the second fails with S3's `PreconditionFailed`, and nothing is changed.
   *
   * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html) and
   * [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html).
   *
   * @throws `TypeError` for metadata that is not a string; `RangeError` for an object over 5 GiB, the most that CopyObject
   *   copies
   * @example
   * await object.updateMetadata({ author: "me", draft: null });
   */
  async updateMetadata(
    metadata: MetadataChanges,
    input: UpdateMetadataInput = {},
    options?: CallOptions,
  ): Promise<CopyObjectCommandOutput> {
    const { updateMetadata } = await import("./deferred-objects.js");
    return updateMetadata(this, this.handle, metadata, input, options);
  }

  /**
   * Uploads a Node or web stream, an async iterable, bytes or a Blob: below 8 MiB by one PutObject, otherwise in parts, ten
   * at a time, each verified by its CRC32. A stream may have any length, and only the parts in flight are held in memory;
   * if a `ContentLength` is given, the stream must have that length. A failed upload leaves nothing behind.
   *
   * Calls [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html), or
   * [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html),
   * [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html) and
   * [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html).
   *
   * @throws the error of the stream; `RangeError` if the stream does not have the given length; `TypeError` for a chunk that
   *   is neither bytes nor text, and for an input member that uploads do not accept; `UploadNotAbortedError` if the upload
   *   failed and its parts could not be removed
   * @example
   * await bucket.object("dump.gz").upload(process.stdin, { ContentType: "application/gzip" });
   */
  async upload(
    content: UploadContent,
    input: UploadInput = {},
    options: UploadOptions = {},
  ): Promise<UploadResult> {
    const { upload } = await holdingErrors(content, import("./deferred-transfers.js"));
    return upload(this, this.handle, content, input, options);
  }

  /**
   * Uploads a file: below 8 MiB by one PutObject, otherwise in parts, ten at a time, each verified by its CRC32. A failed
   * upload leaves nothing behind. The default `ContentType` is derived from the file name. `IfNoneMatch: "*"` writes the
   * object only if it does not exist.
   *
   * Calls [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html), or
   * [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html),
   * [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html) and
   * [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html).
   *
   * @throws Node's own error, with the path, if the file cannot be read; `SourceChangedError` if it was modified meanwhile;
   *   `TypeError` for an input member that uploads do not accept; `UploadNotAbortedError` if the upload failed and its
   *   parts could not be removed
   * @example
   * await bucket.object("a.jpg").uploadFile("/tmp/a.jpg", { CacheControl: "max-age=3600" });
   */
  async uploadFile(path: string | URL, input?: UploadInput, options?: UploadOptions): Promise<UploadResult> {
    const { uploadFile } = await import("./deferred-transfers.js");
    return uploadFile(this, this.handle, path, input, options);
  }

  /**
   * The URL of the object, without a signature: in the bucket's own region and the domain of its partition, or at the
   * client's endpoint. It works for whoever is permitted to read the object by other means, such as a service of AWS to
   * which it is given, or anybody if the object is public. `presign` makes a URL that works by itself.
   *
   * Calls [HeadBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html) for the region.
   */
  url(options?: BucketCallOptions): Promise<string> {
    return urlOf(this, this.handle, options);
  }

  /**
   * Writes the object: text (as UTF-8), bytes, a Blob, or a Node or web stream. The default `ContentType` of a Blob is its
   * own.
   *
   * PutObject requires the length in advance, and content that can be sent again. So a stream is held in memory, up to
   * `bufferLimit`. A longer stream with a `ContentLength`, and a longer Blob, is sent as it is read, without retries.
   *
   * `SSEKMSEncryptionContext` takes text or bytes, which are encoded once.
   *
   * Calls [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html).
   *
   * @throws `RangeError` if a stream is longer than `bufferLimit`, or does not have the given `ContentLength`; `TypeError`
   *   for content of another type
   * @example
   * await bucket.object("hello.txt").write("Hello!", { ContentType: "text/plain" });
   */
  write(
    content: ObjectContent,
    input: WithBase64<Omit<PutObjectCommandInput, "Bucket" | "Key" | "Body">, "SSEKMSEncryptionContext"> = {},
    options: WriteOptions = {},
  ): Promise<PutObjectCommandOutput> {
    return writeOf(this, this.handle, content, input, options);
  }

  /**
   * Whether the resource exists. `false` only for the service's own not-found errors; every other
   * error, such as a 403, is thrown.
   */
  override async exists(options: ObjectCallOptions = {}): Promise<boolean> {
    return objectExists(this, this.handle, options);
  }
}
