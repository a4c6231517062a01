import { describe, expectTypeOf, it } from "vitest";
import type { Stack } from "../../../src/cloudformation/index.js";
import type { EC2Resource, PolicyDocument, VpcEndpoint } from "../../../src/ec2/index.js";
import type { TrustStore } from "../../../src/elbv2/index.js";
import type { Vault } from "../../../src/glacier/index.js";
import type { BucketPolicy } from "../../../src/s3/index.js";
import type { SNSResource, Topic } from "../../../src/sns/index.js";
import type { Queue, SQSResource } from "../../../src/sqs/index.js";

declare const policy: PolicyDocument;
declare const bucketPolicy: BucketPolicy;
declare const ec2: EC2Resource;
declare const endpoint: VpcEndpoint;
declare const vault: Vault;
declare const sqs: SQSResource;
declare const queue: Queue;
declare const sns: SNSResource;
declare const topic: Topic;
declare const stack: Stack;
declare const trustStore: TrustStore;

describe("a policy", () => {
  it("is given as an object or as text", () => {
    void bucketPolicy.put({ Policy: policy });
    void bucketPolicy.put({ Policy: "{}" });
    void ec2.createVpcEndpoint({ VpcId: "vpc-1", ServiceName: "s3", PolicyDocument: policy });
    void endpoint.modify({ PolicyDocument: policy });
    void vault.setAccessPolicy({ policy: { Policy: policy } });
    void vault.initiateLock({ policy: { Policy: "{}" } });
    void stack.setPolicy({ StackPolicyBody: policy });
    // @ts-expect-error a policy has statements
    void bucketPolicy.put({ Policy: {} });
    // @ts-expect-error a policy is no number
    void endpoint.modify({ PolicyDocument: 1 });
  });

  it("is given so among other attributes", () => {
    void sqs.createQueue({ QueueName: "jobs", Attributes: { Policy: policy, DelaySeconds: 5 } });
    void queue.setAttributes({ Policy: policy, VisibilityTimeout: "60" });
    void queue.setAttributes({ RedrivePolicy: { deadLetterTargetArn: "arn", maxReceiveCount: 3 } });
    void queue.setAttributes({ Attributes: { Policy: policy } });
    void sns.createTopic({ Name: "orders", Attributes: { Policy: policy, FifoTopic: true } });
    void topic.setAttributes({ AttributeName: "Policy", AttributeValue: policy });
    // @ts-expect-error a queue has no such attribute
    void queue.setAttributes({ Polici: policy });
    // @ts-expect-error a redrive policy names a queue
    void queue.setAttributes({ RedrivePolicy: { maxReceiveCount: 3 } });
  });

  it("is returned as an object", () => {
    expectTypeOf(bucketPolicy.policy).toEqualTypeOf<PolicyDocument | undefined>();
    expectTypeOf(endpoint.policyDocument).toEqualTypeOf<PolicyDocument | undefined>();
    expectTypeOf(vault.accessPolicy()).resolves.toEqualTypeOf<PolicyDocument | undefined>();
    expectTypeOf(stack.policy()).resolves.toEqualTypeOf<PolicyDocument | undefined>();
    expectTypeOf(trustStore.resourcePolicy()).resolves.toEqualTypeOf<PolicyDocument | undefined>();
  });
});
