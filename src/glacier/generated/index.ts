// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { Account, type AccountIdentifiers } from "./account.js";
export { Archive, type ArchiveIdentifiers } from "./archive.js";
export { GlacierResource, type GlacierResourceConfig } from "./glacier-resource.js";
export { JobCollection, type JobFilter } from "./job-collection.js";
export { Job, type JobIdentifiers } from "./job.js";
export { MultipartUploadCollection, type MultipartUploadFilter } from "./multipart-upload-collection.js";
export { MultipartUpload, type MultipartUploadIdentifiers } from "./multipart-upload.js";
export { Notification, type NotificationIdentifiers } from "./notification.js";
export { VaultCollection, type VaultFilter } from "./vault-collection.js";
export { Vault, type VaultIdentifiers } from "./vault.js";
