import { describe, expect, it } from "vitest";
import { servicePrincipal } from "../../../src/sns/topic/service-principal.js";

const topic = (region: string, partition = "aws") => `arn:${partition}:sns:${region}:123456789012:orders`;
const queue = (region: string, partition = "aws") => `arn:${partition}:sqs:${region}:123456789012:jobs`;

describe("the service principal of SNS in a queue's policy", () => {
  // https://docs.aws.amazon.com/sns/latest/dg/sns-cross-region-delivery.html
  it.each([
    ["us-east-1", "us-east-1", "sns.amazonaws.com"],
    ["us-east-1", "ap-northeast-3", "sns.amazonaws.com"],
    ["eu-south-1", "eu-south-1", "sns.amazonaws.com"],
    ["ap-east-1", "us-east-1", "sns.ap-east-1.amazonaws.com"],
    ["us-east-1", "ap-east-1", "sns.ap-east-1.amazonaws.com"],
    ["af-south-1", "il-central-1", "sns.il-central-1.amazonaws.com"],
    // Launched after this list was written.
    ["us-east-1", "mx-central-1", "sns.mx-central-1.amazonaws.com"],
    // A queue of elasticmq.
    ["us-east-1", "elasticmq", "sns.amazonaws.com"],
  ])("from %s to %s is %s", (from, to, principal) => {
    expect(servicePrincipal(topic(from), queue(to))).toBe(principal);
  });

  it.each([
    ["aws-cn", "cn-north-1", "cn-northwest-1"],
    ["aws-us-gov", "us-gov-west-1", "us-gov-east-1"],
  ])("has no region in the partition %s", (partition, from, to) => {
    expect(servicePrincipal(topic(from, partition), queue(to, partition))).toBe("sns.amazonaws.com");
  });
});
