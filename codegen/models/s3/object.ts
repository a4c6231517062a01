import { id, item, parent, resource, sub } from "../../model/index.js";
import { notFound, objectActions, objectRelations, objectWaiters } from "./object-actions.js";

const identifiers = {
  bucketName: { doc: "The name of the bucket that holds the object." },
  key: { doc: "The key of the object." },
};

export const S3Object = resource({
  doc: "An object of a bucket, with all that `HeadObject` tells of it.",
  identifiers,
  shape: "HeadObjectOutput",
  load: {
    operation: "HeadObject",
    params: { Bucket: id("bucketName"), Key: id("key") },
    path: "@",
    notFound,
  },
  actions: objectActions,
  waiters: objectWaiters,
  has: objectRelations,
});

export const ObjectSummary = resource({
  doc: "An object of a bucket, with what a listing tells of it.",
  identifiers,
  shape: "Object",
  load: { custom: "object-summary/head-summary", function: "headSummary", notFound },
  list: {
    operation: "ListObjectsV2",
    path: "Contents[]",
    identifiers: { bucketName: parent("Bucket"), key: item("Key") },
    selectors: ["Prefix"],
    pageSize: { max: 1000 },
  },
  actions: objectActions,
  batchActions: {
    delete: {
      operation: "DeleteObjects",
      params: { Bucket: id("bucketName"), "Delete.Objects[*].Key": id("key") },
      names: ["key"],
      failures: { path: "Errors", id: ["Key"], code: "Code", message: "Message" },
      max: 1000,
    },
  },
  waiters: objectWaiters,
  has: { ...objectRelations, object: sub("S3Object", { bucketName: id("bucketName"), key: id("key") }) },
});
