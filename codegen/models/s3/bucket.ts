import { argument, id, input, one, resource, sub } from "../../model/index.js";

const own = { Bucket: id("name") };
const ofBucket = { bucketName: id("name") };

export const Bucket = resource({
  doc: "A bucket of Amazon S3 or of a compatible store.",
  identifiers: { name: { doc: "The name of the bucket." } },
  misnomers: { created: "creationDate", createTime: "creationDate", bucketName: "name", key: "name" },
  shape: "Bucket",
  callOptions: "client/call-options#BucketCallOptions",
  always: ["CreationDate"],
  load: { custom: "bucket/find-bucket", function: "findBucket", notFound: ["NoSuchBucket", "NotFound"] },
  exists: { custom: "bucket/bucket-exists", function: "bucketExists", notFound: [] },
  list: {
    operation: "ListBuckets",
    path: "Buckets[]",
    identifiers: { name: { from: "item", path: "Name" } },
    selectors: ["Prefix", "BucketRegion"],
    prefixes: { Prefix: "name" },
    pageSize: { max: 10_000 },
    isDistinct: true,
  },
  actions: {
    create: { operation: "CreateBucket", params: own },
    delete: { operation: "DeleteBucket", params: own },
    deleteObjects: {
      operation: "DeleteObjects",
      params: own,
      note: "One call with at most 1,000 keys. It resolves to S3's response even if that lists `Errors`. `bucket.objects.of(keys).delete()` takes any number of keys, and throws if some cannot be deleted.",
    },
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
  has: {
    acl: sub("BucketAcl", ofBucket),
    cors: sub("BucketCors", ofBucket),
    lifecycle: sub("BucketLifecycle", ofBucket),
    lifecycleConfiguration: sub("BucketLifecycleConfiguration", ofBucket),
    logging: sub("BucketLogging", ofBucket),
    notification: sub("BucketNotification", ofBucket),
    object: sub("S3Object", { ...ofBucket, key: argument() }),
    policy: sub("BucketPolicy", ofBucket),
    requestPayment: sub("BucketRequestPayment", ofBucket),
    tagging: sub("BucketTagging", ofBucket),
    versioning: sub("BucketVersioning", ofBucket),
    website: sub("BucketWebsite", ofBucket),
  },
  hasMany: {
    multipartUploads: {
      type: "MultipartUpload",
      params: own,
      doc: "The multipart uploads of the bucket that are neither completed nor aborted.",
    },
    objects: {
      type: "ObjectSummary",
      params: own,
      doc: "The objects of the bucket, in the order of their keys' UTF-8 bytes.",
    },
    objectVersions: {
      type: "ObjectVersion",
      params: own,
      doc: "All versions and delete markers of the bucket's objects; on each page the versions come first.",
    },
  },
  custom: {
    addTags: "tags/bucket-tags",
    copy: {
      to: "object",
      after: "source",
      doc: "Copies an object to a key of the bucket",
      example: 'await bucket.copy({ Bucket: "photos", Key: "a.jpg" }, "b.jpg");',
    },
    download: {
      to: "object",
      doc: "Downloads an object of the bucket into a stream",
      example: 'await bucket.download("log.txt", process.stdout);',
    },
    downloadDirectory: "directory/download/download-directory",
    downloadFile: {
      to: "object",
      doc: "Downloads an object of the bucket to a file",
      example: 'await bucket.downloadFile("images/a.jpg", "/tmp/a.jpg");',
    },
    empty: "bucket/empty",
    getTags: "tags/bucket-tags",
    prefixes: "listing/prefixes",
    region: "client/region/bucket-region",
    removeTags: "tags/bucket-tags",
    setTags: "tags/bucket-tags",
    syncFrom: "directory/upload/upload-directory",
    syncTo: "directory/download/download-directory",
    upload: {
      to: "object",
      after: "content",
      doc: "Uploads a stream, bytes or a Blob to a key of the bucket",
      example: 'await bucket.upload(process.stdin, "dump.gz");',
    },
    uploadDirectory: "directory/upload/upload-directory",
    uploadFile: {
      to: "object",
      after: "path",
      doc: "Uploads a file to a key of the bucket",
      example: 'await bucket.uploadFile("/tmp/a.jpg", "images/a.jpg");',
    },
  },
});
