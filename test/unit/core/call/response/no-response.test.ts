import { StopInstancesCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it, vi } from "vitest";
import { isTucuxiError } from "../../../../../src/core/errors/error-guards.js";
import { loadAll } from "../../../../../src/core/resource/loading/load-all.js";
import { EC2Resource } from "../../../../../src/ec2/index.js";
import { ELBResource } from "../../../../../src/elb/index.js";
import { ELBv2Resource } from "../../../../../src/elbv2/index.js";
import { S3Resource } from "../../../../../src/s3/index.js";

/** Roots whose client returns this for every command, like a mock without a configured response. */
function answeredWith(output: unknown) {
  const send = vi.fn<(command: object, options?: object) => Promise<unknown>>(async () => output);
  const client = { config: {}, send };
  const ec2 = new EC2Resource({ client });
  const s3 = new S3Resource({ client });
  const arn = "arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/t/1";
  const targetGroup = new ELBv2Resource({ client }).targetGroup(arn);
  const loadBalancer = new ELBResource({ client }).loadBalancer("web");
  const bucket = s3.bucket("b");
  return {
    send,
    ec2,
    s3,
    bucket,
    object: s3.object("b", "k"),
    instance: ec2.instance("i-1"),
    targetGroup,
    loadBalancer,
  };
}

type Roots = ReturnType<typeof answeredWith>;

const INSTANCE = 'Instance(id="i-1")';
const OBJECT = 'S3Object(bucketName="b", key="k")';

/** The call, and how the error names operation and resource. */
const CALLS: Record<string, [(roots: Roots) => Promise<unknown>, string]> = {
  load: [({ instance }) => instance.load(), `DescribeInstances for ${INSTANCE}`],
  reload: [({ instance }) => instance.reload(), `DescribeInstances for ${INSTANCE}`],
  exists: [({ instance }) => instance.exists(), `DescribeInstances for ${INSTANCE}`],
  loadAll: [({ instance }) => loadAll([instance]), `DescribeInstances for ${INSTANCE}`],
  "a waiter": [({ instance }) => instance.waitUntilRunning(), 'DescribeInstances for InstanceIds=["i-1"]'],
  "a waiter of a condition": [
    ({ instance }) => instance.waitUntil(() => true),
    `DescribeInstances for ${INSTANCE}`,
  ],
  "a waiter of S3": [({ object }) => object.waitUntilExists(), `HeadObject for ${OBJECT}`],
  "an action": [({ instance }) => instance.stop(), `StopInstances for ${INSTANCE}`],
  "a dry run": [
    ({ instance }) => instance.stop({}, { dryRun: true }),
    'StopInstances for InstanceIds=["i-1"]',
  ],
  "a custom action": [({ instance }) => instance.consoleText(), `GetConsoleOutput for ${INSTANCE}`],
  "a create": [({ ec2 }) => ec2.createVpc({ CidrBlock: "10.0.0.0/16" }), "CreateVpc for EC2Resource()"],
  "a list": [({ ec2 }) => ec2.instances.toArray(), "DescribeInstances for InstanceCollection"],
  first: [({ ec2 }) => ec2.vpcs.first(), "DescribeVpcs for VpcCollection"],
  "a batch action": [({ ec2 }) => ec2.instances.all().stop(), "DescribeInstances for InstanceCollection"],
  "the listing of a bucket": [
    ({ bucket }) => bucket.objects.toArray(),
    'ListObjectsV2 for ObjectSummaryCollection(Bucket="b")',
  ],
  "a listing in parallel": [
    ({ bucket }) => bucket.objects.parallel().toArray(),
    'ListObjectsV2 for ObjectSummaryCollection(Bucket="b")',
  ],
  "a batch delete": [
    ({ bucket }) => bucket.objects.all().delete(),
    'ListObjectsV2 for ObjectSummaryCollection(Bucket="b")',
  ],
  get: [({ object }) => object.get(), `GetObject for ${OBJECT}`],
  text: [({ object }) => object.text(), `GetObject for ${OBJECT}`],
  stream: [({ object }) => object.stream().toArray(), `GetObject for ${OBJECT}`],
  put: [({ object }) => object.put({ Body: "x" }), `PutObject for ${OBJECT}`],
  upload: [({ object }) => object.upload(Buffer.from("x")), 'PutObject for Bucket="b", Key="k"'],
  "an upload in parts": [
    ({ object }) => object.upload(Buffer.alloc(9 * 2 ** 20)),
    'CreateMultipartUpload for Bucket="b", Key="k"',
  ],
  download: [({ object }) => object.download(new WritableStream()), `GetObject for ${OBJECT}`],
  copy: [
    ({ object }) => object.copy({ Bucket: "b", Key: "other" }),
    'HeadObject for Bucket="b", Key="other"',
  ],
  delete: [({ object }) => object.delete(), `DeleteObject for ${OBJECT}`],
  "the metadata": [({ object }) => object.getMetadata(), 'HeadObject for Bucket="b", Key="k"'],
  "a sub-resource": [({ bucket }) => bucket.acl().load(), 'GetBucketAcl for BucketAcl(bucketName="b")'],
  "a target group": [({ targetGroup }) => targetGroup.health(), "DescribeTargetHealth for TargetGroup(arn="],
  "a classic balancer": [
    ({ loadBalancer }) => loadBalancer.load(),
    'DescribeLoadBalancers for LoadBalancer(name="web")',
  ],
};

