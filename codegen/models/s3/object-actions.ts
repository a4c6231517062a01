import { argument, id, one, response, sub } from "../../model/index.js";

/** What GetObject's users have to know, and the SDK does not say. */
export const unreadBody =
  "It resolves to the SDK's own output, whose `Body` holds a connection until it is read to the end or destroyed, and once " +
  "all are held (50 by default) the client waits for one. `text()`, `json()`, `bytes()`, `stream()` and `open()` see to that.";

/** The same of CopyObject's. */
export const encodedSource =
  '`CopySource` is sent as it is, so encode its key: `"bucket/" + encodeURIComponent(key)`.';

const own = { Bucket: id("bucketName"), Key: id("key") };

/** What an object and its summary share: boto3 gives both the same actions. */
export const objectActions = {
  copyFrom: { operation: "CopyObject", params: own, note: encodedSource },
  delete: { operation: "DeleteObject", params: own },
  get: { operation: "GetObject", params: own, note: unreadBody },
  initiateMultipartUpload: {
    operation: "CreateMultipartUpload",
    params: own,
    returns: one("MultipartUpload", {
      bucketName: id("bucketName"),
      objectKey: id("key"),
      id: response("UploadId"),
    }),
  },
  put: { operation: "PutObject", params: own },
  restoreObject: { operation: "RestoreObject", params: own },
} as const;

export const objectWaiters = {
  waitUntilExists: { waiter: "ObjectExists", params: own, delay: 5, attempts: 20 },
  waitUntilNotExists: { waiter: "ObjectNotExists", params: own, delay: 5, attempts: 20 },
} as const;

export const objectRelations = {
  acl: sub("ObjectAcl", { bucketName: id("bucketName"), objectKey: id("key") }),
  bucket: sub("Bucket", { name: id("bucketName") }),
  multipartUpload: sub("MultipartUpload", {
    bucketName: id("bucketName"),
    objectKey: id("key"),
    id: argument(),
  }),
  version: sub("ObjectVersion", { bucketName: id("bucketName"), objectKey: id("key"), id: argument() }),
} as const;

/** Members by hand, which an object and its summary share. */
export const objectCustom = {
  addTags: "tags/object-tags",
  bytes: "object/body/body",
  copy: "transfer/copy/copy-object",
  deleteIfExists: "object/delete-if-exists",
  download: "transfer/download/stream/download-stream",
  downloadFile: "transfer/download/file/download-file",
  getMetadata: "object/metadata/get-metadata",
  getTags: "tags/object-tags",
  json: "object/body/body",
  open: "object/body/open-object",
  presign: "object/presign/presign",
  presignPost: "object/presign/presign-post",
  removeTags: "tags/object-tags",
  setTags: "tags/object-tags",
  stream: "object/body/body",
  text: "object/body/body",
  updateMetadata: "object/metadata/update-metadata",
  upload: "transfer/upload/upload-content",
  uploadFile: "transfer/upload/upload-file",
  url: "object/url",
  write: "object/write",
} as const;

export const notFound = ["NotFound", "NoSuchKey", "NoSuchBucket"] as const;
