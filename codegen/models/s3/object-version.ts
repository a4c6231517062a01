import { id, item, parent, resource, sub } from "../../model/index.js";
import { truncation, urlEncoded } from "./listing.js";
import { unreadBody } from "./object-actions.js";

const own = { Bucket: id("bucketName"), Key: id("objectKey"), VersionId: id("id") };

const shared = (by: string, input: string) => ({ by, types: { input }, words: { object: "version" } });
const bodyMethod = shared("object/body/body", 'Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">');
const download = 'Omit<DownloadInput, "VersionId">';

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
    custom: "object/head-as-listed",
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
    bytes: bodyMethod,
    deleteIfExists: {
      by: "object/delete-if-exists",
      doc: "Deletes the version permanently if it exists, and resolves to whether it did. If it is a delete marker and the newest version, the version before it becomes the object again.",
    },
    download: shared("transfer/download/stream/download-stream", download),
    downloadFile: shared("transfer/download/file/download-file", download),
    json: bodyMethod,
    open: { ...bodyMethod, by: "object/body/open-object" },
    presign: {
      by: "object/presign/presign",
      types: {
        Method: 'Exclude<PresignMethod, "put">',
        options: 'PresignOptions & Omit<PresignInputs[Method], "VersionId">',
      },
      doc: "A URL with which anybody can GET, HEAD or DELETE the version until it expires, without credentials. Keep it as secret as a password. Makes no request: only using the URL shows whether the version exists and whether the signer is permitted to do this. If it was signed with temporary credentials, it expires with them.\n\nRequires the package `@aws-sdk/s3-request-presigner`, or else fails with a `MissingPeerError`.",
      example: 'const url = await version.presign("get", { expiresIn: 3600 });',
    },
    stream: bodyMethod,
    text: bodyMethod,
  },
  has: { object: sub("S3Object", { bucketName: id("bucketName"), key: id("objectKey") }) },
});
