// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  DescribeServicesCommand,
  type DescribeServicesCommandOutput,
  type ECSClient,
  type Service as Shape,
  UpdateServiceCommand,
  type UpdateServiceCommandInput,
  type UpdateServiceCommandOutput,
} from "@aws-sdk/client-ecs";
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { byId } from "../../../../../src/core/resource/loading/load-all.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";

/** `meta.identifiers` of Service. */
export interface ServiceIdentifiers extends Readonly<Record<string, string>> {
  readonly cluster: string;
  readonly arn: string;
}

/** So many tasks, kept running. Created by `ecs.service(cluster, arn)`, without a request. */
export class Service extends LoadableResource<ECSClient, Shape, ServiceIdentifiers> {
  static override readonly resourceName: string = "Service";
  /** @internal */
  static override readonly rootName: string = "ECSResource";
  static override readonly notFoundErrors: readonly string[] = [
    "ServiceNotFoundException",
    "ClusterNotFoundException",
  ];
  static override readonly bulkSize: number = 10;
  static override readonly bulkIdentifier: string = "arn";

  /** The cluster's ARN or name. */
  get cluster(): string {
    return this.identifiers.cluster;
  }

  /**
   * The ARN that identifies the service. For more information about the ARN format, see
   * [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html#ecs-resource-ids)
   * in the *Amazon ECS Developer Guide*.
   */
  get arn(): string {
    return this.identifiers.arn;
  }

  /**
   * The SDK's name for `arn`: the ARN that identifies the service. For more information about the ARN
   * format, see
   * [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html#ecs-resource-ids)
   * in the *Amazon ECS Developer Guide*.
   */
  get serviceArn(): string {
    return this.identifiers.arn;
  }

  /**
   * The name of your service. Up to 255 letters (uppercase and lowercase), numbers, underscores, and
   * hyphens are allowed. Service names must be unique within a cluster. However, you can have similarly
   * named services in multiple clusters within a Region or across multiple Regions.
   */
  get serviceName(): Shape["serviceName"] {
    return this.attribute("serviceName");
  }

  /** The Amazon Resource Name (ARN) of the cluster that hosts the service. */
  get clusterArn(): Shape["clusterArn"] {
    return this.attribute("clusterArn");
  }

  /**
   * A list of Elastic Load Balancing load balancer objects. It contains the load balancer name, the
   * container name, and the container port to access from the load balancer. The container name is as it
   * appears in a container definition.
   */
  get loadBalancers(): NonNullable<Shape["loadBalancers"]> {
    return this.attribute("loadBalancers") ?? [];
  }

  /**
   * The details for the service discovery registries to assign to this service. For more information,
   * see
   * [Service Discovery](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html).
   */
  get serviceRegistries(): NonNullable<Shape["serviceRegistries"]> {
    return this.attribute("serviceRegistries") ?? [];
  }

  /** The status of the service. The valid values are `ACTIVE`, `DRAINING`, or `INACTIVE`. */
  get status(): Shape["status"] {
    return this.attribute("status");
  }

  /**
   * The desired number of instantiations of the task definition to keep running on the service. This
   * value is specified when the service is created with
   * [CreateService](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html),
   * and it can be modified with
   * [UpdateService](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html).
   */
  get desiredCount(): Shape["desiredCount"] {
    return this.attribute("desiredCount");
  }

  /** The number of tasks in the cluster that are in the `RUNNING` state. */
  get runningCount(): Shape["runningCount"] {
    return this.attribute("runningCount");
  }

  /** The number of tasks in the cluster that are in the `PENDING` state. */
  get pendingCount(): Shape["pendingCount"] {
    return this.attribute("pendingCount");
  }

  /**
   * The launch type the service is using. When using the DescribeServices API, this field is omitted if
   * the service was created using a capacity provider strategy.
   */
  get launchType(): Shape["launchType"] {
    return this.attribute("launchType");
  }

  /**
   * The capacity provider strategy the service uses. When using the DescribeServices API, this field is
   * omitted if the service was created using a launch type.
   */
  get capacityProviderStrategy(): NonNullable<Shape["capacityProviderStrategy"]> {
    return this.attribute("capacityProviderStrategy") ?? [];
  }

  /**
   * The platform version to run your service on. A platform version is only specified for tasks that are
   * hosted on Fargate. If one isn't specified, the `LATEST` platform version is used. For more
   * information, see
   * [Fargate Platform Versions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html)
   * in the *Amazon Elastic Container Service Developer Guide*.
   */
  get platformVersion(): Shape["platformVersion"] {
    return this.attribute("platformVersion");
  }

  /**
   * The operating system that your tasks in the service run on. A platform family is specified only for
   * tasks using the Fargate launch type.
   *
   * All tasks that run as part of this service must use the same `platformFamily` value as the service
   * (for example, `LINUX`).
   */
  get platformFamily(): Shape["platformFamily"] {
    return this.attribute("platformFamily");
  }

  /**
   * The task definition to use for tasks in the service. This value is specified when the service is
   * created with
   * [CreateService](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html),
   * and it can be modified with
   * [UpdateService](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html).
   */
  get taskDefinition(): Shape["taskDefinition"] {
    return this.attribute("taskDefinition");
  }

  /**
   * Optional deployment parameters that control how many tasks run during the deployment and the
   * ordering of stopping and starting tasks.
   */
  get deploymentConfiguration(): Shape["deploymentConfiguration"] {
    return this.attribute("deploymentConfiguration");
  }

  /**
   * Information about a set of Amazon ECS tasks in either an CodeDeploy or an `EXTERNAL` deployment. An
   * Amazon ECS task set includes details such as the desired number of tasks, how many tasks are
   * running, and whether the task set serves production traffic.
   */
  get taskSets(): NonNullable<Shape["taskSets"]> {
    return this.attribute("taskSets") ?? [];
  }

