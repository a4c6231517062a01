// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { BucketCollection, type BucketFilter } from "./bucket-collection.js";
export { Bucket, type BucketIdentifiers } from "./bucket.js";
export { ObjectSummaryCollection, type ObjectSummaryFilter } from "./object-summary-collection.js";
export { ObjectSummary, type ObjectSummaryIdentifiers } from "./object-summary.js";
export { ObjectVersionCollection, type ObjectVersionFilter } from "./object-version-collection.js";
export { ObjectVersion, type ObjectVersionIdentifiers } from "./object-version.js";
export { S3Object, type S3ObjectIdentifiers } from "./s3-object.js";
export { S3Resource, type S3ResourceConfig } from "./s3-resource.js";
