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
export type {
  PresignedForm,
  PresignPostCondition,
  PresignPostOptions,
} from "./custom/presign/presign-post.js";
export type { PresignInputs, PresignMethod, PresignOptions } from "./custom/presign/presign.js";
export * from "./generated/index.js";
