import { readFileSync } from "node:fs";
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketAclCommand,
  GetBucketCorsCommand,
  GetBucketLoggingCommand,
  GetBucketPolicyCommand,
  GetBucketTaggingCommand,
  GetBucketWebsiteCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutBucketCorsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutBucketWebsiteCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type PutObjectCommandOutput,
  PutObjectTaggingCommand,
  S3Client,
  type S3ClientConfig,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { beforeEach, describe, expect, it } from "vitest";
import { capabilityTable } from "../../../../servers/s3-server/capability-table.js";
import {
  type S3Capability,
  s3Capabilities,
  s3Servers,
  useS3Server,
} from "../../../../servers/s3-server/index.js";

// Compares the table of capabilities with the servers, using the plain SDK.

const Bucket = "photos";

interface Probe {
  readonly s3: S3Client;
  readonly config: S3ClientConfig;
  readonly put: (Key: string, input?: Partial<PutObjectCommandInput>) => Promise<PutObjectCommandOutput>;
  /** The final status of a call. */
  readonly status: (call: Promise<unknown>) => Promise<number>;
}

const probes: Record<S3Capability, (probe: Probe) => Promise<boolean>> = {
  objects: async ({ s3, put, status }) => {
    await put("a/b.txt");
    await s3.send(new HeadObjectCommand({ Bucket, Key: "a/b.txt" }));
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "a/" }));
    await s3.send(new DeleteObjectCommand({ Bucket, Key: "a/b.txt" }));
    return (
      Contents?.length === 1 &&
      (await status(s3.send(new GetObjectCommand({ Bucket, Key: "a/b.txt" })))) === 404
    );
  },
  versions: async (probe) => {
    const { first, marker } = await versioned(probe);
    const output = await probe.s3.send(new HeadObjectCommand({ Bucket, Key: "k", VersionId: first }));
    const head = probe.s3.send(new HeadObjectCommand({ Bucket, Key: "k", VersionId: marker }));
    return output.ContentLength === 1 && (await probe.status(head)) === 405;
  },
  multipart: async ({ s3 }) => {
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: "big" }));
    const other = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: "other" }));
    const part = { Bucket, Key: "big", UploadId, PartNumber: 1 };
    const { ETag } = await s3.send(new UploadPartCommand({ ...part, Body: "part" }));
    const { Uploads } = await s3.send(new ListMultipartUploadsCommand({ Bucket }));
    const MultipartUpload = { Parts: [{ ETag, PartNumber: 1 }] };
    await s3.send(new CompleteMultipartUploadCommand({ Bucket, Key: "big", UploadId, MultipartUpload }));
    await s3.send(new AbortMultipartUploadCommand({ Bucket, Key: "other", UploadId: other.UploadId }));
    return Uploads?.length === 2;
  },
  ranges: async ({ s3, put, status }) => {
    const { ETag } = await put("k", { Body: "0123456789" });
    const one = { Bucket, Key: "k", Range: "bytes=3-5" };
    const { Body, ContentRange } = await s3.send(new GetObjectCommand({ ...one, IfMatch: ETag }));
    const other = await status(s3.send(new GetObjectCommand({ ...one, IfMatch: '"other"' })));
    return (await Body?.transformToString()) === "345" && ContentRange === "bytes 3-5/10" && other === 412;
  },
  tags: async ({ s3, put }) => {
    const TagSet = [{ Key: "team", Value: "web" }];
    await put("k");
    await s3.send(new PutObjectTaggingCommand({ Bucket, Key: "k", Tagging: { TagSet } }));
    await s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }));
    const ofObject = await s3.send(new GetObjectTaggingCommand({ Bucket, Key: "k" }));
    const ofBucket = await s3.send(new GetBucketTaggingCommand({ Bucket }));
    return [ofObject, ofBucket].every((output) => output.TagSet?.[0]?.Value === "web");
  },
  configuration: async ({ s3 }) => {
    const CORSRules = [{ AllowedMethods: ["GET"], AllowedOrigins: ["*"] }];
    await s3.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));
    const WebsiteConfiguration = { IndexDocument: { Suffix: "index.html" } };
    await s3.send(new PutBucketWebsiteCommand({ Bucket, WebsiteConfiguration }));
    await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: openPolicy }));
    const cors = await s3.send(new GetBucketCorsCommand({ Bucket }));
    const website = await s3.send(new GetBucketWebsiteCommand({ Bucket }));
    const policy = await s3.send(new GetBucketPolicyCommand({ Bucket }));
    const acl = await s3.send(new GetBucketAclCommand({ Bucket }));
    return [cors.CORSRules, website.IndexDocument, policy.Policy, acl.Grants].every(
      (part) => part !== undefined,
    );
  },
  moreConfiguration: async ({ s3, put, status }) => {
    await put("k");
    const Rules = [{ ID: "x", Status: "Enabled", Filter: { Prefix: "x" }, Expiration: { Days: 1 } }] as const;
    const lifecycle = { Bucket, LifecycleConfiguration: { Rules: [...Rules] } };
    const calls = [
      s3.send(new PutBucketLifecycleConfigurationCommand(lifecycle)),
      s3.send(new GetBucketLoggingCommand({ Bucket })),
      s3.send(new GetObjectAclCommand({ Bucket, Key: "k" })),
    ];
    const statuses = await Promise.all(calls.map(status));
    return statuses.every((one) => one === 200);
  },
  conditionalWrites: async ({ put, status }) => {
    await put("k");
    return (
      (await status(put("k", { IfNoneMatch: "*" }))) === 412 &&
      (await status(put("k", { IfMatch: '"x"' }))) === 412
    );
  },
  conditionalDeletes: async ({ s3, put, status }) => {
    await put("k");
    return (await status(s3.send(new DeleteObjectCommand({ Bucket, Key: "k", IfMatch: '"x"' })))) === 412;
  },
  conditionalCopySources: async ({ s3, put, status }) => {
    await put("k");
    const source = { CopySource: `${Bucket}/k`, CopySourceIfMatch: '"x"' };
    return (await status(s3.send(new CopyObjectCommand({ Bucket, Key: "copy", ...source })))) === 412;
  },
  conditionalCopies: async ({ s3, put, status }) => {
    await put("k");
    const onto = { Bucket, Key: "k", CopySource: `${Bucket}/k`, MetadataDirective: "REPLACE" } as const;
    return (await status(s3.send(new CopyObjectCommand({ ...onto, IfNoneMatch: "*" })))) === 412;
  },
  quietDeletes: async ({ s3, put }) => {
    await put("k");
    const Delete = { Quiet: true, Objects: [{ Key: "k" }] };
    const { Deleted = [] } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete }));
    return Deleted.length === 0;
  },
  deleteMarkerReads: async (probe) => {
    const { marker } = await versioned(probe);
    const get = probe.s3.send(new GetObjectCommand({ Bucket, Key: "k", VersionId: marker }));
    return (await probe.status(get)) === 405;
  },
  checksums: async ({ put, status }) => (await status(put("k", { ChecksumCRC32: "AAAAAA==" }))) === 400,
  signatures: async ({ config, put, status }) => {
    await put("k");
    const credentials = { accessKeyId: "testing", secretAccessKey: "wrong" };
    const stranger = new S3Client({ ...config, credentials });
    return (await status(stranger.send(new HeadObjectCommand({ Bucket, Key: "k" })))) === 403;
  },
  regions: async ({ config, put }) => {
    await put("k");
    const elsewhere = new S3Client({ ...config, region: "eu-central-1" });
    const error: unknown = await elsewhere
      .send(new GetObjectCommand({ Bucket, Key: "k" }))
      .catch((thrown) => thrown);
    return (error as { Region?: string }).Region === "us-east-1";
  },
  presignedExpiry: async ({ s3, put }) => {
    await put("k");
    const signingDate = new Date(Date.now() - 3_600_000);
    const options = { expiresIn: 60, signingDate };
    const response = await fetch(await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: "k" }), options));
    await response.text();
    return response.status === 403;
  },
  presignedMetadata: async ({ s3 }) => {
    const url = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key: "k", Metadata: { a: "b" } }));
    await (await fetch(url, { method: "PUT", body: "" })).text();
    const { Metadata } = await s3.send(new HeadObjectCommand({ Bucket, Key: "k" }));
    return Metadata?.["a"] === "b";
  },
  presignedAnswers: async ({ s3, put }) => {
    await put("k");
    const input = { Bucket, Key: "k", ResponseContentType: "image/png" };
    const response = await fetch(await getSignedUrl(s3, new GetObjectCommand(input)));
    await response.text();
    return response.headers.get("content-type") === "image/png";
  },
  postForms: async ({ s3 }) => {
    const { url, fields } = await createPresignedPost(s3, { Bucket, Key: "k" });
    const stored = await post(url, fields, "posted");
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: "k" }));
    return stored && (await Body?.transformToString()) === "posted";
  },
  postPolicies: async ({ s3 }) => {
    const Conditions = [["content-length-range", 0, 3] as ["content-length-range", number, number]];
    const { url, fields } = await createPresignedPost(s3, { Bucket, Key: "k", Conditions });
    return !(await post(url, fields, "too long"));
  },
  pathLikeKeys: async (probe) =>
    (await Promise.all(pathLike.map((Key) => roundTrip(probe, Key)))).every(Boolean),
  longNames: (probe) => roundTrip(probe, "x".repeat(1_024)),
  lineBreaks: (probe) => roundTrip(probe, "a\r\nb"),
  metadataNames: async ({ s3, put }) => {
    await put("k", { Metadata: { a_b: "1" } });
    return (await s3.send(new HeadObjectCommand({ Bucket, Key: "k" }))).Metadata?.["a_b"] === "1";
  },
  encodedListings: (probe) => roundTrip(probe, "a\u0001b"),
};

