import { DeleteObjectsCommand, S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { UnexpectedResponseError } from "../../../../src/core/errors/errors.js";
import { accelerate } from "../../../../src/core/reader/accelerate.js";
import { EC2Resource } from "../../../../src/ec2/index.js";
import { ELBResource } from "../../../../src/elb/index.js";
import { S3Resource } from "../../../../src/s3/index.js";
import { type StubAnswer, StubHandler } from "../../../support/stub-handler.js";

const settings = {
  region: "eu-west-1",
  credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
  maxAttempts: 1,
};

/** Answers with the first page, then with this. */
const then = (first: string, second: StubAnswer): StubHandler => {
  let page = 0;
  return new StubHandler(() => (page++ === 0 ? { body: first } : second));
};

const keys = (body: string): string => `<ListBucketResult>${body}</ListBucketResult>`;
const firstKeys = keys(
  "<IsTruncated>true</IsTruncated><Contents><Key>a</Key></Contents><NextContinuationToken>t</NextContinuationToken>",
);
const objects = (second: StubAnswer) =>
  new S3Resource({ ...settings, requestHandler: then(firstKeys, second) }).bucket("b").objects;
const instances = (second: StubAnswer) => {
  const first = "<DescribeInstancesResponse><nextToken>t</nextToken></DescribeInstancesResponse>";
  return new EC2Resource({ ...settings, requestHandler: then(first, second) }).instances;
};
const balancers = (second: StubAnswer) => {
  const result = "<DescribeLoadBalancersResult><NextMarker>t</NextMarker></DescribeLoadBalancersResult>";
  const first = `<DescribeLoadBalancersResponse>${result}</DescribeLoadBalancersResponse>`;
  return new ELBResource({ ...settings, requestHandler: then(first, second) }).loadBalancers;
};

const error = "<Error><Code>InternalError</Code><Message>We encountered an internal error</Message></Error>";
const NO_ANSWERS: readonly (readonly [string, StubAnswer])[] = [
  ["nothing", { body: "" }],
  ["nothing, with a status of 204", { statusCode: 204, body: "" }],
  ["an error and a line break", { body: `${error}\n` }],
  ["an error of a query service", { body: "<Response><Errors><Error/></Errors></Response>" }],
  ["a page of a proxy", { body: "<html><body><p>Please log in</p></body></html>" }],
  [
    "a page with a declaration",
    { body: '<?xml version="1.0"?>\n<!DOCTYPE html>\n<!-- a --><html><p/></html>' },
  ],
];

describe.each(NO_ANSWERS)("a page that is %s", (_, answer) => {
  it.each([
    ["S3", objects],
    ["EC2", instances],
    ["ELB", balancers],
  ])("is an error, and not the end of a list: %s", async (__, collection) => {
    await expect(collection(answer).toArray()).rejects.toThrow(UnexpectedResponseError);
  });
});

describe("a page that the SDK reads", () => {
  it.each([
    ["without a row", keys("<!-- none -->")],
    ["without anything, with a prefix", "<s3:ListBucketResult xmlns:s3='urn:s3' a='b'/>"],
    ["behind a declaration of another version", `<?xml version="1.1"?><!-- a -->${keys("<a b='c'/>")}`],
    [
      "under another name, with rows",
      "<ListBucketV2Result><Contents><Key>b</Key></Contents></ListBucketV2Result>",
    ],
    ["under another name, with the end", "<Other><IsTruncated>false</IsTruncated></Other>"],
  ])("may be %s", async (_, body) => {
    const listed = await objects({ body }).toArray();
    expect(listed.map(({ key }) => key)).toEqual(body.includes("<Key>") ? ["a", "b"] : ["a"]);
  });

  it("of a query service must have its result", async () => {
    const body = "<DescribeLoadBalancersResponse><ResponseMetadata/></DescribeLoadBalancersResponse>";
    await expect(balancers({ body }).toArray()).rejects.toMatchObject({
      code: "UnexpectedResponse",
      member: "DescribeLoadBalancersResult",
    });
  });

  it("names what is missing", async () => {
    await expect(objects({ body: "" }).toArray()).rejects.toMatchObject({ member: "ListBucketResult" });
    await expect(instances({ body: "" }).toArray()).rejects.toMatchObject({
      member: "DescribeInstancesResponse",
    });
  });
});

describe("a page that takes long to understand", () => {
  it.each([
    ["instructions before the root", `${"<?::?>".repeat(100_000)}<:x></:x>`],
    ["names of namespaces", `<ListBucketResult xmlns="${"xmlns".repeat(200_000)}"></ListBucketResult>`],
    ["namespaces", `<ListBucketResult ${"xmlns:a='b' ".repeat(100_000)}></ListBucketResult>`],
    ["blanks in the root's tag", `<ListBucketResult${" ".repeat(500_000)}a></ListBucketResult>`],
    ["a declaration", `<?xml ${" ".repeat(500_000)}?><Listing/>`],
    ["a root without an end", `<${"a:".repeat(200_000)}`],
  ])("is refused, or read, at once: %s", async (_, body) => {
    await objects({ body: "" })
      .toArray()
      .catch(() => undefined);
    const started = performance.now();
    await objects({ body })
      .toArray()
      .catch(() => undefined);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

const send = (answer: StubAnswer) =>
  accelerate(new S3Client({ ...settings, requestHandler: new StubHandler(answer) })).send(
    new DeleteObjectsCommand({ Bucket: "b", Delete: { Quiet: true, Objects: [{ Key: "a" }] } }),
  );

describe("a delete of many", () => {
  it.each([
    "<DeleteResult/>",
    "<DeleteResult></DeleteResult>",
    '<?xml version="1.0"?>\n<DeleteResult xmlns="urn"/>',
  ])("went through: %s", async (body) => {
    expect(await send({ body })).toEqual({ $metadata: expect.any(Object) });
  });

  it.each(NO_ANSWERS)("did not go through if the answer is %s", async (_, answer) => {
    await expect(send(answer)).rejects.toThrow(UnexpectedResponseError);
  });

  it("counts none of its keys as gone then", async () => {
    const list = keys("<Contents><Key>a</Key></Contents><Contents><Key>b</Key></Contents>");
    const requestHandler = new StubHandler(({ method }) => ({ body: method === "GET" ? list : "" }));
    const { objects: all } = new S3Resource({ ...settings, requestHandler }).bucket("b");
    await expect(all.all().delete()).rejects.toMatchObject({ member: "DeleteResult" });
  });
});
