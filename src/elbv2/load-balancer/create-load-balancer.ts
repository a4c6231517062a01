import type {
  CreateLoadBalancerCommandInput,
  IpAddressType,
  LoadBalancerSchemeEnum,
  LoadBalancerTypeEnum,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { type IdList, idsOf } from "../../core/resource/identifiers/id-list.js";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import { type TagMap, toTagList } from "../../core/tags/tags.js";
import type { ELBv2Resource } from "../generated/elbv2-resource.js";
import { sdkInput } from "../../core/call/input/input-members.js";
import { isOwnInput } from "../../core/call/input/own-input.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";

/** The settings of a new load balancer, in short form. */
export interface NewLoadBalancer {
  readonly name: string;
  /** By default `application`. */
  readonly type?: LoadBalancerTypeEnum | undefined;
  /** `Subnet` objects and ids, each in another zone. */
  readonly subnets: IdList;
  /** `SecurityGroup` objects and ids; by default the VPC's default group. */
  readonly securityGroups?: IdList | undefined;
  /** By default `internet-facing`. */
  readonly scheme?: LoadBalancerSchemeEnum | undefined;
  readonly ipAddressType?: IpAddressType | undefined;
  readonly tags?: TagMap | undefined;
}

const MEMBERS = ["name", "type", "subnets", "securityGroups", "scheme", "ipAddressType", "tags"] as const;

/** The service's input for a new load balancer, with subnets and security groups of its own region. */
export async function toCreateLoadBalancer(
  self: ELBv2Resource,
  balancer: NewLoadBalancer | ReadonlyInput<CreateLoadBalancerCommandInput>,
): Promise<CreateLoadBalancerCommandInput> {
  if (isOwnInput<CreateLoadBalancerCommandInput, NewLoadBalancer>(balancer, MEMBERS))
    return sdkInput<CreateLoadBalancerCommandInput>(balancer);
  const { name, type, subnets, securityGroups, scheme, ipAddressType } = balancer;
  const tags = toTagList(balancer.tags ?? {});
  const members = {
    Name: name,
    Subnets: idsOf(subnets ?? [], "Subnet"),
    ...(type !== undefined && { Type: type }),
    ...(securityGroups && { SecurityGroups: idsOf(securityGroups, "SecurityGroup") }),
    ...(scheme !== undefined && { Scheme: scheme }),
    ...(ipAddressType !== undefined && { IpAddressType: ipAddressType }),
    ...(tags.length > 0 && { Tags: tags }),
  };
  await requireSamePlace(self, [...(subnets ?? []), ...(securityGroups ?? [])]);
  return members;
}
