import { id, resource, sub } from "../../model/index.js";

const own = { Bucket: id("bucketName"), Key: id("objectKey") };

export const ObjectAcl = resource({
  doc: "The access control list of an object.",
  identifiers: {
    bucketName: { doc: "The name of the bucket that holds the object." },
    objectKey: { doc: "The key of the object." },
  },
  shape: "GetObjectAclOutput",
  callOptions: "client/call-options#PayerCallOptions",
  load: { operation: "GetObjectAcl", params: own, path: "@", notFound: ["NoSuchKey", "NoSuchBucket"] },
  actions: { put: { operation: "PutObjectAcl", params: own } },
  has: { object: sub("S3Object", { bucketName: id("bucketName"), key: id("objectKey") }) },
});
