// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type AddTagsCommandOutput,
  DeleteTargetGroupCommand,
  type DeleteTargetGroupCommandInput,
  type DeleteTargetGroupCommandOutput,
  type DeregisterTargetsCommandInput,
  type DeregisterTargetsCommandOutput,
  DescribeTargetGroupsCommand,
  type DescribeTargetGroupsCommandOutput,
  type DescribeTargetHealthCommandInput,
  type DescribeTargetHealthCommandOutput,
  type ElasticLoadBalancingV2Client,
  type ModifyTargetGroupAttributesCommandInput,
  type ModifyTargetGroupAttributesCommandOutput,
  ModifyTargetGroupCommand,
  type ModifyTargetGroupCommandInput,
  type ModifyTargetGroupCommandOutput,
  type RegisterTargetsCommandInput,
  type RegisterTargetsCommandOutput,
  type RemoveTagsCommandOutput,
  type TargetGroup as Shape,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import type { VpcRoot } from "../../core/resource/ec2-roots.js";
import { LoadableResource } from "../../core/resource/loadable-resource.js";
import type { TagMap } from "../../core/resource/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import type { AttributeMap, AttributeValues } from "../attribute-record.js";
import { addTags as addTagsOf, getTags as getTagsOf, removeTags as removeTagsOf } from "../tags.js";
import {
  getAttributes as getAttributesOf,
  modifyAttributes as modifyAttributesOf,
} from "../target-group/attributes.js";
import {
  health as healthOf,
  waitUntilDrained as waitUntilDrainedOf,
  waitUntilHealthy as waitUntilHealthyOf,
} from "../target-group/health.js";
import type { TargetList } from "../target-group/target-list.js";
import { deregister as deregisterOf, register as registerOf } from "../target-group/targets.js";
import { vpcOf as vpcOfOf } from "../target-group/vpc-of.js";
import { LoadBalancerCollection } from "./load-balancer-collection.js";

/** `meta.identifiers` of TargetGroup. */
export interface TargetGroupIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * A group of targets that requests are sent to: instances, addresses, a function, another load
 * balancer. Made by `elbv2.targetGroup(arn)`, without a request.
 */
export class TargetGroup extends LoadableResource<
  ElasticLoadBalancingV2Client,
  Shape,
  TargetGroupIdentifiers
