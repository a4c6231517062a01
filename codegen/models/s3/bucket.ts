import { argument, id, input, one, resource, sub } from "../../model/index.js";

const own = { Bucket: id("name") };

export const Bucket = resource({
  doc: "A bucket of Amazon S3, or of a store that speaks its protocol.",
  identifiers: { name: { doc: "The name of the bucket." } },
  shape: "Bucket",
  load: { custom: "bucket/find-bucket", function: "findBucket", notFound: ["NoSuchBucket", "NotFound"] },
  exists: { custom: "bucket/head-bucket", function: "headBucket", notFound: [] },
  list: {
    operation: "ListBuckets",
    path: "Buckets[]",
    identifiers: { name: { from: "item", path: "Name" } },
    selectors: ["Prefix", "BucketRegion"],
    pageSize: { max: 10_000 },
  },
  actions: {
    create: { operation: "CreateBucket", params: own },
    delete: { operation: "DeleteBucket", params: own },
    deleteObjects: { operation: "DeleteObjects", params: own },
    putObject: {
      operation: "PutObject",
      params: own,
      returns: one("S3Object", { bucketName: id("name"), key: input("Key") }),
    },
  },
  waiters: {
    waitUntilExists: { waiter: "BucketExists", params: own, delay: 5, attempts: 20 },
    waitUntilNotExists: { waiter: "BucketNotExists", params: own, delay: 5, attempts: 20 },
  },
  has: { object: sub("S3Object", { bucketName: id("name"), key: argument() }) },
  hasMany: {
    objects: {
      type: "ObjectSummary",
      params: own,
      doc: "The objects of the bucket, in the order of their keys' UTF-8 bytes.",
    },
    objectVersions: {
      type: "ObjectVersion",
      params: own,
      doc: "All versions and delete markers of the bucket's objects.",
    },
  },
});