describe.each(Object.entries(CALLS))("without a response, %s", (_, [call, named]) => {
  it.each([undefined, null, "ok", 1])(
    "throws an UnexpectedResponseError that names operation and resource: %s",
    async (output) => {
      const error: unknown = await call(answeredWith(output)).catch((thrown: unknown) => thrown);
      const cause = isTucuxiError(error, "BatchActionFailed") ? error.cause : error;
      expect(cause).toMatchObject({ code: "UnexpectedResponse", member: "response" });
      expect(String(cause)).toContain(named);
      const { operation, resource } = cause as { operation: string; resource: string };
      expect(`${operation} for ${resource}`).toContain(named);
    },
  );
});

describe("the error about a missing response", () => {
  it.each([
    [undefined, "undefined"],
    [null, "null"],
    ["a secret", "a string"],
  ])("describes %s as %s, and never quotes a string", async (output, said) => {
    await expect(answeredWith(output).instance.load()).rejects.toThrow(
      `the client's send() returned ${said}, which is not a response. A mocked client needs a response`,
    );
  });
});

describe("without options", () => {
  const ALONE: Record<string, (roots: Roots) => Promise<unknown>> = {
    load: ({ instance }) => instance.load(),
    reload: ({ instance }) => instance.reload(),
    exists: ({ instance }) => instance.exists(),
    stop: ({ instance }) => instance.stop(),
    create: ({ ec2 }) => ec2.createVpc({ CidrBlock: "10.0.0.0/16" }),
    "a list": ({ ec2 }) => ec2.instances.toArray(),
    first: ({ ec2 }) => ec2.instances.first(),
    get: ({ object }) => object.get(),
    put: ({ object }) => object.put({ Body: "x" }),
    delete: ({ object }) => object.delete(),
  };

  it.each(Object.entries(ALONE))("the client gets only the command: %s", async (_, call) => {
    const roots = answeredWith({
      Reservations: [{ Instances: [{ InstanceId: "i-1" }] }],
      Vpc: { VpcId: "vpc-1" },
    });
    await call(roots).catch(() => undefined);
    expect(roots.send).toHaveBeenCalledOnce();
    expect(roots.send.mock.calls[0]).toHaveLength(1);
  });

  it("common expectations of tests hold", async () => {
    const { send, instance } = answeredWith({});
    await instance.stop();
    const command = expect.any(StopInstancesCommand) as unknown as object;
    expect(send).toHaveBeenCalledWith(command);
    expect(send).toHaveBeenCalledWith(expect.objectContaining({ input: { InstanceIds: ["i-1"] } }));
  });

  it("but with a signal, the client gets its own options", async () => {
    const { send, instance } = answeredWith({});
    const { signal: abortSignal } = new AbortController();
    await instance.stop({}, { abortSignal });
    expect(send).toHaveBeenCalledWith(expect.any(StopInstancesCommand), { abortSignal });
  });
});
