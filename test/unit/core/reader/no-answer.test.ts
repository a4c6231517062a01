import { EC2Client } from "@aws-sdk/client-ec2";
import { ElasticLoadBalancingClient } from "@aws-sdk/client-elastic-load-balancing";
import { DeleteObjectsCommand, S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { UnexpectedResponseError } from "../../../../src/core/errors/errors.js";
import { accelerate } from "../../../../src/core/reader/accelerate.js";
import { EC2Resource } from "../../../../src/ec2/index.js";
import { ELBResource } from "../../../../src/elb/index.js";
import { S3Resource } from "../../../../src/s3/index.js";
import { type StubAnswer, StubHandler } from "../../../support/client/stub-handler.js";
import { cpuTimeOf } from "../../../support/process/cpu-time.js";

const settings = {
  region: "eu-west-1",
  credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
  maxAttempts: 1,
};

/** Responds with the first page, then with this. */
const then = (first: string, second: StubAnswer): StubHandler => {
  let page = 0;
  return new StubHandler(() => (page++ === 0 ? { body: first } : second));
};

const keys = (body: string): string => `<ListBucketResult>${body}</ListBucketResult>`;
const firstKeys = keys(
  "<IsTruncated>true</IsTruncated><Contents><Key>a</Key></Contents><NextContinuationToken>t</NextContinuationToken>",
);

/** A client of a version that is not accelerated. */
const defaultUserAgentProvider = async (): Promise<[string, string][]> => [["aws-sdk-js", "4.0.0"]];

/** The senders: the listing makes the check, not the fast reader. */
const CLIENTS = {
  "a client of the library's": (requestHandler: StubHandler) => ({ ...settings, requestHandler }),
  "a client that is not accelerated": (requestHandler: StubHandler) => ({
    ...settings,
    requestHandler,
    accelerate: false,
  }),
  "a client of an unknown version": (requestHandler: StubHandler) => ({
    ...settings,
    requestHandler,
    defaultUserAgentProvider,
  }),
};
const GIVEN = "a client of the caller's";
const SENDERS = [...Object.keys(CLIENTS), GIVEN] as (keyof typeof CLIENTS | typeof GIVEN)[];
type Sender = (typeof SENDERS)[number];

const s3With = (requestHandler: StubHandler, sender: Sender): S3Resource =>
  sender === GIVEN
    ? new S3Resource({ client: new S3Client({ ...settings, requestHandler }) })
    : new S3Resource(CLIENTS[sender](requestHandler));
const ec2With = (requestHandler: StubHandler, sender: Sender): EC2Resource =>
  sender === GIVEN
    ? new EC2Resource({ client: new EC2Client({ ...settings, requestHandler }) })
    : new EC2Resource(CLIENTS[sender](requestHandler));
const elbWith = (requestHandler: StubHandler, sender: Sender): ELBResource =>
  sender === GIVEN
    ? new ELBResource({ client: new ElasticLoadBalancingClient({ ...settings, requestHandler }) })
    : new ELBResource(CLIENTS[sender](requestHandler));

const objects = (second: StubAnswer, sender: Sender = "a client of the library's") =>
  s3With(then(firstKeys, second), sender).bucket("b").objects;
const instances = (second: StubAnswer, sender: Sender = "a client of the library's") => {
  const first = "<DescribeInstancesResponse><nextToken>t</nextToken></DescribeInstancesResponse>";
  return ec2With(then(first, second), sender).instances;
};
const balancers = (second: StubAnswer, sender: Sender = "a client of the library's") => {
  const result = "<DescribeLoadBalancersResult><NextMarker>t</NextMarker></DescribeLoadBalancersResult>";
  const first = `<DescribeLoadBalancersResponse>${result}</DescribeLoadBalancersResponse>`;
  return elbWith(then(first, second), sender).loadBalancers;
};

const error = "<Error><Code>InternalError</Code><Message>We encountered an internal error</Message></Error>";
const NO_ANSWERS: readonly (readonly [string, StubAnswer])[] = [
  ["empty", { body: "" }],
  ["empty, with a status of 204", { statusCode: 204, body: "" }],
  ["an error and a line break", { body: `${error}\n` }],
  ["an error of a query service", { body: "<Response><Errors><Error/></Errors></Response>" }],
  ["an HTML page of a proxy", { body: "<html><body><p>Please log in</p></body></html>" }],
  [
    "a page with a declaration",
    { body: '<?xml version="1.0"?>\n<!DOCTYPE html>\n<!-- a --><html><p/></html>' },
  ],
];

describe.each(SENDERS)("with %s", (sender) => {
  describe.each(NO_ANSWERS)("a page that is %s", (_, answer) => {
    it.each([
      ["S3", objects],
      ["EC2", instances],
      ["ELB", balancers],
    ])("is an error and not the end of a list: %s", async (__, collection) => {
      await expect(collection(answer, sender).toArray()).rejects.toThrow(UnexpectedResponseError);
    });

    it("is not taken for a missing resource", async () => {
      const ec2 = ec2With(new StubHandler(answer), sender);
      await expect(ec2.instance("i-1").exists()).rejects.toThrow(UnexpectedResponseError);
    });

    it("is not taken for a successful delete", async () => {
      const list = keys("<Contents><Key>a</Key></Contents><Contents><Key>b</Key></Contents>");
      const handler = new StubHandler(({ method }) => (method === "GET" ? { body: list } : answer));
      const deleted = s3With(handler, sender).bucket("b").objects.all().delete();
      await expect(deleted).rejects.toMatchObject({ member: "DeleteResult" });
    });

    it("is not taken for an object or a bucket without tags", async () => {
      const bucket = s3With(new StubHandler(answer), sender).bucket("b");
      await expect(bucket.getTags()).rejects.toMatchObject({ member: "Tagging" });
      await expect(bucket.object("k").getTags()).rejects.toMatchObject({ member: "Tagging" });
    });
  });

  it("the operation's own response is read", async () => {
    const last = { body: keys("<IsTruncated>false</IsTruncated><Contents><Key>b</Key></Contents>") };
    const listed = await objects(last, sender).toArray();
    expect(listed.map(({ key }) => key)).toEqual(["a", "b"]);
    const empty = keys("<IsTruncated>false</IsTruncated>");
    expect(await objects({ body: empty }, sender).toArray()).toHaveLength(1);
    const gone = new StubHandler(({ method }) => ({
      body: method === "GET" ? keys("<Contents><Key>a</Key></Contents>") : "<DeleteResult/>",
    }));
    expect(await s3With(gone, sender).bucket("b").objects.all().delete()).toHaveLength(1);
    const tags = new StubHandler({ body: "<Tagging><TagSet/></Tagging>" });
    expect(await s3With(tags, sender).bucket("b").object("k").getTags()).toEqual({});
  });

  it("an error of the service stays unchanged", async () => {
    const refusal = { statusCode: 403, body: "<Error><Code>AccessDenied</Code></Error>" };
    await expect(objects(refusal, sender).toArray()).rejects.toMatchObject({ name: "AccessDenied" });
  });
});

it("does not modify a client of the caller's", async () => {
  const client = new S3Client({ ...settings, requestHandler: then(firstKeys, { body: keys("") }) });
  const before = client.middlewareStack.identify();
  const reader: unknown = Reflect.get(client.config.protocol, "deserializeResponse");
  await new S3Resource({ client }).bucket("b").objects.toArray();
  expect(client.middlewareStack.identify()).toEqual(before);
  expect(Reflect.get(client.config.protocol, "deserializeResponse")).toBe(reader);
});

describe("a page that the SDK reads", () => {
  it.each([
    ["without a row", keys("<!-- none -->")],
    ["without any element, with a namespace prefix", "<s3:ListBucketResult xmlns:s3='urn:s3' a='b'/>"],
    ["after a declaration of another version", `<?xml version="1.1"?><!-- a -->${keys("<a b='c'/>")}`],
    [
      "under another name, with rows",
      "<ListBucketV2Result><Contents><Key>b</Key></Contents></ListBucketV2Result>",
    ],
    ["under another name, with IsTruncated", "<Other><IsTruncated>false</IsTruncated></Other>"],
  ])("may be %s", async (_, body) => {
    const listed = await objects({ body }).toArray();
    expect(listed.map(({ key }) => key)).toEqual(body.includes("<Key>") ? ["a", "b"] : ["a"]);
  });

  it("of a query service must have its result element", async () => {
    const body = "<DescribeLoadBalancersResponse><ResponseMetadata/></DescribeLoadBalancersResponse>";
    await expect(balancers({ body }).toArray()).rejects.toMatchObject({
      code: "UnexpectedResponse",
      member: "DescribeLoadBalancersResult",
    });
  });

  it("names the missing element in the error", async () => {
    await expect(objects({ body: "" }).toArray()).rejects.toMatchObject({ member: "ListBucketResult" });
    await expect(instances({ body: "" }).toArray()).rejects.toMatchObject({
      member: "DescribeInstancesResponse",
    });
  });
});

describe("a page that takes long to parse", () => {
  it.each([
    ["instructions before the root", `${"<?::?>".repeat(100_000)}<:x></:x>`],
    ["namespace names", `<ListBucketResult xmlns="${"xmlns".repeat(200_000)}"></ListBucketResult>`],
    ["namespaces", `<ListBucketResult ${"xmlns:a='b' ".repeat(100_000)}></ListBucketResult>`],
    ["blanks in the root tag", `<ListBucketResult${" ".repeat(500_000)}a></ListBucketResult>`],
    ["a declaration", `<?xml ${" ".repeat(500_000)}?><Listing/>`],
    ["a root without an end", `<${"a:".repeat(200_000)}`],
  ])("is read or refused in linear time: %s", async (_, body) => {
    await objects({ body: "" })
      .toArray()
      .catch(() => undefined);
    const time = await cpuTimeOf(() =>
      objects({ body })
        .toArray()
        .catch(() => undefined),
    );
    expect(time).toBeLessThan(4000);
  });
});

const send = (answer: StubAnswer) =>
  accelerate(new S3Client({ ...settings, requestHandler: new StubHandler(answer) })).send(
    new DeleteObjectsCommand({ Bucket: "b", Delete: { Quiet: true, Objects: [{ Key: "a" }] } }),
  );

describe("a batch delete", () => {
  it.each([
    "<DeleteResult/>",
    "<DeleteResult></DeleteResult>",
    '<?xml version="1.0"?>\n<DeleteResult xmlns="urn"/>',
  ])("succeeds with the response %s", async (body) => {
    expect(await send({ body })).toEqual({ $metadata: expect.any(Object) });
  });

  it.each(NO_ANSWERS)("fails if the response is %s", async (_, answer) => {
    await expect(send(answer)).rejects.toThrow(UnexpectedResponseError);
  });
});
