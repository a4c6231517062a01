import type { SecurityGroupRoot, SubnetRoot, VpcRoot } from "../../core/resource/ec2-roots.js";
import type { LoadBalancer } from "../generated/load-balancer.js";

/** The subnets of the load balancer, as resources of the EC2 root that is given. Makes no request; load first. */
export function subnetsOf<Item>(self: LoadBalancer, ec2: SubnetRoot<Item>): Item[] {
  const zones = self["attribute"]("AvailabilityZones") ?? [];
  return zones.flatMap(({ SubnetId: id }) => (id ? [ec2.subnet(id)] : []));
}

/**
 * The security groups of the load balancer, as resources of the EC2 root that is given. Makes no request; load
 * first.
 */
export function securityGroupsOf<Item>(self: LoadBalancer, ec2: SecurityGroupRoot<Item>): Item[] {
  return (self["attribute"]("SecurityGroups") ?? []).map((id) => ec2.securityGroup(id));
}

/** The VPC of the load balancer, as a resource of the EC2 root that is given. Makes no request; load first. */
export function vpcOf<Item>(self: LoadBalancer, ec2: VpcRoot<Item>): Item | undefined {
  const id = self["attribute"]("VpcId");
  return id ? ec2.vpc(id) : undefined;
}
