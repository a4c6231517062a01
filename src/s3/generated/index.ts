// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { BucketAcl, type BucketAclIdentifiers } from "./bucket-acl.js";
export { BucketCollection, type BucketFilter } from "./bucket-collection.js";
export { BucketCors, type BucketCorsIdentifiers } from "./bucket-cors.js";
export {
  BucketLifecycleConfiguration,
  type BucketLifecycleConfigurationIdentifiers,
} from "./bucket-lifecycle-configuration.js";
export { BucketLifecycle, type BucketLifecycleIdentifiers } from "./bucket-lifecycle.js";
export { BucketLogging, type BucketLoggingIdentifiers } from "./bucket-logging.js";
export { BucketNotification, type BucketNotificationIdentifiers } from "./bucket-notification.js";
export { BucketPolicy, type BucketPolicyIdentifiers } from "./bucket-policy.js";
export { BucketRequestPayment, type BucketRequestPaymentIdentifiers } from "./bucket-request-payment.js";
export { BucketTagging, type BucketTaggingIdentifiers } from "./bucket-tagging.js";
export { BucketVersioning, type BucketVersioningIdentifiers } from "./bucket-versioning.js";
export { BucketWebsite, type BucketWebsiteIdentifiers } from "./bucket-website.js";
export { Bucket, type BucketIdentifiers } from "./bucket.js";
export {
  MultipartUploadCollection,
  type MultipartUploadFilter,
  MultipartUploadPage,
} from "./multipart-upload-collection.js";
export {
  MultipartUploadPartCollection,
  type MultipartUploadPartFilter,
} from "./multipart-upload-part-collection.js";
export { MultipartUploadPart, type MultipartUploadPartIdentifiers } from "./multipart-upload-part.js";
export { MultipartUpload, type MultipartUploadIdentifiers } from "./multipart-upload.js";
export { ObjectAcl, type ObjectAclIdentifiers } from "./object-acl.js";
export type { ObjectBase, ObjectBaseIdentifiers } from "./object-base.js";
export {
  ObjectSummaryCollection,
  type ObjectSummaryFilter,
  ObjectSummaryPage,
} from "./object-summary-collection.js";
export { ObjectSummary, type ObjectSummaryIdentifiers } from "./object-summary.js";
export {
  ObjectVersionCollection,
  type ObjectVersionFilter,
  ObjectVersionPage,
} from "./object-version-collection.js";
export { ObjectVersion, type ObjectVersionIdentifiers } from "./object-version.js";
export { S3Object, type S3ObjectIdentifiers } from "./s3-object.js";
export { S3Resource, type S3ResourceConfig } from "./s3-resource.js";
