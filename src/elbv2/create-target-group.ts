import {
  CreateTargetGroupCommand,
  type CreateTargetGroupCommandInput,
  type ProtocolEnum,
  type TargetGroupIpAddressTypeEnum,
  type TargetTypeEnum,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../core/call/call-options.js";
import { type HasId, idsOf } from "../core/resource/id-list.js";
import { present } from "../core/resource/identifiers.js";
import { requireSamePlace } from "../core/resource/same-place.js";
import { type TagMap, toTagList } from "../core/tags/tags.js";
import type { ELBv2Resource } from "./generated/elbv2-resource.js";
import { TargetGroup } from "./generated/target-group.js";
import { HEALTH_CHECK, type HealthCheck, toHealthCheckInput } from "./health-check.js";
import { isOwnInput, refuseUnknown } from "../core/call/own-input.js";

/** A new target group in the words of every day. */
export interface NewTargetGroup {
  readonly name: string;
  readonly protocol?: ProtocolEnum | undefined;
  readonly port?: number | undefined;
  /** The VPC of the targets, or its id; not for functions. */
  readonly vpc?: HasId | string | undefined;
  /** `instance` unless given. */
  readonly targetType?: TargetTypeEnum | undefined;
  /** `HTTP1` unless given. */
  readonly protocolVersion?: "GRPC" | "HTTP1" | "HTTP2" | undefined;
  readonly ipAddressType?: TargetGroupIpAddressTypeEnum | undefined;
  /** How targets are checked: `{ path: "/health" }`. */
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

/**
 * Creates a target group. Takes the words of every day, or the SDK's own input.
 *
 * Calls [CreateTargetGroup](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html).
 * Resolves to the target group, with the data of the response.
 *
 * @example
 * const group = await elbv2.createTargetGroup({
 *   name: "web", protocol: "HTTP", port: 80, vpc, healthCheck: { path: "/health" },
 * });
 *
 * @throws `TypeError` for a VPC of another region, where its client tells
 */
export async function createTargetGroup(
  self: ELBv2Resource,
  input: NewTargetGroup | CreateTargetGroupCommandInput,
  options?: CallOptions,
): Promise<TargetGroup> {
  const own = isOwnInput<CreateTargetGroupCommandInput, NewTargetGroup>(input, MEMBERS)
    ? input
    : await toOwnInput(self, input);
  const output = await self["ask"](new CreateTargetGroupCommand(own), options);
  const data = present(output.TargetGroups?.[0], "TargetGroups[0]");
  return new TargetGroup({ arn: present(data.TargetGroupArn, "TargetGroupArn") }, self["context"], data);
}

async function toOwnInput(
  self: ELBv2Resource,
  input: NewTargetGroup,
): Promise<CreateTargetGroupCommandInput> {
  const { name, protocol, port, vpc, targetType, protocolVersion, ipAddressType, healthCheck } = input;
  if (healthCheck) refuseUnknown(healthCheck, HEALTH_CHECK);
  const [VpcId] = vpc === undefined ? [] : idsOf([vpc], "Vpc");
  const tags = toTagList(input.tags ?? {});
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
