import {
  GetBucketTaggingCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketVersioningCommand,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { isResourceNotFound } from "../../../../src/core/errors/error-guards.js";
import type { S3Resource } from "../../../../src/s3/index.js";
import { inputsOf, mockedS3, operationsOf } from "../../../support/mocked-roots.js";

// Each setting: its accessor, the operation that reads it, and the service's error if there is none.
const settings = [
  ["acl", (s3: S3Resource) => s3.bucket("b").acl(), "GetBucketAcl", "NoSuchBucket"],
  ["cors", (s3: S3Resource) => s3.bucket("b").cors(), "GetBucketCors", "NoSuchCORSConfiguration"],
  [
    "lifecycle",
    (s3: S3Resource) => s3.bucket("b").lifecycle(),
    "GetBucketLifecycleConfiguration",
    "NoSuchLifecycleConfiguration",
  ],
  [
    "lifecycleConfiguration",
    (s3: S3Resource) => s3.bucket("b").lifecycleConfiguration(),
    "GetBucketLifecycleConfiguration",
    "NoSuchLifecycleConfiguration",
  ],
  ["logging", (s3: S3Resource) => s3.bucket("b").logging(), "GetBucketLogging", "NoSuchBucket"],
  [
    "notification",
    (s3: S3Resource) => s3.bucket("b").notification(),
    "GetBucketNotificationConfiguration",
    "NoSuchBucket",
  ],
  ["policy", (s3: S3Resource) => s3.bucket("b").policy(), "GetBucketPolicy", "NoSuchBucketPolicy"],
  [
    "requestPayment",
    (s3: S3Resource) => s3.bucket("b").requestPayment(),
    "GetBucketRequestPayment",
    "NoSuchBucket",
  ],
  ["tagging", (s3: S3Resource) => s3.bucket("b").tagging(), "GetBucketTagging", "NoSuchTagSet"],
  ["versioning", (s3: S3Resource) => s3.bucket("b").versioning(), "GetBucketVersioning", "NoSuchBucket"],
  ["website", (s3: S3Resource) => s3.bucket("b").website(), "GetBucketWebsite", "NoSuchWebsiteConfiguration"],
  ["acl of an object", (s3: S3Resource) => s3.object("b", "k").acl(), "GetObjectAcl", "NoSuchKey"],
] as const;

describe.each(settings)("%s", (_, reach, operation, none) => {
  it("loads for its bucket, and refers back to it", async () => {
    const { s3, mock } = mockedS3();
    mock.onAnyCommand().resolves({});
    const setting = await reach(s3).load();
    expect(operationsOf(mock)).toEqual([operation]);
    expect(inputsOf(mock)[0]).toMatchObject({ Bucket: "b" });
    expect(setting.isLoaded).toBe(true);
    expect(setting.meta.data).not.toHaveProperty("$metadata");
    const parent = "bucket" in setting ? setting.bucket() : setting.object();
    expect(parent.equals("bucket" in setting ? s3.bucket("b") : s3.object("b", "k"))).toBe(true);
  });

  it("does not exist if the service says so, and every other error is rethrown", async () => {
    const { s3, mock } = mockedS3();
    mock.onAnyCommand().rejects(Object.assign(new Error("none"), { name: none }));
    expect(await reach(s3).exists()).toBe(false);
    await expect(reach(s3).load()).rejects.toSatisfy(isResourceNotFound);
    mock.onAnyCommand().rejects(Object.assign(new Error("no"), { name: "AccessDenied" }));
    await expect(reach(s3).exists()).rejects.toMatchObject({ name: "AccessDenied" });
  });
});

describe("versioning", () => {
  it("is enabled and suspended by methods that keep the caller's input", async () => {
    const { s3, mock } = mockedS3();
    mock.on(PutBucketVersioningCommand).resolves({});
    await s3.bucketVersioning("b").enable();
    await s3.bucketVersioning("b").suspend({ MFA: "1", VersioningConfiguration: { MFADelete: "Disabled" } });
    expect(inputsOf(mock)).toEqual([
      { Bucket: "b", VersioningConfiguration: { Status: "Enabled" } },
      { Bucket: "b", MFA: "1", VersioningConfiguration: { MFADelete: "Disabled", Status: "Suspended" } },
    ]);
  });
});

describe("lifecycle", () => {
  it("uses the successor of the operation that boto3 uses", async () => {
    const { s3, mock } = mockedS3();
    mock.on(PutBucketLifecycleConfigurationCommand).resolves({});
    await s3.bucketLifecycle("b").put({ LifecycleConfiguration: { Rules: [] } });
    expect(operationsOf(mock)).toEqual(["PutBucketLifecycleConfiguration"]);
  });
});

describe("bucket tagging", () => {
  it("exposes the tags as a record", async () => {
    const { s3, mock } = mockedS3();
    mock.on(GetBucketTaggingCommand).resolves({ TagSet: [{ Key: "Team", Value: "web" }] });
    expect((await s3.bucketTagging("b").load()).tagMap).toEqual({ Team: "web" });
  });
});
