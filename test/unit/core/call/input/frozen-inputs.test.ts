import { beforeEach, describe, expect, it } from "vitest";
import { EC2Resource } from "../../../../../src/ec2/index.js";
import { ELBResource } from "../../../../../src/elb/index.js";
import { ELBv2Resource } from "../../../../../src/elbv2/index.js";
import { Session } from "../../../../../src/index.js";
import { S3Resource } from "../../../../../src/s3/index.js";
import { StubHandler } from "../../../../support/client/stub-handler.js";

// Modifying a frozen object throws, whether the library does it or the SDK's clients.

/** The value, frozen at every depth. */
function frozen<Value extends object>(value: Value): Value {
  for (const member of Object.values(value)) {
    if (typeof member === "object" && !ArrayBuffer.isView(member)) frozen(member as object);
  }
  return Object.freeze(value);
}

const handler = new StubHandler(({ headers }) =>
  headers["x-amz-copy-source"] === undefined ? {} : { body: "<CopyObjectResult/>" },
);
const session = new Session({
  region: "eu-west-1",
  credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
  requestHandler: handler,
});
const ec2 = session.resource(EC2Resource);
const s3 = session.resource(S3Resource);
const elb = session.resource(ELBResource);
const elbv2 = session.resource(ELBv2Resource);
const listener = elbv2.listener(
  "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/web/0123456789abcdef/0123456789abcdef",
);

const Tags = [{ Key: "a", Value: "b" }];
const Filters = [{ Name: "instance-state-name", Values: ["running"] }];
const ids = Array.from({ length: 2500 }, (_, number) => `i-${number}`);

beforeEach(() => {
  handler.requests.length = 0;
});

describe("a frozen input", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["a filter", () => ec2.instances.filter(frozen({ Filters })).filter(frozen({ Filters })).toArray()],
    ["a filter of a parent", () => ec2.vpc("vpc-1").instances.filter(frozen({ Filters })).toArray()],
    ["ids for several requests", () => ec2.instances.filter(frozen({ InstanceIds: ids })).toArray()],
    ["an action", () => ec2.instance("i-1").createTags(frozen({ Tags }))],
    ["a custom action", () => ec2.instance("i-1").deleteTags(frozen({ Tags }))],
    ["an action of the root", () => ec2.createTags(frozen({ Resources: ["i-1"], Tags }))],
    ["a batch action", () => ec2.instances.of(["i-1", "i-2"]).createTags(frozen({ Tags }))],
    [
      "an action with text in base64",
      () => ec2.importKeyPair(frozen({ KeyName: "k", PublicKeyMaterial: "ssh-rsa x" })),
    ],
    ["an unchanged input", () => elb.createLoadBalancer(frozen({ LoadBalancerName: "web", Listeners: [] }))],
    [
      "a list for the SDK",
      () => elb.loadBalancer("web").registerInstances(frozen({ Instances: [{ InstanceId: "i-1" }] })),
    ],
    ["a list of resources", () => elb.loadBalancer("web").registerInstances(frozen(["i-1"]))],
    [
      "priorities",
      () => listener.setRulePriorities(frozen({ RulePriorities: [{ RuleArn: "arn", Priority: 1 }] })),
    ],
    [
      "an object",
      () =>
        s3
          .bucket("b")
          .object("k")
          .put(frozen({ Body: "text", Metadata: { a: "b" } })),
    ],
    ["a bucket", () => s3.createBucket(frozen({ Bucket: "b", CreateBucketConfiguration: {} }))],
    [
      "a setting of a bucket",
      () =>
        s3
          .bucket("b")
          .cors()
          .put(frozen({ CORSConfiguration: { CORSRules: [] } })),
    ],
    [
      "a batch delete",
      () =>
        s3
          .bucket("b")
          .objects.of(["k"])
          .delete(frozen({ Delete: { Quiet: true } })),
    ],
    [
      "keys",
      () =>
        s3
          .bucket("b")
          .objects.of(frozen(["k"]))
          .delete(),
    ],
  ])("is sent and not modified: %s", async (_, call) => {
    // The stub's response may cause an error; a modified input throws a distinct one.
    const thrown = await call().then(() => "", String);
    expect(thrown).not.toMatch(/read only|not extensible|assign/);
    expect(handler.requests).not.toHaveLength(0);
  });

  it("is sent and not modified by a dry run", async () => {
    const input = frozen({ ImageId: "ami-1", MinCount: 1, MaxCount: 1, TagSpecifications: [{ Tags }] });
    await expect(ec2.createInstances(input, { dryRun: true, tags: { c: "d" } })).rejects.toMatchObject({
      code: "UnexpectedResponse",
    });
    expect(String(handler.requests[0]?.body)).toContain("DryRun=true");
  });
});
