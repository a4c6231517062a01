import { id, item, parent, resource, sub } from "../../model/index.js";

const own = { Bucket: id("bucketName"), Key: id("objectKey"), VersionId: id("id") };

export const ObjectVersion = resource({
  doc: "One version of an object, or a delete marker in its place.",
  identifiers: {
    bucketName: { doc: "The name of the bucket that holds the object." },
    objectKey: { doc: "The key of the object." },
    id: { doc: 'The version; `"null"` for what was written while the bucket had no versioning.' },
  },
  shape: "ObjectVersion",
  list: {
    operation: "ListObjectVersions",
    path: "Versions[]|DeleteMarkers[]",
    identifiers: { bucketName: parent("Bucket"), objectKey: item("Key"), id: item("VersionId") },
    selectors: ["Prefix"],
    pageSize: { member: "MaxKeys", max: 1000 },
    tokens: { KeyMarker: "NextKeyMarker", VersionIdMarker: "NextVersionIdMarker" },
  },
  actions: {
    delete: { operation: "DeleteObject", params: own },
    get: { operation: "GetObject", params: own },
    head: { operation: "HeadObject", params: own },
  },
  batchActions: {
    delete: {
      operation: "DeleteObjects",
      params: {
        Bucket: id("bucketName"),
        "Delete.Objects[*].Key": id("objectKey"),
        "Delete.Objects[*].VersionId": id("id"),
      },
      names: ["objectKey", "id"],
      failures: { path: "Errors", id: ["Key", "VersionId"], code: "Code", message: "Message" },
      max: 1000,
    },
  },
  has: { object: sub("S3Object", { bucketName: id("bucketName"), key: id("objectKey") }) },
});
