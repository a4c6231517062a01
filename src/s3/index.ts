export { DirectoryTransferError } from "./errors/directory-error.js";
export type {
  DirectoryCounts,
  DirectoryReport,
  FailedFile,
  FileWarning,
  MovedFile,
  SkippedFile,
  SkipReason,
} from "./errors/directory-report.js";
export { UnorderedListingError } from "./errors/listing-error.js";
export {
  BodyInterruptedError,
  ChecksumMismatchError,
  ExistenceUnknownError,
  ObjectChangedError,
  SourceChangedError,
  UploadNotAbortedError,
} from "./errors/object-errors.js";
export type { UploadToAbort } from "./bucket/abort-uploads.js";
export type { EmptyInput, EmptyPlan, EmptyResult } from "./bucket/empty.js";
export { PrefixCollection, type PrefixFilter } from "./listing/prefix-collection.js";
export type { PrefixesInput } from "./listing/prefixes.js";
export type { DeleteManyInput, DeleteManyOptions } from "./object/delete/delete-options.js";
export type { VersionToDelete } from "./object/delete/versions.js";
export type { MetadataChanges } from "./object/metadata/changed-metadata.js";
export type { MetadataMap } from "./object/metadata/head-with-metadata.js";
export type { UpdateMetadataInput } from "./object/metadata/update-metadata.js";
export type { BodyOptions } from "./object/body/body-options.js";
export type { BucketCallOptions, ObjectCallOptions, PayerCallOptions } from "./client/call-options.js";
export { contentHeaders } from "./object/body/content-headers.js";
export type { OpenObject } from "./object/body/open-object.js";
export type { ObjectContent } from "./object/body/payload.js";
export { isNotModified, isPreconditionFailed } from "./object/precondition.js";
export type { WriteOptions } from "./object/write.js";
export type { ObjectRange } from "./listing/parallel/ranges/object-range.js";
export type { ParallelObjects, ParallelOptions } from "./listing/parallel/parallel-objects.js";
export type { TagsToRemove } from "./tags/tag-set.js";
export type {
  PresignedForm,
  PresignPostCondition,
  PresignPostOptions,
} from "./object/presign/presign-post.js";
export type { PresignInputs, PresignMethod, PresignOptions } from "./object/presign/presign.js";
export * from "./generated/index.js";
export type { Compare, ComparedFile, ComparedObject, CompareFunction } from "./directory/plan/compare.js";
export type { DirectoryOptions, SyncOptions } from "./directory/options/directory-options.js";
export type { DirectoryPlan, PlannedFile, TransferReason } from "./directory/plan/directory-plan.js";
export type { DirectoryProgress } from "./directory/run/directory-progress.js";
export type {
  DownloadDirectoryOptions,
  FileToDownload,
  SyncToOptions,
} from "./directory/download/download-directory.js";
export type { FileToTransfer } from "./directory/options/directory-transfer.js";
export type { FileInput } from "./directory/options/file-input.js";
export type { Exclude, ExcludeFunction, FilteredFile, Globs } from "./directory/filter/path-filter.js";
export type {
  FileToUpload,
  SyncFromOptions,
  UploadDirectoryOptions,
} from "./directory/upload/upload-directory.js";
export type {
  DownloadFileOptions,
  DownloadInput,
  DownloadOptions,
  DownloadResult,
  DownloadStreamOptions,
} from "./transfer/download/download-options.js";
export type { WebWritable } from "./transfer/download/stream/stream-sink.js";
export type { CopyFrom, PlainCopyFrom } from "./transfer/copy/copy-from.js";
export type { CopyInput, CopyOptions, CopyResult } from "./transfer/copy/copy-options.js";
export type {
  Allowed,
  COPY_ARGUMENTS,
  DOWNLOAD_ARGUMENTS,
  UPLOAD_ARGUMENTS,
} from "./transfer/options/allowed-arguments.js";
export type { TransferConfig } from "./transfer/options/transfer-config.js";
export type { TransferOptions } from "./transfer/options/transfer-options.js";
export type { TransferProgress } from "./transfer/options/transfer-progress.js";
export type { UploadContent } from "./transfer/upload/upload-content.js";
export type { UploadInput, UploadOptions, UploadResult } from "./transfer/upload/upload-options.js";
export type {
  OneOrMore,
  PolicyDocument,
  PolicyStatement,
  Principal,
} from "../core/resource/attributes/documents.js";
