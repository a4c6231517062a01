import type {
  CreateTargetGroupCommandInput,
  ProtocolEnum,
  TargetGroupIpAddressTypeEnum,
  TargetTypeEnum,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { type HasId, idsOf } from "../../core/resource/identifiers/id-list.js";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import { type TagMap, toTagList } from "../../core/tags/tags.js";
import type { ELBv2Resource } from "../generated/elbv2-resource.js";
import { HEALTH_CHECK, type HealthCheck, toHealthCheckInput } from "./health-check.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import { isOwnInput, refuseUnknown } from "../../core/call/input/own-input.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";

/** The settings of a new target group, in short form. */
export interface NewTargetGroup {
  readonly name: string;
  readonly protocol?: ProtocolEnum | undefined;
  readonly port?: number | undefined;
  /** The VPC of the targets, or its id; not for Lambda functions. */
  readonly vpc?: HasId | string | undefined;
  /** By default `instance`. */
  readonly targetType?: TargetTypeEnum | undefined;
  /** By default `HTTP1`. */
  readonly protocolVersion?: "GRPC" | "HTTP1" | "HTTP2" | undefined;
  readonly ipAddressType?: TargetGroupIpAddressTypeEnum | undefined;
  /** The health check of the targets: `{ path: "/health" }`. */
  readonly healthCheck?: HealthCheck | undefined;
  readonly tags?: TagMap | undefined;
}

const MEMBERS = [
  "name",
  "protocol",
  "port",
  "vpc",
  "targetType",
  "protocolVersion",
  "ipAddressType",
  "healthCheck",
  "tags",
] as const;

/** The service's input for a new target group, of a VPC of its own region. */
export async function toCreateTargetGroup(
  self: ELBv2Resource,
  group: NewTargetGroup | ReadonlyInput<CreateTargetGroupCommandInput>,
): Promise<CreateTargetGroupCommandInput> {
  if (isOwnInput<CreateTargetGroupCommandInput, NewTargetGroup>(group, MEMBERS))
    return sdkInput<CreateTargetGroupCommandInput>(group);
  const { name, protocol, port, vpc, targetType, protocolVersion, ipAddressType, healthCheck } = group;
  if (healthCheck) refuseUnknown(healthCheck, HEALTH_CHECK);
  const [VpcId] = vpc === undefined ? [] : idsOf([vpc], "Vpc");
  const tags = toTagList(group.tags ?? {});
  await requireSamePlace(self, [vpc]);
  return {
    Name: name,
    ...(protocol !== undefined && { Protocol: protocol }),
    ...(port !== undefined && { Port: port }),
    ...(VpcId !== undefined && { VpcId }),
    ...(targetType !== undefined && { TargetType: targetType }),
    ...(protocolVersion !== undefined && { ProtocolVersion: protocolVersion }),
    ...(ipAddressType !== undefined && { IpAddressType: ipAddressType }),
    ...(healthCheck && toHealthCheckInput(healthCheck, protocolVersion)),
    ...(tags.length > 0 && { Tags: tags }),
  };
}
