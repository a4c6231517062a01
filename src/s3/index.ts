export type { UploadToAbort } from "./custom/bucket/abort-uploads.js";
export type { EmptyInput, EmptyPlan, EmptyResult } from "./custom/bucket/empty.js";
export { PrefixCollection, type PrefixFilter } from "./custom/bucket/prefix-collection.js";
export type { PrefixesInput } from "./custom/bucket/prefixes.js";
export type { DeleteManyInput, DeleteManyOptions } from "./custom/delete/delete-options.js";
export type { VersionToDelete } from "./custom/delete/versions.js";
export type { MetadataChanges } from "./custom/metadata/changed-metadata.js";
export type { MetadataMap } from "./custom/metadata/head-with-metadata.js";
export type { UpdateMetadataInput } from "./custom/metadata/update-metadata.js";
export type { BodyOptions } from "./custom/object/body-options.js";
export type { ObjectContent } from "./custom/object/payload.js";
export { isPreconditionFailed } from "./custom/object/precondition.js";
export type { WriteOptions } from "./custom/object/write.js";
export type { ObjectRange } from "./custom/parallel/object-range.js";
export type { ParallelObjects, ParallelOptions } from "./custom/parallel/parallel-objects.js";
export type {
  PresignedForm,
  PresignPostCondition,
  PresignPostOptions,
} from "./custom/presign/presign-post.js";
export type { PresignInputs, PresignMethod, PresignOptions } from "./custom/presign/presign.js";
export * from "./generated/index.js";
export type { Compare, ComparedFile, ComparedObject } from "./transfer/directory/compare.js";
export type { DirectoryOptions } from "./transfer/directory/directory-options.js";
export type { DirectoryPlan, PlannedFile, TransferReason } from "./transfer/directory/directory-plan.js";
export type { DirectoryProgress } from "./transfer/directory/directory-progress.js";
export type { DownloadDirectoryOptions } from "./transfer/directory/download-directory.js";
export type { FileToDownload } from "./transfer/directory/download-work.js";
export type { FileInput } from "./transfer/directory/file-input.js";
export type { Globs } from "./transfer/directory/globs.js";
export type { SyncFromOptions } from "./transfer/directory/sync-from.js";
export type { SyncOptions } from "./transfer/directory/sync-options.js";
export type { SyncToOptions } from "./transfer/directory/sync-to.js";
export type { UploadDirectoryOptions } from "./transfer/directory/upload-directory.js";
export type { FileToUpload } from "./transfer/directory/upload-work.js";
export type {
  DownloadFileOptions,
  DownloadInput,
  DownloadOptions,
  DownloadResult,
  DownloadStreamOptions,
} from "./transfer/download/download-options.js";
export type { WebWritable } from "./transfer/download/stream-sink.js";
export type { CopyFrom, PlainCopyFrom } from "./transfer/copy/copy-from.js";
export type { CopyInput, CopyOptions, CopyResult } from "./transfer/copy/copy-options.js";
export type { TransferConfig } from "./transfer/transfer-config.js";
export type { TransferOptions } from "./transfer/transfer-options.js";
export type { TransferProgress } from "./transfer/transfer-progress.js";
export type { UploadContent } from "./transfer/upload/upload-content.js";
export type { UploadInput, UploadOptions, UploadResult } from "./transfer/upload/upload-options.js";
