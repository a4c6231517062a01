import { id, item, parent, resource, sub } from "../../model/index.js";
import { truncation, urlEncoded } from "./listing.js";
import { unreadBody } from "./object-actions.js";

const own = { Bucket: id("bucketName"), Key: id("objectKey"), VersionId: id("id") };

const reading = { input: 'Omit<GetObjectCommandInput, "Bucket" | "Key" | "VersionId">' };
const downloading = { input: 'Omit<DownloadInput, "VersionId">' };

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
    bytes: {
      by: "object/body/body",
      types: reading,
      doc: "The version's body. Resumes after a dropped connection.",
      example: 'const header = await object.version("3HL4").bytes({ Range: "bytes=0-7" });',
    },
    deleteIfExists: {
      by: "object/delete-if-exists",
      doc: "Deletes the version permanently if it exists, and resolves to whether it did. If it is a delete marker and the newest version, the version before it becomes the object again.",
    },
    download: {
      by: "transfer/download/stream/stream-methods",
      types: downloading,
      doc: "Downloads the version into a stream, like `object.download(stream)`.",
      example: 'await object.version("3HL4").download(process.stdout);',
    },
    downloadFile: {
      by: "transfer/download/file/file-methods",
      types: downloading,
      doc: "Downloads the version to a file, like `object.downloadFile(path)`.",
      example: 'await object.version("3HL4").downloadFile("/tmp/a.jpg");',
    },
    json: {
      by: "object/body/body",
      types: reading,
      doc: "The version's body, parsed as JSON. Its type is `unknown` unless given; it is not validated. Resumes after a dropped connection.",
      example: 'const { port } = await object.version("3HL4").json<{ port: number }>();',
    },
    open: {
      by: "object/body/open-object",
      types: reading,
      doc: "Opens the version. See `object.open()`.",
      throws:
        "the service's own error, such as `NoSuchVersion` (404); `BodyInterruptedError` if the service returned another range",
      example: 'const { contentType, body } = await object.version("3HL4").open();',
    },
    presign: {
      by: "object/presign/presign",
      types: {
        Method: 'Exclude<PresignMethod, "put">',
        options: 'PresignOptions & Omit<PresignInputs[Method], "VersionId">',
      },
      doc: "A URL with which anybody can GET, HEAD or DELETE the version until it expires, without credentials. Keep it as secret as a password. Makes no request: only using the URL shows whether the version exists and whether the signer is permitted to do this. If it was signed with temporary credentials, it expires with them.\n\nRequires the package `@aws-sdk/s3-request-presigner`, or else fails with a `MissingPeerError`.",
      example: 'const url = await object.version("3HL4").presign("get", { expiresIn: 3600 });',
    },
    stream: {
      by: "object/body/body",
      types: reading,
      doc: "The version's body as a Node stream, for `pipe`, `pipeline` and `for await`; `Readable.toWeb` converts it to a web stream. It makes no request until it is read, so that an unread stream holds no connection. Destroying it, or leaving a loop by `break`, frees the connection. It resumes after a dropped connection, with a range of the same version.",
      example: 'for await (const chunk of object.version("3HL4").stream()) process.stdout.write(chunk);',
    },
    text: {
      by: "object/body/body",
      types: reading,
      doc: "The version's body as text, decoded from UTF-8. Resumes after a dropped connection.",
      example: 'const text = await object.version("3HL4").text();',
    },
  },
  has: { object: sub("S3Object", { bucketName: id("bucketName"), key: id("objectKey") }) },
});
