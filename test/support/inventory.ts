import { Session, type SessionOptions } from "tucuxi";
import { DynamoDBResource } from "tucuxi/dynamodb";
import { EC2Resource } from "tucuxi/ec2";
import { ELBResource } from "tucuxi/elb";
import { ELBv2Resource } from "tucuxi/elbv2";
import { S3Resource } from "tucuxi/s3";

/** All that is there of what demo and examples make, as strings: the same before and after, if they clean up. */
export async function inventory(config: SessionOptions): Promise<string[]> {
  const session = new Session(config);
  const ec2 = session.resource(EC2Resource);
  const collections: AsyncIterable<{ toString(): string }>[] = [
    // Those that are terminated stay in the list for a while.
    ec2.instances.where(({ state }) => state.Name !== "terminated"),
    // A classic load balancer that was given no group gets one from the service, which outlives it.
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
  ];
  const found: string[] = [];
  for (const collection of collections)
    for await (const resource of collection) found.push(resource.toString());
  session.destroy();
  return found.sort();
}