const pathLike = ["a//b", "/a", "a/./b", "a/../b", "p", "p/q", "folder/"];

const openPolicy = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `arn:aws:s3:::${Bucket}/*` },
  ],
});

/** A key with one version and a delete marker. */
async function versioned({ s3 }: Probe): Promise<{ first: string | undefined; marker: string | undefined }> {
  const VersioningConfiguration = { Status: "Enabled" } as const;
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
  const { VersionId: first } = await s3.send(new PutObjectCommand({ Bucket, Key: "k", Body: "1" }));
  const { VersionId: marker } = await s3.send(new DeleteObjectCommand({ Bucket, Key: "k" }));
  return { first, marker };
}

async function post(url: string, fields: Record<string, string>, content: string): Promise<boolean> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", new Blob([content]), "file");
  const response = await fetch(url, { method: "POST", body: form });
  await response.text();
  return response.ok;
}

/** Whether a key can be written, read and listed. */
async function roundTrip({ s3, put }: Probe, Key: string): Promise<boolean> {
  try {
    await put(Key, { Body: Key });
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    const { Contents } = await s3.send(
      new ListObjectsV2Command({ Bucket, Prefix: Key, EncodingType: "url" }),
    );
    const listed = (Contents ?? []).map((one) => decodeURIComponent((one.Key ?? "").replaceAll("+", " ")));
    return (await Body?.transformToString()) === Key && listed.includes(Key);
  } catch {
    return false;
  }
}

describe.each(s3Servers)("%s has the capabilities in the table", (name) => {
  const server = useS3Server(name);
  let probe: Probe;
  beforeEach(async () => {
    // Without the SDK's retries, as some of these calls always fail.
    const config: S3ClientConfig = { ...server.config, maxAttempts: 1 };
    const s3 = new S3Client(config);
    probe = {
      s3,
      config,
      put: (Key, input) => s3.send(new PutObjectCommand({ Body: "x", ...input, Bucket, Key })),
      status: async (call) => {
        const outcome: unknown = await call.catch((error: unknown) => error);
        return (outcome as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode ?? 0;
      },
    };
    await s3.send(new CreateBucketCommand({ Bucket }));
  });

  it.each(Object.entries(s3Capabilities))("%s", async (capability, { servers }) => {
    const has = await probes[capability as S3Capability](probe);
    expect(has).toBe(servers.includes(name));
  });
});

it("docs/s3-servers.md shows the table", () => {
  const page = readFileSync(new URL("../../../../docs/s3-servers.md", import.meta.url), "utf8");
  expect(page).toContain(capabilityTable());
});
