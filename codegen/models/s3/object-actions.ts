import { argument, id, sub } from "../../model/index.js";

const own = { Bucket: id("bucketName"), Key: id("key") };

/** What an object and its summary share: boto3 gives both the same actions. */
export const objectActions = {
  copyFrom: { operation: "CopyObject", params: own },
  delete: { operation: "DeleteObject", params: own },
  get: { operation: "GetObject", params: own },
  put: { operation: "PutObject", params: own },
  restoreObject: { operation: "RestoreObject", params: own },
} as const;

export const objectWaiters = {
  waitUntilExists: { waiter: "ObjectExists", params: own, delay: 5, attempts: 20 },
  waitUntilNotExists: { waiter: "ObjectNotExists", params: own, delay: 5, attempts: 20 },
} as const;

export const objectRelations = {
  bucket: sub("Bucket", { name: id("bucketName") }),
  version: sub("ObjectVersion", { bucketName: id("bucketName"), objectKey: id("key"), id: argument() }),
} as const;

export const notFound = ["NotFound", "NoSuchKey", "NoSuchBucket"] as const;
