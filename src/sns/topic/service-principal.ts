/** The regions that are enabled in every account: those launched before March 20, 2019. All others are opt-in regions. */
const DEFAULT_REGIONS: ReadonlySet<string> = new Set([
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-northeast-3",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-north-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "sa-east-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
]);

/** The form of a region's name; emulators have ARNs with others. */
const REGION = /^[a-z]{2}-[a-z]+-\d+$/;

/**
 * The name under which SNS sends from a topic to a queue: that of an opt-in region, if the two are in different regions
 * and one of them is such a region. With any other name in the queue's policy, messages would be lost without an error.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-cross-region-delivery.html
 */
export function servicePrincipal(topicArn: string, queueArn: string): string {
  const [from, to] = [regionOf(topicArn), regionOf(queueArn)];
  // Between two opt-in regions, it is the region of the queue.
  const optIn = from === to ? undefined : [to, from].find(isOptIn);
  return optIn === undefined ? "sns.amazonaws.com" : `sns.${optIn}.amazonaws.com`;
}

/** The region in the partition that has opt-in regions. */
function regionOf(arn: string): string | undefined {
  const [, partition, , region = ""] = arn.split(":");
  return partition === "aws" && REGION.test(region) ? region : undefined;
}

function isOptIn(region: string | undefined): boolean {
  return region !== undefined && !DEFAULT_REGIONS.has(region);
}
