import { expect, it } from "vitest";
import { useLocalAws } from "../../servers/local-aws/vitest.js";
import { EC2Resource } from "../../src/ec2/index.js";
import { IAMResource } from "../../src/iam/index.js";
import { SNSResource } from "../../src/sns/index.js";
import { SQSResource } from "../../src/sqs/index.js";

const aws = useLocalAws();
const policy = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:*", Resource: "*" }],
} as const;

it("policies of queues and topics are given and read as objects", async () => {
  const sqs = new SQSResource(aws.config);
  const queue = await sqs.createQueue({ QueueName: "q", Attributes: { Policy: policy, DelaySeconds: 5 } });
  expect((await queue.load()).policy).toEqual(policy);
  await queue.setAttributes({ Policy: "" });
  expect((await queue.reload()).policy).toBeUndefined();
  await sqs.createQueue({ QueueName: "ci-1" });
  await sqs.queues.filter({ QueueNamePrefix: "ci-" }).delete();
  expect(await sqs.queues.toArray()).toHaveLength(1);
  const topic = await new SNSResource(aws.config).createTopic({ Name: "t", Attributes: { Policy: policy } });
  expect((await topic.load()).policy).toEqual(policy);
  await topic.setAttributes({ AttributeName: "Policy", AttributeValue: { ...policy, Id: "x" } });
  expect((await topic.reload()).policy.Id).toBe("x");
});

it("the policy of a VPC endpoint is given and read as an object", async () => {
  const ec2 = new EC2Resource(aws.config);
  const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
  const endpoint = await ec2.createVpcEndpoint({
    VpcId: vpc.id,
    ServiceName: "com.amazonaws.us-east-1.s3",
    PolicyDocument: policy,
  });
  expect((await endpoint.load()).policyDocument).toEqual(policy);
});

it("attached policies are selected by their path", async () => {
  const iam = new IAMResource(aws.config);
  const PolicyDocument = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }],
  } as const;
  const role = await iam.createRole({
    RoleName: "r",
    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [] },
  });
  const managed = await iam.createPolicy({ PolicyName: "p", Path: "/ci/", PolicyDocument });
  await role.attachPolicy({ PolicyArn: managed.arn });
  await role.attachedPolicies.filter({ PathPrefix: "/ci/" }).addTags({ a: "b" });
  expect(await managed.getTags()).toEqual({ a: "b" });
});