  /** The current state of deployments for the service. */
  get deployments(): NonNullable<Shape["deployments"]> {
    return this.attribute("deployments") ?? [];
  }

  /**
   * The ARN of the IAM role that's associated with the service. It allows the Amazon ECS container agent
   * to register container instances with an Elastic Load Balancing load balancer.
   */
  get roleArn(): Shape["roleArn"] {
    return this.attribute("roleArn");
  }

  /** The event stream for your service. A maximum of 100 of the latest events are displayed. */
  get events(): NonNullable<Shape["events"]> {
    return this.attribute("events") ?? [];
  }

  /** The Unix timestamp for the time when the service was created. */
  get createdAt(): Shape["createdAt"] {
    return this.attribute("createdAt");
  }

  /** The ARN of the current service deployment. */
  get currentServiceDeployment(): Shape["currentServiceDeployment"] {
    return this.attribute("currentServiceDeployment");
  }

  /** The list of the service revisions. */
  get currentServiceRevisions(): NonNullable<Shape["currentServiceRevisions"]> {
    return this.attribute("currentServiceRevisions") ?? [];
  }

  /** The placement constraints for the tasks in the service. */
  get placementConstraints(): NonNullable<Shape["placementConstraints"]> {
    return this.attribute("placementConstraints") ?? [];
  }

  /** The placement strategy that determines how tasks for the service are placed. */
  get placementStrategy(): NonNullable<Shape["placementStrategy"]> {
    return this.attribute("placementStrategy") ?? [];
  }

  /**
   * The VPC subnet and security group configuration for tasks that receive their own elastic network
   * interface by using the `awsvpc` networking mode.
   */
  get networkConfiguration(): Shape["networkConfiguration"] {
    return this.attribute("networkConfiguration");
  }

  /**
   * The period of time, in seconds, that the Amazon ECS service scheduler ignores unhealthy Elastic Load
   * Balancing, VPC Lattice, and container health checks after a task has first started.
   *
   * If your service has more running tasks than desired, unhealthy tasks in the grace period might be
   * stopped to reach the desired count.
   */
  get healthCheckGracePeriodSeconds(): Shape["healthCheckGracePeriodSeconds"] {
    return this.attribute("healthCheckGracePeriodSeconds");
  }

  /**
   * The scheduling strategy to use for the service. For more information, see
   * [Services](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html).
   *
   * There are two service scheduler strategies available.
   */
  get schedulingStrategy(): Shape["schedulingStrategy"] {
    return this.attribute("schedulingStrategy");
  }

  /** The deployment controller type the service is using. */
  get deploymentController(): Shape["deploymentController"] {
    return this.attribute("deploymentController");
  }

  /**
   * The metadata that you apply to the service to help you categorize and organize them. Each tag
   * consists of a key and an optional value. You define bot the key and value.
   */
  get tags(): NonNullable<Shape["tags"]> {
    return this.attribute("tags") ?? [];
  }

  /** The principal that created the service. */
  get createdBy(): Shape["createdBy"] {
    return this.attribute("createdBy");
  }

  /**
   * Determines whether to use Amazon ECS managed tags for the tasks in the service. For more
   * information, see
   * [Tagging Your Amazon ECS Resources](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html)
   * in the *Amazon Elastic Container Service Developer Guide*.
   */
  get enableEcsManagedTags(): Shape["enableECSManagedTags"] {
    return this.attribute("enableECSManagedTags");
  }

  /**
   * Determines whether to propagate the tags from the task definition or the service to the task. If no
   * value is specified, the tags aren't propagated.
   */
  get propagateTags(): Shape["propagateTags"] {
    return this.attribute("propagateTags");
  }

  /**
   * Determines whether the execute command functionality is turned on for the service. If `true`, the
   * execute command functionality is turned on for all containers in tasks as part of the service.
   */
  get enableExecuteCommand(): Shape["enableExecuteCommand"] {
    return this.attribute("enableExecuteCommand");
  }

  /**
   * Indicates whether to use Availability Zone rebalancing for the service.
   *
   * For more information, see
   * [Balancing an Amazon ECS service across Availability Zones](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html)
   * in the **Amazon Elastic Container Service Developer Guide**.
   */
  get availabilityZoneRebalancing(): Shape["availabilityZoneRebalancing"] {
    return this.attribute("availabilityZoneRebalancing");
  }

  /**
   * Identifies whether an ECS Service is an Express Service managed by ECS, or managed by the customer.
   * The valid values are `ECS` and `CUSTOMER`
   */
  get resourceManagementType(): Shape["resourceManagementType"] {
    return this.attribute("resourceManagementType");
  }

  /**
   * Modifies the parameters of a service.
   *
   * Calls
   * [UpdateService](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html).
   */
  async update(
    input: ReadonlyInput<Omit<UpdateServiceCommandInput, "cluster" | "service">> = {},
    options?: CallOptions,
  ): Promise<UpdateServiceCommandOutput> {
    return this.act(
      new UpdateServiceCommand({ ...sdkInput(input), cluster: this.cluster, service: this.arn }),
      options,
    );
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(
      await this.request(
        new DescribeServicesCommand({ cluster: this.cluster, services: [this.arn] }),
        options,
      ),
    );
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(
      new DescribeServicesCommand({ cluster: this.cluster, services: [...ids] }),
      options,
    );
    return byId(output.services ?? [], (found) => found.serviceArn);
  }
}

/** The attributes in a response of DescribeServices. */
function pick(output: DescribeServicesCommandOutput): Shape | undefined {
  return output.services?.[0];
}
