import { id, resource, sub, value } from "../../model/index.js";

// What a bucket has one of each: boto3 has a resource for each of them.

const own = { Bucket: id("bucketName") };
const identifiers = { bucketName: { doc: "The name of the bucket." } };
const has = { bucket: sub("Bucket", { name: id("bucketName") }) };
const none = ["NoSuchBucket"] as const;
/** S3's response is the same if the bucket has no such setting. */
const end = { isSilent: true } as const;

export const BucketAcl = resource({
  doc: "The access control list of a bucket.",
  identifiers,
  shape: "GetBucketAclOutput",
  callOptions: "client/call-options#BucketCallOptions",
  load: { operation: "GetBucketAcl", params: own, path: "@", notFound: none },
  actions: { put: { operation: "PutBucketAcl", params: own } },
  has,
});

export const BucketCors = resource({
  doc: "The CORS configuration of a bucket: which other origins may access it from browsers.",
  identifiers,
  shape: "GetBucketCorsOutput",
  callOptions: "client/call-options#BucketCallOptions",
  load: {
    operation: "GetBucketCors",
    params: own,
    path: "@",
    notFound: ["NoSuchCORSConfiguration", ...none],
  },
  end,
  actions: {
    delete: { operation: "DeleteBucketCors", params: own },
    put: { operation: "PutBucketCors", params: own },
  },
  has,
});

const lifecycle = {
  identifiers,
  shape: "GetBucketLifecycleConfigurationOutput",
  callOptions: "client/call-options#BucketCallOptions",
  load: {
    operation: "GetBucketLifecycleConfiguration",
    params: own,
    path: "@",
    notFound: ["NoSuchLifecycleConfiguration", ...none],
  },
  end,
  actions: {
    delete: { operation: "DeleteBucketLifecycle", params: own },
    put: { operation: "PutBucketLifecycleConfiguration", params: own },
  },
  has,
} as const;

// boto3's calls an operation that S3 has replaced, and that the SDK no longer has.
export const BucketLifecycle = resource({
  ...lifecycle,
  doc: "The lifecycle rules of a bucket. boto3's older name of `BucketLifecycleConfiguration`, which does the same.",
});

export const BucketLifecycleConfiguration = resource({
  ...lifecycle,
  doc: "The lifecycle rules of a bucket: when its objects move to another storage class, or expire.",
});

export const BucketLogging = resource({
  doc: "The access log of a bucket. Its `loggingEnabled` is `undefined` if the bucket keeps no log.",
  identifiers,
  shape: "GetBucketLoggingOutput",
  callOptions: "client/call-options#BucketCallOptions",
  load: { operation: "GetBucketLogging", params: own, path: "@", notFound: none },
  actions: { put: { operation: "PutBucketLogging", params: own } },
  has,
});

export const BucketNotification = resource({
  doc: "The notifications of a bucket: which events are sent, and where to.",
  identifiers,
  shape: "NotificationConfiguration",
  callOptions: "client/call-options#BucketCallOptions",
  load: { operation: "GetBucketNotificationConfiguration", params: own, path: "@", notFound: none },
  actions: { put: { operation: "PutBucketNotificationConfiguration", params: own } },
  has,
});

export const BucketPolicy = resource({
  doc: "The policy of a bucket: who may do what with it and with its objects.",
  identifiers,
  shape: "GetBucketPolicyOutput",
  documents: { Policy: "policy" },
  callOptions: "client/call-options#BucketCallOptions",
  load: { operation: "GetBucketPolicy", params: own, path: "@", notFound: ["NoSuchBucketPolicy", ...none] },
  end,
  actions: {
    delete: { operation: "DeleteBucketPolicy", params: own },
    put: { operation: "PutBucketPolicy", params: own, documents: { Policy: "policy" } },
  },
  has,
});

export const BucketRequestPayment = resource({
  doc: "Who pays for requests to a bucket: its owner or the requester.",
  identifiers,
  shape: "GetBucketRequestPaymentOutput",
  callOptions: "client/call-options#BucketCallOptions",
  load: { operation: "GetBucketRequestPayment", params: own, path: "@", notFound: none },
  actions: { put: { operation: "PutBucketRequestPayment", params: own } },
  has,
});

export const BucketTagging = resource({
  doc: "The tags of a bucket. `bucket.getTags()` and `bucket.setTags({ … })` use a plain record.",
  identifiers,
  shape: "GetBucketTaggingOutput",
  callOptions: "client/call-options#BucketCallOptions",
  tags: "TagSet",
  load: { operation: "GetBucketTagging", params: own, path: "@", notFound: ["NoSuchTagSet", ...none] },
  end,
  actions: {
    delete: { operation: "DeleteBucketTagging", params: own },
    put: { operation: "PutBucketTagging", params: own },
  },
  has,
});

export const BucketVersioning = resource({
  doc: "Whether a bucket keeps versions of its objects. Its `status` is `undefined` if it never did.",
  identifiers,
  shape: "GetBucketVersioningOutput",
  callOptions: "client/call-options#BucketCallOptions",
  load: { operation: "GetBucketVersioning", params: own, path: "@", notFound: none },
  actions: {
    enable: {
      operation: "PutBucketVersioning",
      params: { ...own, "VersioningConfiguration.Status": value("Enabled") },
    },
    put: { operation: "PutBucketVersioning", params: own },
    suspend: {
      operation: "PutBucketVersioning",
      params: { ...own, "VersioningConfiguration.Status": value("Suspended") },
    },
  },
  has,
});

export const BucketWebsite = resource({
  doc: "The website configuration of a bucket.",
  identifiers,
  shape: "GetBucketWebsiteOutput",
  callOptions: "client/call-options#BucketCallOptions",
  load: {
    operation: "GetBucketWebsite",
    params: own,
    path: "@",
    notFound: ["NoSuchWebsiteConfiguration", ...none],
  },
  end,
  actions: {
    delete: { operation: "DeleteBucketWebsite", params: own },
    put: { operation: "PutBucketWebsite", params: own },
  },
  has,
});
