// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  AddTagsCommand,
  type AddTagsCommandOutput,
  DeleteTargetGroupCommand,
  type DeleteTargetGroupCommandInput,
  type DeleteTargetGroupCommandOutput,
  DeregisterTargetsCommand,
  type DeregisterTargetsCommandInput,
  type DeregisterTargetsCommandOutput,
  DescribeTagsCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  type DescribeTargetGroupsCommandOutput,
  DescribeTargetHealthCommand,
  type DescribeTargetHealthCommandInput,
  type DescribeTargetHealthCommandOutput,
  type ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
  type ModifyTargetGroupAttributesCommandInput,
  type ModifyTargetGroupAttributesCommandOutput,
  ModifyTargetGroupCommand,
  type ModifyTargetGroupCommandInput,
  type ModifyTargetGroupCommandOutput,
  RegisterTargetsCommand,
  type RegisterTargetsCommandInput,
  type RegisterTargetsCommandOutput,
  RemoveTagsCommand,
  type RemoveTagsCommandOutput,
  type TargetGroup as Shape,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { CallOptions } from "../../core/call/call-options.js";
import { plainInput, sdkInput } from "../../core/call/input/input-members.js";
import type { ReadonlyInput } from "../../core/call/input/readonly-input.js";
import {
  type AttributeValues,
  isRecordOf,
  toPairs,
} from "../../core/resource/attributes/attribute-record.js";
import type { FactoryOf } from "../../core/resource/identifiers/factory-of.js";
import { isList } from "../../core/resource/identifiers/id-list.js";
import { requireSamePlace } from "../../core/resource/identifiers/same-place.js";
import { LoadableResource } from "../../core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../core/tags/tags.js";
import type { WaiterOptions } from "../../core/waiter/waiter.js";
import {
  waitUntilDrained as waitUntilDrainedOf,
  waitUntilHealthy as waitUntilHealthyOf,
} from "../target-group/health.js";
import { type TargetList, toTargets } from "../target-group/target-list.js";
import { LoadBalancerCollection } from "./load-balancer-collection.js";

/** `meta.identifiers` of TargetGroup. */
export interface TargetGroupIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/**
 * A group of targets to which requests are forwarded: instances, IP addresses, a Lambda function or
 * another load balancer. Created by `elbv2.targetGroup(arn)`, without a request.
 */
export class TargetGroup extends LoadableResource<
  ElasticLoadBalancingV2Client,
  Shape,
  TargetGroupIdentifiers
