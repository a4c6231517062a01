import { beforeEach, describe, expect, it } from "vitest";
import { CloudFormationResource } from "../../../../../src/cloudformation/index.js";
import { EC2Resource } from "../../../../../src/ec2/index.js";
import { GlacierResource } from "../../../../../src/glacier/index.js";
import { S3Resource } from "../../../../../src/s3/index.js";
import { SNSResource } from "../../../../../src/sns/index.js";
import { SQSResource } from "../../../../../src/sqs/index.js";

const policy = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" }],
} as const;
const text = JSON.stringify(policy);

const sent: Record<string, unknown>[] = [];
let output: object = {};
const client = {
  config: { region: async () => "eu-west-1" },
  async send({ input }: { readonly input: Record<string, unknown> }): Promise<object> {
    sent.push(input);
    return { $metadata: { httpStatusCode: 200 }, ...output };
  },
};
const bucketPolicy = new S3Resource({ client }).bucket("b").policy();
const ec2 = new EC2Resource({ client });
const endpoint = ec2.vpcEndpoint("vpce-1");
const vault = new GlacierResource({ client }).vault("-", "v");
const sqs = new SQSResource({ client });
const queue = sqs.queue("https://sqs.eu-west-1.amazonaws.com/123456789012/q");
const sns = new SNSResource({ client });
const topic = sns.topic("arn:aws:sns:eu-west-1:123456789012:t");
const stack = new CloudFormationResource({ client }).stack("s");

beforeEach(() => {
  sent.length = 0;
  output = {};
});

type Given = typeof policy | string;

describe.each<[string, (given: Given) => Promise<unknown>, object]>([
  ["of a bucket", (Policy) => bucketPolicy.put({ Policy }), { Policy: text }],
  [
    "of a new VPC endpoint",
    async (PolicyDocument) => {
      output = { VpcEndpoint: { VpcEndpointId: "vpce-1" } };
      return ec2.createVpcEndpoint({ VpcId: "vpc-1", ServiceName: "s3", PolicyDocument });
    },
    { PolicyDocument: text },
  ],
  ["of a VPC endpoint", (PolicyDocument) => endpoint.modify({ PolicyDocument }), { PolicyDocument: text }],
  ["of a vault", (Policy) => vault.setAccessPolicy({ policy: { Policy } }), { policy: { Policy: text } }],
  ["of a vault's lock", (Policy) => vault.initiateLock({ policy: { Policy } }), { policy: { Policy: text } }],
  ["of a queue", (Policy) => queue.setAttributes({ Policy }), { Attributes: { Policy: text } }],
  [
    "of a new queue",
    async (Policy) => {
      output = { QueueUrl: queue.url };
      return sqs.createQueue({ QueueName: "q", Attributes: { Policy, DelaySeconds: 5 } });
    },
    { Attributes: { Policy: text, DelaySeconds: "5" } },
  ],
  [
    "of a topic",
    (AttributeValue) => topic.setAttributes({ AttributeName: "Policy", AttributeValue }),
    { AttributeName: "Policy", AttributeValue: text },
  ],
  [
    "of a new topic",
    async (Policy) => {
      output = { TopicArn: topic.arn };
      return sns.createTopic({ Name: "t", Attributes: { Policy, FifoTopic: true } });
    },
    { Attributes: { Policy: text, FifoTopic: "true" } },
  ],
  ["of a stack", (StackPolicyBody) => stack.setPolicy({ StackPolicyBody }), { StackPolicyBody: text }],
])("the policy %s", (_, call, input) => {
  it("is sent as JSON text", async () => {
    await call(policy);
    expect(sent).toMatchObject([input]);
  });

  it("may be text already", async () => {
    await call(text);
    expect(sent).toMatchObject([input]);
  });

  it("must be something that JSON has", async () => {
    const wrong = { ...policy, Statement: new Map() } as unknown as Given;
    await expect(call(wrong)).rejects.toThrow(/Statement must be something that JSON has/);
    await expect(call([policy] as unknown as Given)).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });
});

describe("attributes of a queue", () => {
  it("may have other documents, and leave out what is undefined", async () => {
    const RedrivePolicy = {
      deadLetterTargetArn: "arn:aws:sqs:eu-west-1:123456789012:dead",
      maxReceiveCount: 3,
    };
    await queue.setAttributes({ Attributes: { RedrivePolicy, Policy: undefined, VisibilityTimeout: 60 } });
    expect(sent).toMatchObject([
      { Attributes: { RedrivePolicy: JSON.stringify(RedrivePolicy), VisibilityTimeout: "60" } },
    ]);
    expect(sent[0]?.["Attributes"]).not.toHaveProperty("Policy");
  });

  it("send no request without attributes", async () => {
    await queue.setAttributes({});
    expect(sent).toEqual([]);
  });
});

describe("a returned policy", () => {
  it("is an object", async () => {
    output = { Policy: text };
    expect((await bucketPolicy.load()).policy).toEqual(policy);
    output = { policy: { Policy: text } };
    expect(await vault.accessPolicy()).toEqual(policy);
    output = { StackPolicyBody: text };
    expect(await stack.policy()).toEqual(policy);
    output = { VpcEndpoints: [{ VpcEndpointId: "vpce-1", PolicyDocument: text }] };
    expect((await endpoint.load()).policyDocument).toEqual(policy);
  });

  it("is undefined if the response has no policy", async () => {
    expect(await stack.policy()).toBeUndefined();
  });
});
