import type { VpcRoot } from "../../core/resource/ec2-roots.js";
import type { TargetGroup } from "../generated/target-group.js";

/**
 * The VPC of the targets, as a resource of the EC2 root that is given; `undefined` where the target is a function.
 * Makes no request; load first.
 */
export function vpcOf<Item>(self: TargetGroup, ec2: VpcRoot<Item>): Item | undefined {
  const id = self["attribute"]("VpcId");
  return id ? ec2.vpc(id) : undefined;
}
