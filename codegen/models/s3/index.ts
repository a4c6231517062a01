import { input, one, service } from "../../model/index.js";
import { Bucket } from "./bucket.js";
import * as bucketSettings from "./bucket-settings.js";
import { mediaTypes } from "./media-types.js";
import { MultipartUpload, MultipartUploadPart } from "./multipart-upload.js";
import { ObjectAcl } from "./object-acl.js";
import { ObjectSummary, S3Object } from "./object.js";
import { ObjectVersion } from "./object-version.js";

export const s3 = service({
  name: "s3",
  package: "@aws-sdk/client-s3",
  apiReference: "AmazonS3/latest/API",
  root: "S3Resource",
  doc: "Amazon S3 and compatible stores: buckets and the objects in them.",
  check: { module: "client/headers/check-input", function: "checkInput" },
  optionMembers: "client/call-options#OPTION_MEMBERS",
  client: { module: "client/create-client", function: "createClient" },
  resources: {
    Bucket,
    ...bucketSettings,
    MultipartUpload,
    MultipartUploadPart,
    ObjectAcl,
    ObjectSummary,
    ObjectVersion,
    S3Object,
  },
  uncalled: {
    "*": "They have no method: send them with `s3.meta.client`.",
  },
  deferred: {
    rooms: {
      transfers: ["directory", "transfer"],
      buckets: ["bucket", "tags/bucket-tags"],
      objects: [
        "object/delete",
        "object/delete-if-exists",
        "object/existence",
        "object/metadata",
        "object/presign",
        "tags/object-tags",
      ],
      partitions: ["listing/parallel/partition"],
    },
    streams: ["content", "stream"],
  },
  files: { "tables/media-types.ts": mediaTypes },
  factories: { S3Object: ["object"] },
  actions: {
    createBucket: { operation: "CreateBucket", returns: one("Bucket", { name: input("Bucket") }) },
  },
  hasMany: { buckets: { type: "Bucket", doc: "The account's buckets in all regions." } },
});
