import type { Instance as InstanceShape } from "@aws-sdk/client-elastic-load-balancing";
import { type HasId, idsOf } from "../../core/resource/identifiers/id-list.js";

/** Anything with an instance's id: an `Instance` of `tucuxi/ec2`, from any copy of the package. */
export type HasInstanceId = HasId;

/** Instances: resources of `tucuxi/ec2`, ids, or a mix of both. */
export type InstanceList = readonly (HasInstanceId | string)[];

export function toInstances(instances: InstanceList): InstanceShape[] {
  return idsOf(instances, "Instance").map((InstanceId) => ({ InstanceId }));
}
