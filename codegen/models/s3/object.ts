import { id, item, parent, resource, sub } from "../../model/index.js";
import { truncation, urlEncoded } from "./listing.js";
import { notFound, objectActions, objectCustom, objectRelations, objectWaiters } from "./object-actions.js";

const identifiers = {
  bucketName: { doc: "The name of the bucket that holds the object." },
  key: { doc: "The key of the object." },
};

const objectExists = { custom: "object/existence", function: "objectExists", notFound: [] };

const base = {
  name: "ObjectBase",
  doc: "The members that S3Object and ObjectSummary have in common.",
};

export const S3Object = resource({
  base,
  noun: "object",
  doc: "An object of a bucket, with the attributes of `HeadObject`.",
  identifiers,
  misnomers: {
    size: "contentLength",
    length: "contentLength",
    name: "key",
    body: "text(), bytes(), json() or stream()",
  },
  shape: "HeadObjectOutput",
  callOptions: "client/call-options#ObjectCallOptions",
  always: ["AcceptRanges", "ContentLength", "ContentType", "ETag", "LastModified"],
  load: {
    operation: "HeadObject",
    params: { Bucket: id("bucketName"), Key: id("key") },
    path: "@",
    notFound,
  },
  exists: objectExists,
  actions: objectActions,
  waiters: objectWaiters,
  has: objectRelations,
  custom: objectCustom,
});

export const ObjectSummary = resource({
  base,
  doc: "An object of a bucket, with the attributes of a listing.",
  identifiers,
  alike: ["S3Object"],
  misnomers: {
    contentLength: "size",
    length: "size",
    name: "key",
    body: "text(), bytes(), json() or stream()",
  },
  shape: "Object",
  callOptions: "client/call-options#ObjectCallOptions",
  always: ["ETag", "LastModified", "Size"],
  load: { custom: "object/head-as-listed", function: "headSummary", notFound },
  exists: objectExists,
  list: {
    operation: "ListObjectsV2",
    path: "Contents[]",
    identifiers: { bucketName: parent("Bucket"), key: item("Key") },
    selectors: ["Prefix"],
    prefixes: { Prefix: "key" },
    starts: { StartAfter: "key" },
    pageSize: { max: 1000, fullWith: ["Delimiter"] },
    elsewhere: "`bucket.objectVersions.of` takes versions, as `{ key, versionId }`.",
    ...urlEncoded,
    ...truncation,
  },
  actions: objectActions,
  collectionCustom: {
    delete: "object/delete/objects#deleteObjects",
    parallel: "listing/parallel/parallel#listInParallel",
    partition: "listing/parallel/partition",
    range: "listing/parallel/range#listRange",
  },
  waiters: objectWaiters,
  has: { ...objectRelations, object: sub("S3Object", { bucketName: id("bucketName"), key: id("key") }) },
  custom: objectCustom,
});
