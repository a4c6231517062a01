import { Session, type SessionOptions } from "tucuxi";
import { CloudFormationResource } from "tucuxi/cloudformation";
import { CloudWatchResource } from "tucuxi/cloudwatch";
import { DynamoDBResource } from "tucuxi/dynamodb";
import { EC2Resource } from "tucuxi/ec2";
import { ELBResource } from "tucuxi/elb";
import { ELBv2Resource } from "tucuxi/elbv2";
import { GlacierResource } from "tucuxi/glacier";
import { IAMResource } from "tucuxi/iam";
import { S3Resource } from "tucuxi/s3";
import { SNSResource } from "tucuxi/sns";
import { SQSResource } from "tucuxi/sqs";

/**
 * Everything that the demo and the examples create, as strings: the same before and after if they clean up.
 */
export async function inventory(config: SessionOptions): Promise<string[]> {
  const session = new Session(config);
  const ec2 = session.resource(EC2Resource);
  const collections: AsyncIterable<{ toString(): string }>[] = [
    // Terminated instances stay in the list for a while.
    ec2.instances.where(({ state }) => state.Name !== "terminated"),
    // A classic load balancer without a given group gets one from the service, which outlives it.
    ec2.securityGroups.where(({ groupName }) => !groupName.startsWith("default_elb_")),
    ec2.keyPairs,
    ec2.subnets,
    ec2.volumes,
    ec2.vpcs,
    ec2.internetGateways,
    ec2.routeTables,
    ec2.vpcAddresses,
    session.resource(ELBResource).loadBalancers,
    session.resource(ELBv2Resource).loadBalancers,
    session.resource(ELBv2Resource).targetGroups,
    session.resource(S3Resource).buckets,
    session.resource(DynamoDBResource).tables,
    session.resource(CloudFormationResource).stacks,
    session.resource(CloudWatchResource).alarms,
    session.resource(GlacierResource).vaults,
    session.resource(IAMResource).users,
    session.resource(IAMResource).roles,
    session.resource(IAMResource).policies.filter({ Scope: "Local" }),
    session.resource(SNSResource).topics,
    session.resource(SQSResource).queues,
  ];
  const found: string[] = [];
  for (const collection of collections)
    for await (const resource of collection) found.push(resource.toString());
  session.destroy();
  return found.sort();
}
