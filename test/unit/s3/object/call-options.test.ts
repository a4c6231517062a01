import {
  DeleteObjectCommand,
  DeleteObjectTaggingCommand,
  GetBucketAclCommand,
  GetBucketTaggingCommand,
  GetObjectAclCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  PutObjectTaggingCommand,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { loadAll } from "../../../../src/index.js";
import { type ObjectCallOptions, S3Resource } from "../../../../src/s3/index.js";
import { inputsOf, mockedS3, operationsOf } from "../../../support/mocked-roots.js";
import { StubHandler } from "../../../support/client/stub-handler.js";

const owner = { ExpectedBucketOwner: "111122223333" } as const;
const payer = { ...owner, RequestPayer: "requester" } as const;
const all = {
  ...payer,
  SSECustomerAlgorithm: "AES256",
  SSECustomerKey: "0123456789abcdef0123456789abcdef",
} as const satisfies ObjectCallOptions;
const own = { Bucket: "photos", Key: "k" };

function answering() {
  const { s3, mock } = mockedS3();
  mock.on(HeadObjectCommand).resolves({ ContentLength: 1, Metadata: { a: "b" } });
  mock.on(HeadBucketCommand).resolves({});
  mock.on(ListBucketsCommand).resolves({ Buckets: [{ Name: "photos" }] });
  mock.on(GetBucketAclCommand).resolves({});
  mock.on(GetObjectAclCommand).resolves({});
  mock.on(GetBucketTaggingCommand).resolves({ TagSet: [] });
  mock.on(GetObjectTaggingCommand).resolves({ TagSet: [] });
  mock.on(PutObjectTaggingCommand).resolves({});
  mock.on(DeleteObjectTaggingCommand).resolves({});
  mock.on(DeleteObjectCommand).resolves({});
  return { s3, mock };
}

const calls: readonly (readonly [
  string,
  (s3: S3Resource, options: ObjectCallOptions) => Promise<unknown>,
])[] = [
  ["load", (s3, options) => s3.object("photos", "k").load(options)],
  ["reload", (s3, options) => s3.object("photos", "k").reload(options)],
  ["exists", (s3, options) => s3.object("photos", "k").exists(options)],
  ["getMetadata", (s3, options) => s3.object("photos", "k").getMetadata(options)],
  [
    "waitUntilExists",
    (s3, options) => s3.object("photos", "k").waitUntilExists({ ...options, maxAttempts: 1 }),
  ],
  [
    "waitUntil",
    (s3, options) => s3.object("photos", "k").waitUntil(() => true, { ...options, maxAttempts: 1 }),
  ],
  ["loadAll", (s3, options) => loadAll([s3.object("photos", "k")], { ...options, concurrency: 1 })],
  ["a summary's load", (s3, options) => s3.objectSummary("photos", "k").load(options)],
  ["a summary's exists", (s3, options) => s3.objectSummary("photos", "k").exists(options)],
  [
    "a summary's waiter",
    (s3, options) => s3.objectSummary("photos", "k").waitUntilExists({ ...options, maxAttempts: 1 }),
  ],
];

describe("SSE-C keys, RequestPayer and ExpectedBucketOwner", () => {
  it.each(calls)("are sent in the request of %s, and not in its options", async (_, call) => {
    const { s3, mock } = answering();
    await call(s3, { ...all, requestTimeout: 5_000 });
    expect(inputsOf(mock)).toEqual([{ ...own, ...all }]);
    const [{ args } = { args: [] }] = mock.calls();
    const [, sent = {}] = args as unknown as [unknown, object?];
    expect(Object.keys(sent)).toEqual(["abortSignal"]);
  });

  it.each(["load", "exists"] as const)("are sent in the request of a version's %s", async (name) => {
    const { s3, mock } = answering();
    await s3.objectVersion("photos", "k", "v")[name](all);
    expect(inputsOf(mock)).toEqual([{ ...own, VersionId: "v", ...all }]);
  });

  it("are sent in both requests of deleteIfExists, if these support them", async () => {
    for (const version of [undefined, "v"]) {
      const { s3, mock } = answering();
      const object = s3.object("photos", "k");
      const one = version === undefined ? object : object.version(version);
      expect(await one.deleteIfExists(all)).toBe(true);
      const named = { ...own, ...(version !== undefined && { VersionId: version }) };
      expect(operationsOf(mock)).toEqual(["HeadObject", "DeleteObject"]);
      expect(inputsOf(mock)).toEqual([
        { ...named, ...all },
        { ...named, ...payer },
      ]);
    }
  });

  it("are sent in requests for tags and access control lists", async () => {
    const { s3, mock } = answering();
    const object = s3.object("photos", "k");
    await object.getTags(payer);
    await object.setTags({ a: "b" }, payer);
    await object.removeTags(payer);
    await object.acl().load(payer);
    await s3.bucket("photos").acl().load(owner);
    await s3.bucket("photos").getTags(owner);
    expect(
      inputsOf(mock).map(({ ExpectedBucketOwner, RequestPayer }) => [ExpectedBucketOwner, RequestPayer]),
    ).toEqual([
      ["111122223333", "requester"],
      ["111122223333", "requester"],
      ["111122223333", undefined],
      ["111122223333", "requester"],
      ["111122223333", undefined],
      ["111122223333", undefined],
    ]);
  });
});

describe("ExpectedBucketOwner of a bucket", () => {
  it("is sent in the requests of exists, waiters and region", async () => {
    const { s3, mock } = answering();
    mock.on(HeadBucketCommand).resolves({ BucketRegion: "eu-west-1" });
    const bucket = s3.bucket("photos");
    expect(await bucket.exists(owner)).toBe(true);
    await bucket.waitUntilExists({ ...owner, maxAttempts: 1 });
    expect(await bucket.region(owner)).toBe("eu-west-1");
    expect(inputsOf(mock)).toEqual(Array.from({ length: 3 }, () => ({ Bucket: "photos", ...owner })));
  });

  it("is verified by a load, although ListBuckets cannot do that", async () => {
    const { s3, mock } = answering();
    await s3.bucket("photos").load(owner);
    expect(operationsOf(mock)).toEqual(["HeadBucket", "ListBuckets"]);
    const refused = new S3ServiceException({
      name: "Forbidden",
      $fault: "client",
      $metadata: { httpStatusCode: 403 },
    });
    mock.on(HeadBucketCommand).rejects(refused);
    await expect(s3.bucket("photos").load(owner)).rejects.toBe(refused);
  });
});

describe("an invalid option", () => {
  it.each([
    ["another member of the input", { Range: "bytes=0-1" }],
    ["a misspelt one", { RequestPayr: "requester" }],
  ])("is refused: %s", async (_, options) => {
    const { s3, mock } = answering();
    const object = s3.object("photos", "k");
    await expect(object.load(options as object)).rejects.toThrow(/There is no option/);
    await expect(object.waitUntilExists(options as object)).rejects.toThrow(/There is no option/);
    expect(mock.calls()).toEqual([]);
  });

  it("does not replace an input", async () => {
    const { s3, mock } = answering();
    const options = { ...owner, requestTimeout: 1_000 };
    await s3.object("photos", "k").delete({ ExpectedBucketOwner: "444455556666" }, options);
    expect(inputsOf(mock)).toEqual([{ ...own, ExpectedBucketOwner: "444455556666" }]);
  });
});

it("concurrent loads share a request only if their options agree", async () => {
  const { s3, mock } = answering();
  const object = s3.object("photos", "k");
  await Promise.all([object.load(), object.load(), object.load(all)]);
  expect(mock.calls()).toHaveLength(2);
});

it("the SDK sends them as headers", async () => {
  const requestHandler = new StubHandler({ headers: { "content-length": "1" } });
  const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };
  await new S3Resource({ region: "eu-west-1", credentials, requestHandler })
    .object("photos", "k")
    .exists(all);
  expect(requestHandler.requests[0]?.headers).toMatchObject({
    "x-amz-expected-bucket-owner": "111122223333",
    "x-amz-request-payer": "requester",
    "x-amz-server-side-encryption-customer-algorithm": "AES256",
    "x-amz-server-side-encryption-customer-key": Buffer.from(all.SSECustomerKey).toString("base64"),
    "x-amz-server-side-encryption-customer-key-md5": expect.any(String),
  });
});
