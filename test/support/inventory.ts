import { Session, type SessionOptions } from "tucuxi";
import { EC2Resource } from "tucuxi/ec2";
import { ELBResource } from "tucuxi/elb";
import { S3Resource } from "tucuxi/s3";

/** All that is there of what demo and examples make, as strings: the same before and after, if they clean up. */
export async function inventory(config: SessionOptions): Promise<string[]> {
  const session = new Session(config);
  const ec2 = session.resource(EC2Resource);
  const collections: AsyncIterable<object>[] = [
    // Those that are terminated stay in the list for a while.
    ec2.instances.where(({ state }) => state?.Name !== "terminated"),
    // EC2's classic load balancers without a group get one from the service, which outlives them.
    ec2.securityGroups.where(({ groupName }) => groupName?.startsWith("default_elb_") !== true),
    ec2.keyPairs,
    ec2.subnets,
    ec2.volumes,
    ec2.vpcs,
    ec2.internetGateways,
    ec2.routeTables,
    ec2.vpcAddresses,
    session.resource(ELBResource).loadBalancers,
    session.resource(S3Resource).buckets,
  ];
  const found: string[] = [];
  for (const collection of collections) for await (const resource of collection) found.push(String(resource));
  session.destroy();
  return found.sort();
}
