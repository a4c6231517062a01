import {
  CreateLoadBalancerCommand,
  type CreateLoadBalancerCommandInput,
  type IpAddressType,
  type LoadBalancerSchemeEnum,
  type LoadBalancerTypeEnum,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../core/call/call-options.js";
import { type IdList, idsOf } from "../core/resource/id-list.js";
import { present } from "../core/resource/identifiers.js";
import { requireSamePlace } from "../core/resource/same-place.js";
import { type TagMap, toTagList } from "../core/tags/tags.js";
import type { ELBv2Resource } from "./generated/elbv2-resource.js";
import { LoadBalancer } from "./generated/load-balancer.js";
import { isOwnInput } from "../core/call/own-input.js";

/** A new load balancer in the words of every day. */
export interface NewLoadBalancer {
  readonly name: string;
  /** `application` unless given. */
  readonly type?: LoadBalancerTypeEnum | undefined;
  /** `Subnet` objects and ids, each in another zone. */
  readonly subnets: IdList;
  /** `SecurityGroup` objects and ids; the VPC's default group unless given. */
  readonly securityGroups?: IdList | undefined;
  /** `internet-facing` unless given. */
  readonly scheme?: LoadBalancerSchemeEnum | undefined;
  readonly ipAddressType?: IpAddressType | undefined;
  readonly tags?: TagMap | undefined;
}

const MEMBERS = ["name", "type", "subnets", "securityGroups", "scheme", "ipAddressType", "tags"] as const;

/**
 * Creates a load balancer: application, network or gateway. Takes the words of every day, or the SDK's own input.
 *
 * Calls [CreateLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html).
 * Resolves to the load balancer, with the data of the response; `waitUntilAvailable` waits until it works.
 *
 * @example
 * const balancer = await elbv2.createLoadBalancer({ name: "web", subnets: [one, other], securityGroups: [group] });
 *
 * @throws `TypeError` for a subnet or a security group of another region, where its client tells
 */
export async function createLoadBalancer(
  self: ELBv2Resource,
  input: NewLoadBalancer | CreateLoadBalancerCommandInput,
  options?: CallOptions,
): Promise<LoadBalancer> {
  const own = isOwnInput<CreateLoadBalancerCommandInput, NewLoadBalancer>(input, MEMBERS)
    ? input
    : await toOwnInput(self, input);
  const output = await self["ask"](new CreateLoadBalancerCommand(own), options);
  const data = present(output.LoadBalancers?.[0], "LoadBalancers[0]");
  return new LoadBalancer({ arn: present(data.LoadBalancerArn, "LoadBalancerArn") }, self["context"], data);
}

async function toOwnInput(
  self: ELBv2Resource,
  input: NewLoadBalancer,
): Promise<CreateLoadBalancerCommandInput> {
  const { name, type, subnets, securityGroups, scheme, ipAddressType } = input;
  const tags = toTagList(input.tags ?? {});
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