> {
  static override readonly resourceName: string = "TargetGroup";
  static override readonly notFoundErrors: readonly string[] = [
    "TargetGroupNotFoundException",
    "TargetGroupNotFound",
  ];

  /** The Amazon Resource Name (ARN) of the target group. */
  get arn(): string {
    return this.identifiers.arn;
  }

  /** The SDK's name for `arn`: the Amazon Resource Name (ARN) of the target group. */
  get targetGroupArn(): string {
    return this.identifiers.arn;
  }

  /** The name of the target group. */
  get targetGroupName(): Shape["TargetGroupName"] {
    return this.attribute("TargetGroupName");
  }

  /** The protocol to use for routing traffic to the targets. */
  get protocol(): Shape["Protocol"] {
    return this.attribute("Protocol");
  }

  /**
   * The port on which the targets are listening. This parameter is not used if the target is a Lambda
   * function.
   */
  get port(): Shape["Port"] {
    return this.attribute("Port");
  }

  /** The ID of the VPC for the targets. */
  get vpcId(): Shape["VpcId"] {
    return this.attribute("VpcId");
  }

  /**
   * The protocol to use to connect with the target. The GENEVE, TLS, UDP, and TCP_UDP protocols are not
   * supported for health checks.
   */
  get healthCheckProtocol(): Shape["HealthCheckProtocol"] {
    return this.attribute("HealthCheckProtocol");
  }

  /** The port to use to connect with the target. */
  get healthCheckPort(): Shape["HealthCheckPort"] {
    return this.attribute("HealthCheckPort");
  }

  /** Indicates whether health checks are enabled. */
  get healthCheckEnabled(): Shape["HealthCheckEnabled"] {
    return this.attribute("HealthCheckEnabled");
  }

  /** The approximate amount of time, in seconds, between health checks of an individual target. */
  get healthCheckIntervalSeconds(): Shape["HealthCheckIntervalSeconds"] {
    return this.attribute("HealthCheckIntervalSeconds");
  }

  /** The amount of time, in seconds, during which no response means a failed health check. */
  get healthCheckTimeoutSeconds(): Shape["HealthCheckTimeoutSeconds"] {
    return this.attribute("HealthCheckTimeoutSeconds");
  }

  /**
   * The number of consecutive health checks successes required before considering an unhealthy target
   * healthy.
   */
  get healthyThresholdCount(): Shape["HealthyThresholdCount"] {
    return this.attribute("HealthyThresholdCount");
  }

  /** The number of consecutive health check failures required before considering the target unhealthy. */
  get unhealthyThresholdCount(): Shape["UnhealthyThresholdCount"] {
    return this.attribute("UnhealthyThresholdCount");
  }

  /** The destination for health checks on the targets. */
  get healthCheckPath(): Shape["HealthCheckPath"] {
    return this.attribute("HealthCheckPath");
  }

  /** The HTTP or gRPC codes to use when checking for a successful response from a target. */
  get matcher(): Shape["Matcher"] {
    return this.attribute("Matcher");
  }

  /**
   * The Amazon Resource Name (ARN) of the load balancer that routes traffic to this target group. You
   * can use each target group with only one load balancer.
   */
  get loadBalancerArns(): Shape["LoadBalancerArns"] {
    return this.attribute("LoadBalancerArns");
  }

  /**
   * The type of target that you must specify when registering targets with this target group. The
   * possible values are `instance` (register targets by instance ID), `ip` (register targets by IP
   * address), `lambda` (register a single Lambda function as a target), or `alb` (register a single
   * Application Load Balancer as a target).
   */
  get targetType(): Shape["TargetType"] {
    return this.attribute("TargetType");
  }

  /** [HTTP/HTTPS protocol] The protocol version. The possible values are `GRPC`, `HTTP1`, and `HTTP2`. */
  get protocolVersion(): Shape["ProtocolVersion"] {
    return this.attribute("ProtocolVersion");
  }

  /** The IP address type. The default value is `ipv4`. */
  get ipAddressType(): Shape["IpAddressType"] {
    return this.attribute("IpAddressType");
  }

  /**
   * The port on which the target control agent and application load balancer exchange management traffic
   * for the target optimizer feature.
   */
  get targetControlPort(): Shape["TargetControlPort"] {
    return this.attribute("TargetControlPort");
  }

  /**
   * The load balancers that send requests to the group, by its attributes: load first. Lists by
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html).
   */
  get loadBalancers(): LoadBalancerCollection {
    return new LoadBalancerCollection(this.context, { LoadBalancerArns: this.attribute("LoadBalancerArns") });
  }

  /**
   * Deletes the specified target group.
   *
   * Calls
   * [DeleteTargetGroup](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html).
   */
  async delete(
    input: Omit<DeleteTargetGroupCommandInput, "TargetGroupArn"> = {},
    options?: CallOptions,
  ): Promise<DeleteTargetGroupCommandOutput> {
    return this.retire(new DeleteTargetGroupCommand({ ...input, TargetGroupArn: this.arn }), options);
  }

  /**
   * Modifies the health checks used when evaluating the health state of the targets in the specified
   * target group.
   *
   * Calls
   * [ModifyTargetGroup](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroup.html).
   */
  async modify(
    input: Omit<ModifyTargetGroupCommandInput, "TargetGroupArn"> = {},
    options?: CallOptions,
  ): Promise<ModifyTargetGroupCommandOutput> {
    return this.act(new ModifyTargetGroupCommand({ ...input, TargetGroupArn: this.arn }), options);
  }

  /**
   * Adds targets to the group: `Instance` objects, ids, addresses, `{ id, port }`, or the SDK's own input. An empty
   * list asks nothing.
   *
   * Calls [RegisterTargets](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html).
   *
   * @example
   * await group.register([instance, "i-0123456789abcdef0", { id: other.id, port: 8080 }]);
   *
   * @throws `TypeError` for a target of another region or account, where that can be seen
   */
  register(
    targets: TargetList | Omit<RegisterTargetsCommandInput, "TargetGroupArn">,
    options?: CallOptions,
  ): Promise<RegisterTargetsCommandOutput> {
    return registerOf(this, targets, options);
  }

  /**
   * Takes targets out of the group: `Instance` objects, ids, addresses, `{ id, port }`, or the SDK's own input. They
   * get no new requests and are drained. An empty list asks nothing.
   *
   * Calls [DeregisterTargets](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeregisterTargets.html).
   *
   * @throws `TypeError` for a target of another region or account, where that can be seen
   */
  deregister(
    targets: TargetList | Omit<DeregisterTargetsCommandInput, "TargetGroupArn">,
    options?: CallOptions,
  ): Promise<DeregisterTargetsCommandOutput> {
    return deregisterOf(this, targets, options);
  }

  /**
   * Asks for the health of targets: of those given, or of all that are registered when nothing is given. An empty
   * list asks nothing.
   *
   * Calls [DescribeTargetHealth](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetHealth.html).
   */
  health(
    targets: TargetList | Omit<DescribeTargetHealthCommandInput, "TargetGroupArn"> = {},
    options?: CallOptions,
  ): Promise<DescribeTargetHealthCommandOutput> {
    return healthOf(this, targets, options);
  }

  /**
   * Waits until every one of the targets is healthy; without a list, every registered one, those that are being
   * drained included. For an empty list there is nothing to wait for, and nothing is asked. Polls by the service's
   * waiter `TargetInService`, every 15 s and 40 times unless `options` say otherwise.
   */
  waitUntilHealthy(targets?: TargetList, options: WaiterOptions = {}): Promise<TargetGroup> {
    return waitUntilHealthyOf(this, targets, options);
  }

  /**
   * Waits until every one of the targets is out of the group and its connections have ended. For an empty list there
   * is nothing to wait for, and nothing is asked. Polls by the service's waiter `TargetDeregistered`, every 15 s and
   * 40 times unless `options` say otherwise.
   */
  waitUntilDrained(targets: TargetList, options: WaiterOptions = {}): Promise<TargetGroup> {
    return waitUntilDrainedOf(this, targets, options);
  }

  /**
   * Asks for the settings of the target group, by their names.
   *
   * Calls [DescribeTargetGroupAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroupAttributes.html).
   */
  getAttributes(options?: CallOptions): Promise<AttributeMap> {
    return getAttributesOf(this, options);
  }

  /**
   * Changes settings of the target group; those that are not given stay. Takes them by their names, or the SDK's own
   * input. None asks nothing.
   *
   * Calls [ModifyTargetGroupAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroupAttributes.html).
   *
   * @example
   * await group.modifyAttributes({ "deregistration_delay.timeout_seconds": 30 });
   */
  modifyAttributes(
    attributes: AttributeValues | Omit<ModifyTargetGroupAttributesCommandInput, "TargetGroupArn">,
    options?: CallOptions,
  ): Promise<ModifyTargetGroupAttributesCommandOutput> {
    return modifyAttributesOf(this, attributes, options);
  }

  /**
   * Asks for the tags, as a plain record without a prototype.
   *
   * Calls [DescribeTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html).
   */
  getTags(options?: CallOptions): Promise<TagMap> {
    return getTagsOf(this, options);
  }

  /**
   * Adds tags, and replaces those of the same key: `{ Name: "web" }`. None asks nothing.
   *
   * Calls [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html).
   */
  addTags(tags: TagMap, options?: CallOptions): Promise<AddTagsCommandOutput> {
    return addTagsOf(this, tags, options);
  }

  /**
   * Removes the tags with these keys: `["Name"]`. None asks nothing.
   *
   * Calls [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html).
   */
  removeTags(keys: readonly string[], options?: CallOptions): Promise<RemoveTagsCommandOutput> {
    return removeTagsOf(this, keys, options);
  }

  /**
   * The VPC of the targets, as a resource of the EC2 root that is given; `undefined` where the target is a function.
   * Makes no request; load first.
   */
  vpcOf<Item>(ec2: VpcRoot<Item>): Item | undefined {
    return vpcOfOf(this, ec2);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.ask(new DescribeTargetGroupsCommand({ TargetGroupArns: [this.arn] }), options));
  }
}

/** The data of the resource in a response of DescribeTargetGroups. */
function pick(output: DescribeTargetGroupsCommandOutput): Shape | undefined {
  return output.TargetGroups?.[0];
}
