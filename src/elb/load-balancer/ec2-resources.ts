import type { InstanceRoot, SecurityGroupRoot, SubnetRoot, VpcRoot } from "../../core/resource/ec2-roots.js";
import type { LoadBalancer } from "../generated/load-balancer.js";

/**
 * The instances of the load balancer, as resources of the EC2 root that is given. Makes no request; load first.
 *
 * @example
 * const balancer = await elb.loadBalancer("web").load();
 * for (const instance of balancer.instancesOf(ec2)) await instance.reboot();
 */
export function instancesOf<Item>(self: LoadBalancer, ec2: InstanceRoot<Item>): Item[] {
  const instances = self["attribute"]("Instances") ?? [];
  return instances.flatMap(({ InstanceId: id }) => (id ? [ec2.instance(id)] : []));
}

/** The subnets of the load balancer, as resources of the EC2 root that is given. Makes no request; load first. */
export function subnetsOf<Item>(self: LoadBalancer, ec2: SubnetRoot<Item>): Item[] {
  return (self["attribute"]("Subnets") ?? []).map((id) => ec2.subnet(id));
}

/**
 * The security groups of the load balancer, as resources of the EC2 root that is given. Makes no request; load
 * first.
 */
export function securityGroupsOf<Item>(self: LoadBalancer, ec2: SecurityGroupRoot<Item>): Item[] {
  return (self["attribute"]("SecurityGroups") ?? []).map((id) => ec2.securityGroup(id));
}

/**
 * The VPC of the load balancer, as a resource of the EC2 root that is given; `undefined` where it has none. Makes
 * no request; load first.
 */
export function vpcOf<Item>(self: LoadBalancer, ec2: VpcRoot<Item>): Item | undefined {
  const id = self["attribute"]("VPCId");
  return id ? ec2.vpc(id) : undefined;
}
