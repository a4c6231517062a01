import { id, resource, sub, value } from "../../model/index.js";

// What a bucket has one of each: boto3 has a resource for each of them.

const own = { Bucket: id("bucketName") };
const none = ["NoSuchBucket"] as const;

const ofBucket = {
  identifiers: { bucketName: { doc: "The name of the bucket." } },
  callOptions: "client/call-options#BucketCallOptions",
  has: { bucket: sub("Bucket", { name: id("bucketName") }) },
} as const;

/** A setting that each bucket has. */
const permanent = (name: string) => ({
  ...ofBucket,
  load: { operation: `Get${name}`, params: own, path: "@", notFound: none },
  actions: { put: { operation: `Put${name}`, params: own } },
});

/** A setting that a bucket may lack, as an error says; the response to its deletion does not. */
const removable = (name: string, missing: string, deleted = name) => ({
  ...ofBucket,
  load: { operation: `Get${name}`, params: own, path: "@", notFound: [missing, ...none] },
  end: { isSilent: true } as const,
  actions: {
    delete: { operation: `Delete${deleted}`, params: own },
    put: { operation: `Put${name}`, params: own },
  },
});

export const BucketAcl = resource({
  ...permanent("BucketAcl"),
  doc: "The access control list of a bucket.",
  shape: "GetBucketAclOutput",
});

export const BucketCors = resource({
  ...removable("BucketCors", "NoSuchCORSConfiguration"),
  doc: "The CORS configuration of a bucket: which other origins may access it from browsers.",
  shape: "GetBucketCorsOutput",
});

const lifecycle = {
  ...removable("BucketLifecycleConfiguration", "NoSuchLifecycleConfiguration", "BucketLifecycle"),
  shape: "GetBucketLifecycleConfigurationOutput",
};

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
  ...permanent("BucketLogging"),
  doc: "The access log of a bucket. Its `loggingEnabled` is `undefined` if the bucket keeps no log.",
  shape: "GetBucketLoggingOutput",
});

export const BucketNotification = resource({
  ...permanent("BucketNotificationConfiguration"),
  doc: "The notifications of a bucket: which events are sent, and where to.",
  shape: "NotificationConfiguration",
});

const policy = removable("BucketPolicy", "NoSuchBucketPolicy");

export const BucketPolicy = resource({
  ...policy,
  doc: "The policy of a bucket: who may do what with it and with its objects.",
  shape: "GetBucketPolicyOutput",
  documents: { Policy: "policy" },
  actions: { ...policy.actions, put: { ...policy.actions.put, documents: { Policy: "policy" } } },
});

export const BucketRequestPayment = resource({
  ...permanent("BucketRequestPayment"),
  doc: "Who pays for requests to a bucket: its owner or the requester.",
  shape: "GetBucketRequestPaymentOutput",
});

export const BucketTagging = resource({
  ...removable("BucketTagging", "NoSuchTagSet"),
  doc: "The tags of a bucket. `bucket.getTags()` and `bucket.setTags({ … })` use a plain record.",
  shape: "GetBucketTaggingOutput",
  tags: "TagSet",
});

const setStatus = (status: string) => ({
  operation: "PutBucketVersioning",
  params: { ...own, "VersioningConfiguration.Status": value(status) },
});

export const BucketVersioning = resource({
  ...permanent("BucketVersioning"),
  doc: "Whether a bucket keeps versions of its objects. Its `status` is `undefined` if it never did.",
  shape: "GetBucketVersioningOutput",
  actions: {
    enable: setStatus("Enabled"),
    put: { operation: "PutBucketVersioning", params: own },
    suspend: setStatus("Suspended"),
  },
});

export const BucketWebsite = resource({
  ...removable("BucketWebsite", "NoSuchWebsiteConfiguration"),
  doc: "The website configuration of a bucket.",
  shape: "GetBucketWebsiteOutput",
});
