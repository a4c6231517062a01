import { argument, id, item, parent, resource, sub, text } from "../../model/index.js";
import { truncation, urlEncoded } from "./listing.js";
import { encodedSource } from "./object-actions.js";

const upload = { Bucket: id("bucketName"), Key: id("objectKey"), UploadId: id("id") };
const part = {
  Bucket: id("bucketName"),
  Key: id("objectKey"),
  UploadId: id("multipartUploadId"),
  PartNumber: id("partNumber"),
};
const place = {
  bucketName: { doc: "The name of the bucket that the object will be in." },
  objectKey: { doc: "The key of the future object." },
};

export const MultipartUpload = resource({
  doc: "A multipart upload in progress.",
  identifiers: {
    bucketName: place.bucketName,
    objectKey: { ...place.objectKey, member: "Key" },
    id: { member: "UploadId", doc: "The ID of the upload." },
  },
  shape: "MultipartUpload",
  list: {
    operation: "ListMultipartUploads",
    path: "Uploads[]",
    identifiers: { bucketName: parent("Bucket"), objectKey: item("Key"), id: item("UploadId") },
    selectors: ["Prefix"],
    prefixes: { Prefix: "objectKey" },
    pageSize: { member: "MaxUploads", max: 1000, fullWith: ["Delimiter"] },
    tokens: { KeyMarker: "NextKeyMarker", UploadIdMarker: "NextUploadIdMarker" },
    ...truncation,
    ...urlEncoded,
  },
  end: { member: "abort", notFound: ["NoSuchUpload", "NoSuchBucket"] },
  actions: {
    abort: { operation: "AbortMultipartUpload", params: upload },
    complete: {
      operation: "CompleteMultipartUpload",
      params: upload,
      returns: {
        type: "S3Object",
        many: false,
        identifiers: { bucketName: id("bucketName"), key: id("objectKey") },
      },
    },
  },
  has: {
    object: sub("S3Object", { bucketName: id("bucketName"), key: id("objectKey") }),
    part: sub("MultipartUploadPart", {
      bucketName: id("bucketName"),
      objectKey: id("objectKey"),
      multipartUploadId: id("id"),
      partNumber: argument(),
    }),
  },
  hasMany: {
    parts: {
      type: "MultipartUploadPart",
      params: upload,
      doc: "The parts that were uploaded, in the order of their numbers.",
    },
  },
});

export const MultipartUploadPart = resource({
  doc: "One part of a multipart upload.",
  identifiers: {
    ...place,
    multipartUploadId: { doc: "The ID of the upload." },
    partNumber: {
      member: "PartNumber",
      type: "number",
      doc: "The number of the part, from 1 to 10,000. In `meta.identifiers` it is a string.",
    },
  },
  shape: "Part",
  list: {
    operation: "ListParts",
    path: "Parts[]",
    identifiers: {
      bucketName: parent("Bucket"),
      objectKey: parent("Key"),
      multipartUploadId: parent("UploadId"),
      partNumber: text(item("PartNumber")),
    },
    selectors: [],
    pageSize: { member: "MaxParts", max: 1000 },
    tokens: { PartNumberMarker: "NextPartNumberMarker" },
    ...truncation,
  },
  actions: {
    copyFrom: { operation: "UploadPartCopy", params: part, note: encodedSource },
    upload: { operation: "UploadPart", params: part },
  },
  has: {
    multipartUpload: sub("MultipartUpload", {
      bucketName: id("bucketName"),
      objectKey: id("objectKey"),
      id: id("multipartUploadId"),
    }),
  },
});
