// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type Bucket as Shape,
  CreateBucketCommand,
  type CreateBucketCommandInput,
  type CreateBucketCommandOutput,
  DeleteBucketCommand,
  type DeleteBucketCommandInput,
  type DeleteBucketCommandOutput,
  type DeleteBucketTaggingCommandOutput,
  DeleteObjectsCommand,
  type DeleteObjectsCommandInput,
  type DeleteObjectsCommandOutput,
  HeadBucketCommand,
  type PutBucketTaggingCommandOutput,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { Writable } from "node:stream";
import type { CallOptions } from "../../core/call/call-options.js";
import { type WithBase64, encodeBase64 } from "../../core/call/input/base64.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import { wasDeleted } from "../../core/call/response/was-deleted.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import type { TagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import { bucketExists } from "../bucket/bucket-exists.js";
import type { EmptyInput, EmptyPlan, EmptyResult } from "../bucket/empty.js";
import { findBucket } from "../bucket/find-bucket.js";
import type { BucketCallOptions } from "../client/call-options.js";
import { region as regionOf } from "../client/region/bucket-region.js";
import type { DownloadDirectoryOptions, SyncToOptions } from "../directory/download/download-directory.js";
import type { DirectoryPlan } from "../directory/plan/directory-plan.js";
import type { SyncFromOptions, UploadDirectoryOptions } from "../directory/upload/upload-directory.js";
import type { DirectoryReport } from "../errors/directory-report.js";
import type { PrefixCollection } from "../listing/prefix-collection.js";
import { type PrefixesInput, prefixes as prefixesOf } from "../listing/prefixes.js";
import type { DeleteManyOptions } from "../object/delete/delete-options.js";
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
import { BucketAcl } from "./bucket-acl.js";
import { BucketCors } from "./bucket-cors.js";
import { BucketLifecycleConfiguration } from "./bucket-lifecycle-configuration.js";
import { BucketLifecycle } from "./bucket-lifecycle.js";
import { BucketLogging } from "./bucket-logging.js";
import { BucketNotification } from "./bucket-notification.js";
import { BucketPolicy } from "./bucket-policy.js";
import { BucketRequestPayment } from "./bucket-request-payment.js";
import { BucketTagging } from "./bucket-tagging.js";
import { BucketVersioning } from "./bucket-versioning.js";
import { BucketWebsite } from "./bucket-website.js";
import { MultipartUploadCollection } from "./multipart-upload-collection.js";
import { ObjectSummaryCollection } from "./object-summary-collection.js";
import { ObjectVersionCollection } from "./object-version-collection.js";
import { S3Object } from "./s3-object.js";
import { bucketExistsWaiter, bucketNotExistsWaiter } from "./waiters/head-bucket.js";

/** `meta.identifiers` of Bucket. */
export interface BucketIdentifiers extends Readonly<Record<string, string>> {
  readonly name: string;
}

/** A bucket of Amazon S3 or of a compatible store. Created by `s3.bucket(name)`, without a request. */
export class Bucket extends LoadableResource<S3Client, Shape, BucketIdentifiers, BucketCallOptions> {
  static override readonly resourceName: string = "Bucket";
  /** @internal */
  static override readonly rootName: string = "S3Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    created: "creationDate",
    createTime: "creationDate",
    bucketName: "name",
    key: "name",
  };
  static override readonly notFoundErrors: readonly string[] = ["NoSuchBucket", "NotFound"];

  /** The name of the bucket. */
  get name(): string {
    return this.identifiers.name;
  }

  /**
   * Date the bucket was created. This date can change when making changes to your bucket, such as
   * editing its bucket policy.
   */
  get creationDate(): NonNullable<Shape["CreationDate"]> {
    return this.requiredAttribute("CreationDate");
  }

  /**
   * `BucketRegion` indicates the Amazon Web Services region where the bucket is located. If the request
   * contains at least one valid parameter, it is included in the response.
   */
  get bucketRegion(): Shape["BucketRegion"] {
    return this.attribute("BucketRegion");
  }

  /**
   * The Amazon Resource Name (ARN) of the S3 bucket. ARNs uniquely identify Amazon Web Services
   * resources across all of Amazon Web Services.
   *
   * > **Note:** This parameter is only supported for S3 directory buckets. For more information, see
   * > [Using tags with directory buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-tagging.html).
   */
  get bucketArn(): Shape["BucketArn"] {
    return this.attribute("BucketArn");
  }

  /** The bucket ACL. Makes no request. */
  acl(): BucketAcl {
    return new BucketAcl({ bucketName: this.name }, this.context);
  }

  /** The bucket CORS. Makes no request. */
  cors(): BucketCors {
    return new BucketCors({ bucketName: this.name }, this.context);
  }

  /** The bucket lifecycle. Makes no request. */
  lifecycle(): BucketLifecycle {
    return new BucketLifecycle({ bucketName: this.name }, this.context);
  }

  /** The bucket lifecycle configuration. Makes no request. */
  lifecycleConfiguration(): BucketLifecycleConfiguration {
    return new BucketLifecycleConfiguration({ bucketName: this.name }, this.context);
  }

  /** The bucket logging. Makes no request. */
  logging(): BucketLogging {
    return new BucketLogging({ bucketName: this.name }, this.context);
  }

  /** The bucket notification. Makes no request. */
  notification(): BucketNotification {
    return new BucketNotification({ bucketName: this.name }, this.context);
  }

  /** The object, by its key. Makes no request. */
  object(key: string): S3Object {
    return new S3Object({ bucketName: this.name, key }, this.context);
  }

  /** The bucket policy. Makes no request. */
  policy(): BucketPolicy {
    return new BucketPolicy({ bucketName: this.name }, this.context);
  }

  /** The bucket request payment. Makes no request. */
  requestPayment(): BucketRequestPayment {
    return new BucketRequestPayment({ bucketName: this.name }, this.context);
  }

  /** The bucket tagging. Makes no request. */
  tagging(): BucketTagging {
    return new BucketTagging({ bucketName: this.name }, this.context);
  }

  /** The bucket versioning. Makes no request. */
  versioning(): BucketVersioning {
    return new BucketVersioning({ bucketName: this.name }, this.context);
  }

  /** The bucket website. Makes no request. */
  website(): BucketWebsite {
    return new BucketWebsite({ bucketName: this.name }, this.context);
  }

  /**
   * The multipart uploads of the bucket that are neither completed nor aborted. Lists by
   * [ListMultipartUploads](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html).
   */
  get multipartUploads(): MultipartUploadCollection {
    return new MultipartUploadCollection(this.context, { Bucket: this.name });
  }

  /**
   * The objects of the bucket, in the order of their keys' UTF-8 bytes. Lists by
   * [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html).
   */
  get objects(): ObjectSummaryCollection {
    return new ObjectSummaryCollection(this.context, { Bucket: this.name });
  }

  /**
   * All versions and delete markers of the bucket's objects; on each page the versions come first. Lists
   * by
   * [ListObjectVersions](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html).
   */
  get objectVersions(): ObjectVersionCollection {
    return new ObjectVersionCollection(this.context, { Bucket: this.name });
  }

  /**
   * Creates a new S3 bucket. To create a bucket, you must set up Amazon S3 and have a valid Amazon Web
   * Services Access Key ID to authenticate requests. Anonymous requests are never allowed to create
   * buckets. By creating the bucket, you become the bucket owner.
   *
   * Calls [CreateBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html).
   */
  async create(
    input: ReadonlyInput<Omit<CreateBucketCommandInput, "Bucket">> = {},
    options?: CallOptions,
  ): Promise<CreateBucketCommandOutput> {
    return this.act(new CreateBucketCommand({ ...sdkInput(input), Bucket: this.name }), options);
  }

  /**
   * Deletes the S3 bucket. All objects (including all object versions and delete markers) in the bucket
   * must be deleted before the bucket itself can be deleted.
   *
   * Calls [DeleteBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteBucketCommandInput, "Bucket">> = {},
    options?: CallOptions,
  ): Promise<DeleteBucketCommandOutput> {
    return this.retire(new DeleteBucketCommand({ ...sdkInput(input), Bucket: this.name }), options);
  }

  /**
   * This operation enables you to delete multiple objects from a bucket using a single HTTP request. If
   * you know the object keys that you want to delete, then this operation provides a suitable
   * alternative to sending individual delete requests, reducing per-request overhead.
   *
   * One call with at most 1,000 keys. It resolves to S3's response even if that lists `Errors`.
   * `bucket.objects.of(keys).delete()` takes any number of keys, and throws if some cannot be deleted.
   *
   * Calls [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
   */
  async deleteObjects(
    input: ReadonlyInput<Omit<DeleteObjectsCommandInput, "Bucket">>,
    options?: CallOptions,
  ): Promise<DeleteObjectsCommandOutput> {
    return this.retire(new DeleteObjectsCommand({ ...sdkInput(input), Bucket: this.name }), options);
  }

  /**
   * Adds an object to a bucket.
   *
   * `SSEKMSEncryptionContext` takes text or bytes, and encodes them in base64; text that is already
   * base64 is sent unchanged.
   *
   * Calls [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html). Resolves to
   * the resource.
   */
  async putObject(
    input: WithBase64<ReadonlyInput<Omit<PutObjectCommandInput, "Bucket">>, "SSEKMSEncryptionContext">,
    options?: CallOptions,
  ): Promise<S3Object> {
    // Created before the call: an input without identifiers must not be sent.
    const made = new S3Object({ bucketName: this.name, key: plainInput(input).Key ?? "" }, this.context);
    await this.act(
      new PutObjectCommand({
        ...encodeBase64<Omit<PutObjectCommandInput, "Bucket">, "SSEKMSEncryptionContext">(
          input,
          "SSEKMSEncryptionContext",
        ),
        Bucket: this.name,
      }),
      options,
    );
    return made;
  }

  /**
   * Deletes the bucket if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors. Calls
   * [DeleteBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html).
   */
  async deleteIfExists(options?: BucketCallOptions): Promise<boolean> {
    return wasDeleted(["NoSuchBucket", "NotFound"], () => this.delete({}, options));
  }

  /**
   * Adds tags to the bucket, and replaces those with the same keys: `{ Team: "web" }`. An empty record makes no request.
   *
   * S3 replaces all tags at once, so this reads the existing ones first. If two callers do so at the same time, one may
   * undo the change of the other.
   *
   * Calls [GetBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html), then
   * [PutBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html).
   */
  async addTags(tags: TagMap, options?: BucketCallOptions): Promise<PutBucketTaggingCommandOutput> {
    const { addTags } = await import("./deferred-buckets.js");
    return addTags(this, this.handle, tags, options);
  }

  /**
   * Copies an object to a key of the bucket, like `bucket.object(key).copy(source)`.
   *
   * Calls [HeadObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html), then
   * [CopyObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html), or
   * [GetObjectTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html),
   * [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html),
   * [UploadPartCopy](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html) and
   * [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html).
   *
   * @example
   * await bucket.copy({ Bucket: "photos", Key: "a.jpg" }, "b.jpg");
   */
  async copy(
    source: CopyFrom,
    key: string,
    input: CopyInput = {},
    options: CopyOptions = {},
  ): Promise<CopyResult> {
    return this.object(key).copy(source, input, options);
  }

  /**
   * Downloads an object of the bucket into a stream, like `bucket.object(key).download(stream)`.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @example
   * await bucket.download("log.txt", process.stdout);
   */
  async download(
    key: string,
    stream: Writable | WebWritable,
    input: DownloadInput = {},
    options: DownloadStreamOptions = {},
  ): Promise<DownloadResult> {
    return this.object(key).download(stream, input, options);
  }

  /**
   * Downloads the objects of a folder of the bucket into a directory, which is created if it is missing. The path of each
   * file is the key after the prefix, and its modification time is that of the object. Existing files are replaced, and
   * none is deleted; `syncTo` downloads only what differs.
   *
   * No key leads out of the directory. A key fails, and is reported, if it would (`../x`, `/x`, on Windows also `C:x`),
   * if no file can have it, if its file would conflict with another (`a` and `a/b`; `A` and `a` where case is ignored), or
   * if a symbolic link is in the way. Empty objects whose key ends in "/", which stand for folders, are skipped.
   *
   * If an object fails, the others are downloaded nevertheless, unless `onFailure` is `"stop"`. With `{ dryRun: true }`
   * nothing is downloaded, and it resolves to the plan.
   *
   * Calls [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html), and what
   * `downloadFile` calls.
   *
   * @throws `DirectoryTransferError` if not everything was downloaded, with the `report`; Node's own error if the
   *   directory cannot be created; `TypeError` for invalid options, such as `prefix: undefined`
   * @example
   * await bucket.downloadDirectory("backup", { prefix: "photos/2026" });
   */
  async downloadDirectory<DryRun extends boolean = false>(
    directory: string | URL,
    options: DownloadDirectoryOptions<DryRun> = {},
  ): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
    const { downloadDirectory } = await import("./deferred-transfers.js");
    return downloadDirectory(this, this.handle, directory, options);
  }

  /**
   * Downloads an object of the bucket to a file, like `bucket.object(key).downloadFile(path)`.
   *
   * Calls [GetObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html).
   *
   * @example
   * await bucket.downloadFile("images/a.jpg", "/tmp/a.jpg");
   */
  async downloadFile(
    key: string,
    path: string | URL,
    input: DownloadInput = {},
    options: DownloadFileOptions = {},
  ): Promise<DownloadResult> {
    return this.object(key).downloadFile(path, input, options);
  }

  /**
   * Empties the bucket: deletes all objects, with `versions` all versions and delete markers permanently, and with
   * `multipartUploads` the uploads in progress. After both, the bucket can be deleted. With the option
   * `{ dryRun: true }` nothing is deleted, and it resolves to what would be.
   *
   * Calls [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html), a thousand at a time,
   * and [AbortMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html).
   *
   * @throws `BatchActionError` if some of it could not be deleted, after everything else was tried, or if a call failed
   *   after others: `succeeded` has what was deleted. `TypeError` for an unknown member or option
   * @example
   * await bucket.empty({ versions: true, multipartUploads: true });
   * await bucket.delete();
   */
  async empty<DryRun extends boolean = false>(
    what: EmptyInput = {},
    options: DeleteManyOptions<DryRun> = {},
  ): Promise<DryRun extends true ? EmptyPlan : EmptyResult> {
    const { empty } = await import("./deferred-buckets.js");
    return empty(this, this.handle, what, options);
  }

  /**
   * The tags of the bucket, as a plain record without a prototype; an empty one if it has none.
   *
   * Calls [GetBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html).
   */
  async getTags(options?: BucketCallOptions): Promise<TagMap> {
    const { getTags } = await import("./deferred-buckets.js");
    return getTags(this, this.handle, options);
  }

  /**
   * The "folders" of the bucket, or of a folder: the common prefixes of its keys up to the next delimiter, as plain strings
   * such as `"photos/2026/"`. Makes no request before it is iterated. To get the objects between them as well, use the
   * pages of `bucket.objects.filter({ Prefix, Delimiter: "/" })`.
   *
   * Lists by [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html).
   *
   * @throws `TypeError` for an empty delimiter, which S3 treats as none
   * @example
   * for await (const folder of bucket.prefixes({ Prefix: "photos/" })) console.log(folder);
   */
  prefixes(input: PrefixesInput = {}): PrefixCollection {
    return prefixesOf(this, this.handle, input);
  }

  /**
   * The region of the bucket. Requires no permission for the bucket, because S3 returns the region even if it denies access.
   *
   * Calls [HeadBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html), and
   * [GetBucketLocation](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html) for stores whose
   * response to it has no region.
   *
   * @throws {ResourceNotFoundError} if the bucket does not exist
   */
  region(options?: BucketCallOptions): Promise<string> {
    return regionOf(this, this.handle, options);
  }

  /**
   * Removes the tags with these keys, `["Team"]`, or without keys all tags of the bucket. Like `addTags`, it reads the
   * existing tags first. An empty list makes no request.
   *
   * Calls [DeleteBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html); with keys
   * [GetBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html), then
   * [PutBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html) if any is left.
   *
   * @throws `TypeError` if `undefined` is passed as the keys, which must not mean all tags
   * @example
   * await bucket.removeTags(["Team"]);
   * await bucket.removeTags();
   */
  async removeTags(
    ...keysAndOptions: TagsToRemove<BucketCallOptions>
  ): Promise<PutBucketTaggingCommandOutput | DeleteBucketTaggingCommandOutput> {
    const { removeTags } = await import("./deferred-buckets.js");
    return removeTags(this, this.handle, ...keysAndOptions);
  }

  /**
   * Replaces all tags of the bucket: `{ Team: "web" }`.
   *
   * Calls [PutBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html), or without tags
   * [DeleteBucketTagging](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html).
   */
  async setTags(
    tags: TagMap,
    options?: BucketCallOptions,
  ): Promise<PutBucketTaggingCommandOutput | DeleteBucketTaggingCommandOutput> {
    const { setTags } = await import("./deferred-buckets.js");
    return setTags(this, this.handle, tags, options);
  }

  /**
   * Makes a folder of the bucket the same as a directory: uploads the files that the bucket lacks, that differ in size, or
   * that were modified after their upload. With `delete`, objects without a file are deleted; that requires a `prefix`,
   * which is `""` for the whole bucket.
   *
   * Objects are deleted only after everything was uploaded. Nothing is deleted after a failure, or if no file of the
   * directory is selected: a missing directory or a disk that is not mounted does not empty the bucket. With
   * `{ dryRun: true }` nothing is changed, and it resolves to the plan.
   *
   * Calls [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html), what `uploadFile`
   * calls, and [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
   *
   * @throws `DirectoryTransferError` if not everything was done, with the `report`; Node's own error if the directory
   *   cannot be read; `TypeError` for invalid options, such as `prefix: undefined`
   * @example
   * await bucket.syncFrom("site", { prefix: "www", delete: true, input: { CacheControl: "max-age=3600" } });
   */
  async syncFrom<DryRun extends boolean = false>(
    directory: string | URL,
    options: SyncFromOptions<DryRun> = {},
  ): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
    const { syncFrom } = await import("./deferred-transfers.js");
    return syncFrom(this, this.handle, directory, options);
  }

  /**
   * Makes a directory the same as a folder of the bucket: downloads the objects whose files are missing, that differ in
   * size, or that are newer than their files. With `delete`, files without an object are deleted, and directories that
   * become empty. Symbolic links and special files are left alone.
   *
   * Files are deleted only after everything was downloaded. Nothing is deleted after a failure, or if no object is
   * selected: a misspelt prefix does not empty the directory. No key leads out of the directory, as
   * `downloadDirectory` says. With `{ dryRun: true }` nothing is changed, and it resolves to the plan.
   *
   * Calls [ListObjectsV2](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html), and what
   * `downloadFile` calls.
   *
   * @throws `DirectoryTransferError` if not everything was done, with the `report`; Node's own error if the directory
   *   cannot be created or read; `TypeError` for invalid options, such as `prefix: undefined`
   * @example
   * const report = await bucket.syncTo("site", { prefix: "www", delete: true });
   * console.log(report.counts);
   */
  async syncTo<DryRun extends boolean = false>(
    directory: string | URL,
    options: SyncToOptions<DryRun> = {},
  ): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
    const { syncTo } = await import("./deferred-transfers.js");
    return syncTo(this, this.handle, directory, options);
  }

  /**
   * Uploads a stream, bytes or a Blob to a key of the bucket, like `bucket.object(key).upload(content)`.
   *
   * Calls [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html), or
   * [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html),
   * [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html) and
   * [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html).
   *
   * @example
   * await bucket.upload(process.stdin, "dump.gz");
   */
  async upload(
    content: UploadContent,
    key: string,
    input: UploadInput = {},
    options: UploadOptions = {},
  ): Promise<UploadResult> {
    return this.object(key).upload(content, input, options);
  }

  /**
   * Uploads all files below a directory. The key of each is the prefix and the path below the directory, with "/" on all
   * systems. Existing objects are replaced, and none is deleted; `syncFrom` uploads only what differs. Symbolic links and
   * special files are skipped and reported. S3 has no empty directories.
   *
   * If a file fails, the others are uploaded nevertheless, unless `onFailure` is `"stop"`. With `{ dryRun: true }` nothing
   * is uploaded, and it resolves to the plan.
   *
   * Calls what `uploadFile` calls.
   *
   * @throws `DirectoryTransferError` if not everything was uploaded, with the `report`; Node's own error if the directory
   *   cannot be read; `TypeError` for invalid options, such as `prefix: undefined`
   * @example
   * await bucket.uploadDirectory("site", { prefix: "www", exclude: ["drafts/", "*.tmp"] });
   * const { toTransfer } = await bucket.uploadDirectory("site", { prefix: "www", dryRun: true });
   */
  async uploadDirectory<DryRun extends boolean = false>(
    directory: string | URL,
    options: UploadDirectoryOptions<DryRun> = {},
  ): Promise<DryRun extends true ? DirectoryPlan : DirectoryReport> {
    const { uploadDirectory } = await import("./deferred-transfers.js");
    return uploadDirectory(this, this.handle, directory, options);
  }

  /**
   * Uploads a file to a key of the bucket, like `bucket.object(key).uploadFile(path)`.
   *
   * Calls [PutObject](https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html), or
   * [CreateMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html),
   * [UploadPart](https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html) and
   * [CompleteMultipartUpload](https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html).
   *
   * @example
   * await bucket.uploadFile("/tmp/a.jpg", "images/a.jpg");
   */
  async uploadFile(
    path: string | URL,
    key: string,
    input?: UploadInput,
    options?: UploadOptions,
  ): Promise<UploadResult> {
    return this.object(key).uploadFile(path, input, options);
  }

  /**
   * Waits with the service's waiter `BucketExists`, which polls
   * [HeadBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html). By default every
   * 5 seconds, up to 20 times; the next load() then sends a request.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilExists(options: WaiterOptions & BucketCallOptions = {}): Promise<this> {
    return this.wait(bucketExistsWaiter, () => new HeadBucketCommand({ Bucket: this.name }), options);
  }

  /**
   * Waits with the service's waiter `BucketNotExists`, which polls
   * [HeadBucket](https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html). By default every
   * 5 seconds, up to 20 times; the next load() then sends a request.
   *
   * @throws `WaiterTimeoutError` when the time or the attempts run out;
   *   `WaiterFailedError` when the state can no longer be reached, or the service rejects the request
   */
  async waitUntilNotExists(options: WaiterOptions & BucketCallOptions = {}): Promise<this> {
    return this.wait(bucketNotExistsWaiter, () => new HeadBucketCommand({ Bucket: this.name }), options);
  }

  /**
   * Whether the resource exists. `false` only for the service's own not-found errors; every other
   * error, such as a 403, is thrown.
   */
  override async exists(options: BucketCallOptions = {}): Promise<boolean> {
    return bucketExists(this, this.handle, options);
  }

  protected override fetch(options: BucketCallOptions): Promise<Shape | undefined> {
    return findBucket(this, this.handle, options);
  }
}
