import { id, item, parent, resource, sub } from "../../model/index.js";
import { truncation, urlEncoded } from "./listing.js";
import { unreadBody } from "./object-actions.js";

const own = { Bucket: id("bucketName"), Key: id("objectKey"), VersionId: id("id") };

export const ObjectVersion = resource({
  doc: "One version of an object, or a delete marker in its place.",
  identifiers: {
    bucketName: { doc: "The name of the bucket that holds the object." },
    objectKey: { member: "Key", doc: "The key of the object." },
    id: {
      member: "VersionId",
      doc: 'The version id; `"null"` for a version that was written without versioning.',
    },
  },
  misnomers: {
    contentLength: "size",
    length: "size",
    name: "objectKey",
    body: "text(), bytes(), json() or stream()",
  },
  shape: "ObjectVersion",
  callOptions: "client/call-options#ObjectCallOptions",
  load: {
    custom: "object/head-version",
    function: "headVersion",
    notFound: ["NotFound", "NoSuchVersion", "NoSuchKey", "NoSuchBucket"],
  },
  exists: { custom: "object/existence", function: "versionExists", notFound: [] },
  list: {
    operation: "ListObjectVersions",
    path: "Versions[]|DeleteMarkers[]",
    identifiers: { bucketName: parent("Bucket"), objectKey: item("Key"), id: item("VersionId") },
    selectors: ["Prefix"],
    prefixes: { Prefix: "objectKey" },
    pageSize: { member: "MaxKeys", max: 1000, fullWith: ["Delimiter"] },
    elsewhere: "`bucket.objects.of` takes keys and objects.",
    tokens: { KeyMarker: "NextKeyMarker", VersionIdMarker: "NextVersionIdMarker" },
    ...truncation,
    ...urlEncoded,
  },
  actions: {
    delete: { operation: "DeleteObject", params: own },
    get: { operation: "GetObject", params: own, note: unreadBody },
    head: { operation: "HeadObject", params: own },
  },
  collectionCustom: { delete: "object/delete/versions#deleteVersions" },
  getters: { isDeleteMarker: "object/is-delete-marker" },
  custom: {
    bytes: "object/body/version-body",
    deleteIfExists: "object/delete-if-exists#deleteVersionIfExists",
    download: "transfer/download/stream/stream-methods#downloadVersion",
    downloadFile: "transfer/download/file/file-methods#downloadVersionFile",
    json: "object/body/version-body",
    open: "object/body/open-object#openVersion",
    presign: "object/presign/presign#presignVersion",
    stream: "object/body/version-body",
    text: "object/body/version-body",
  },
  has: { object: sub("S3Object", { bucketName: id("bucketName"), key: id("objectKey") }) },
});
