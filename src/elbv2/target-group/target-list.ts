import { checkList } from "../../core/text/argument-checks.js";
import type { TargetDescription } from "@aws-sdk/client-elastic-load-balancing-v2";
import { type HasId, refuseOtherKind } from "../../core/resource/identifiers/id-list.js";
import { isResource } from "../../core/resource/is-resource.js";
import type { HasArn } from "../outcome.js";

/** A target with settings of its own. */
export interface TargetAt {
  /** An instance's id, an IP address, or the ARN of a Lambda function or a load balancer. */
  readonly id: string;
  readonly port?: number | undefined;
  /** For IP addresses outside the VPC: `all`, or an availability zone. */
  readonly availabilityZone?: string | undefined;
}

/**
 * A target: an `Instance` of `tucuxi/ec2` or an application `LoadBalancer`, an id, an IP address, an ARN, any
 * of them with a port, or the SDK's own description.
 */
export type Target = HasId | HasArn | TargetAt | TargetDescription | string;

export type TargetList = readonly Target[];

export function toTargets(targets: TargetList): TargetDescription[] {
  checkList("The list of targets", targets);
  return targets.map((target, index) => {
    const description = toTarget(target);
    if (typeof description?.Id === "string" && description.Id !== "") return description;
    throw new TypeError(
      `The target at position ${index} has no id: pass an Instance, an id, an address, or { id, port }.`,
    );
  });
}

function toTarget(target: Target): TargetDescription | undefined {
  if (typeof target === "string") return { Id: target };
  if (typeof target !== "object" || target === null) return undefined;
  if (isResource(target)) {
    const { arn } = target.meta.identifiers;
    refuseOtherKind(target, arn === undefined ? "Instance" : "LoadBalancer");
    return { Id: arn ?? target.meta.identifiers["id"] };
  }
  if ("Id" in target) return target;
  if (!("id" in target)) return "arn" in target ? { Id: target.arn } : undefined;
  const { id: Id, port: Port, availabilityZone: AvailabilityZone }: TargetAt = target;
  return {
    Id,
    ...(Port !== undefined && { Port }),
    ...(AvailabilityZone !== undefined && { AvailabilityZone }),
  };
}