> {
  static override readonly resourceName: string = "TargetGroup";
  /** @internal */
  static override readonly rootName: string = "ELBv2Resource";
  static override readonly misnomers: Readonly<Record<string, string>> = {
    name: "targetGroupName",
    type: "targetType",
    balancers: "loadBalancerArns",
    id: "arn",
  };
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
  get loadBalancerArns(): NonNullable<Shape["LoadBalancerArns"]> {
    return this.attribute("LoadBalancerArns") ?? [];
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
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [DescribeTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(new DescribeTagsCommand({ ResourceArns: [this.arn] }), options);
    return toTagMap(output.TagDescriptions?.[0]?.Tags);
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls
   * [AddTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<AddTagsCommandOutput> {
    const given = toTagList(tags);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new AddTagsCommand({ ResourceArns: [this.arn], Tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [RemoveTags](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<RemoveTagsCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new RemoveTagsCommand({ ResourceArns: [this.arn], TagKeys: given }), options);
  }

  /**
   * The VPC referenced by `VpcId`, as a resource of the given root, or `undefined`. Makes no request;
   * load the resource first.
   */
  vpcOf<Item>(ec2: FactoryOf<"vpc", Item>): Item | undefined {
    const id = this.attribute("VpcId");
    return id ? ec2.vpc(id) : undefined;
  }

  /**
   * The load balancers that forward requests to the group, from its attributes: load it first. Lists by
   * [DescribeLoadBalancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html).
   */
  get loadBalancers(): LoadBalancerCollection {
    return new LoadBalancerCollection(this.context, { LoadBalancerArns: this.attribute("LoadBalancerArns") });
  }

  /**
   * Describes the attributes for the specified target group.
   *
   * Calls
   * [DescribeTargetGroupAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroupAttributes.html).
   */
  async getAttributes(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(
      new DescribeTargetGroupAttributesCommand({ TargetGroupArn: this.arn }),
      options,
    );
    return toTagMap(output.Attributes);
  }

  /**
   * Modifies the specified attributes of the specified target group.
   *
   * Takes a record of the settings, or the SDK's own input. Settings that are not given are not changed.
   * Makes no request if it is empty.
   *
   * Calls
   * [ModifyTargetGroupAttributes](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroupAttributes.html).
   *
   * @example
   * await group.modifyAttributes({ "deregistration_delay.timeout_seconds": 30 });
   */
  async modifyAttributes(
    attributes:
      AttributeValues | ReadonlyInput<Omit<ModifyTargetGroupAttributesCommandInput, "TargetGroupArn">>,
    options?: CallOptions,
  ): Promise<ModifyTargetGroupAttributesCommandOutput> {
    const input: ReadonlyInput<Omit<ModifyTargetGroupAttributesCommandInput, "TargetGroupArn">> = isRecordOf(
      attributes,
      "Attributes",
    )
      ? { Attributes: toPairs(attributes) }
      : attributes;
    if (input.Attributes?.length === 0) return { $metadata: {} };
    return this.act(
      new ModifyTargetGroupAttributesCommand({ ...sdkInput(input), TargetGroupArn: this.arn }),
      options,
    );
  }

  /**
   * Deletes the specified target group.
   *
   * Calls
   * [DeleteTargetGroup](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteTargetGroupCommandInput, "TargetGroupArn">> = {},
    options?: CallOptions,
  ): Promise<DeleteTargetGroupCommandOutput> {
    return this.retire(
      new DeleteTargetGroupCommand({ ...sdkInput(input), TargetGroupArn: this.arn }),
      options,
    );
  }

  /**
   * Deregisters the specified targets from the specified target group. After the targets are
   * deregistered, they no longer receive traffic from the load balancer.
   *
   * They get no new requests, and are drained.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
   *
   * Calls
   * [DeregisterTargets](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeregisterTargets.html).
   *
   * @throws `TypeError` for a resource of another region or account, if that is known
   */
  async deregister(
    targets: TargetList | ReadonlyInput<Omit<DeregisterTargetsCommandInput, "TargetGroupArn">>,
    options?: CallOptions,
  ): Promise<DeregisterTargetsCommandOutput> {
    const input: ReadonlyInput<Omit<DeregisterTargetsCommandInput, "TargetGroupArn">> = isList(targets)
      ? { Targets: toTargets(targets) }
      : plainInput(targets);
    if (input.Targets?.length === 0) return { $metadata: {} };
    if (isList(targets)) await requireSamePlace(this, targets);
    return this.act(new DeregisterTargetsCommand({ ...sdkInput(input), TargetGroupArn: this.arn }), options);
  }

  /**
   * Describes the health of the specified targets or all of your targets.
   *
   * Of the given targets, or of all registered targets by default.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
   *
   * Calls
   * [DescribeTargetHealth](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetHealth.html).
   *
   * @throws `TypeError` for a resource of another region or account, if that is known
   */
  async health(
    targets: TargetList | ReadonlyInput<Omit<DescribeTargetHealthCommandInput, "TargetGroupArn">> = {},
    options?: CallOptions,
  ): Promise<DescribeTargetHealthCommandOutput> {
    const input: ReadonlyInput<Omit<DescribeTargetHealthCommandInput, "TargetGroupArn">> = isList(targets)
      ? { Targets: toTargets(targets) }
      : plainInput(targets);
    if (input.Targets?.length === 0) return { $metadata: {}, TargetHealthDescriptions: [] };
    if (isList(targets)) await requireSamePlace(this, targets);
    return this.ask(
      new DescribeTargetHealthCommand({ ...sdkInput(input), TargetGroupArn: this.arn }),
      options,
    );
  }

  /**
   * Modifies the health checks used when evaluating the health state of the targets in the specified
   * target group.
   *
   * Calls
   * [ModifyTargetGroup](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroup.html).
   */
  async modify(
    input: ReadonlyInput<Omit<ModifyTargetGroupCommandInput, "TargetGroupArn">> = {},
    options?: CallOptions,
  ): Promise<ModifyTargetGroupCommandOutput> {
    return this.act(new ModifyTargetGroupCommand({ ...sdkInput(input), TargetGroupArn: this.arn }), options);
  }

  /**
   * Registers the specified targets with the specified target group.
   *
   * Takes a list, or the SDK's own input. Makes no request for an empty list.
   *
   * Calls
   * [RegisterTargets](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html).
   *
   * @example
   * await group.register([instance, "i-0123456789abcdef0", { id: other.id, port: 8080 }]);
   *
   * @throws `TypeError` for a resource of another region or account, if that is known
   */
  async register(
    targets: TargetList | ReadonlyInput<Omit<RegisterTargetsCommandInput, "TargetGroupArn">>,
    options?: CallOptions,
  ): Promise<RegisterTargetsCommandOutput> {
    const input: ReadonlyInput<Omit<RegisterTargetsCommandInput, "TargetGroupArn">> = isList(targets)
      ? { Targets: toTargets(targets) }
      : plainInput(targets);
    if (input.Targets?.length === 0) return { $metadata: {} };
    if (isList(targets)) await requireSamePlace(this, targets);
    return this.act(new RegisterTargetsCommand({ ...sdkInput(input), TargetGroupArn: this.arn }), options);
  }

  /**
   * Deletes the target group if it exists, and resolves to whether it existed.
   *
   * The service's response does not tell whether it existed, so this checks first: two concurrent
   * callers may both get `true`. Calls
   * [DeleteTargetGroup](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    if (!(await this.exists(options))) return false;
    await this.delete({}, options);
    return true;
  }

  /**
   * Waits until all given targets are healthy; by default all registered targets, including those that are
   * draining. Makes no request for an empty list. Polls with the service's waiter `TargetInService`, by default
   * every 15 seconds, up to 40 times.
   *
   * @throws `WaiterFailedError` if nothing forwards requests to a target, or its health is not checked: see `reason`;
   *   `WaiterTimeoutError` when time or attempts run out
   */
  waitUntilHealthy(targets?: TargetList, options: WaiterOptions = {}): Promise<TargetGroup> {
    return waitUntilHealthyOf(this, this.handle, targets, options);
  }

  /**
   * Waits until all given targets are deregistered and drained. Makes no request for an empty list. Polls with
   * the service's waiter `TargetDeregistered`, by default every 15 seconds, up to 40 times.
   */
  waitUntilDrained(targets: TargetList, options: WaiterOptions = {}): Promise<TargetGroup> {
    return waitUntilDrainedOf(this, this.handle, targets, options);
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(new DescribeTargetGroupsCommand({ TargetGroupArns: [this.arn] }), options),
    );
  }
}

/** The attributes in a response of DescribeTargetGroups. */
function pick(output: DescribeTargetGroupsCommandOutput): Shape | undefined {
  return output.TargetGroups?.[0];
}
