// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import {
  type Cluster as Shape,
  DeleteClusterCommand,
  type DeleteClusterCommandInput,
  type DeleteClusterCommandOutput,
  DescribeClustersCommand,
  type DescribeClustersCommandOutput,
  type ECSClient,
  ListTagsForResourceCommand,
  TagResourceCommand,
  type TagResourceCommandOutput,
  UntagResourceCommand,
  type UntagResourceCommandOutput,
} from "@aws-sdk/client-ecs";
import type { CallOptions } from "../../../../../src/core/call/call-options.js";
import { sdkInput } from "../../../../../src/core/call/input/input-members.js";
import type { ReadonlyInput } from "../../../../../src/core/call/input/readonly-input.js";
import { wasDeleted } from "../../../../../src/core/call/response/was-deleted.js";
import { byId } from "../../../../../src/core/resource/loading/load-all.js";
import { LoadableResource } from "../../../../../src/core/resource/loading/loadable-resource.js";
import { type TagMap, tagKeys, toTagList, toTagMap } from "../../../../../src/core/tags/tags.js";
import { ServiceCollection } from "./service-collection.js";

/** `meta.identifiers` of Cluster. */
export interface ClusterIdentifiers extends Readonly<Record<string, string>> {
  readonly arn: string;
}

/** A group of capacity that tasks run on. Created by `ecs.cluster(arn)`, without a request. */
export class Cluster extends LoadableResource<ECSClient, Shape, ClusterIdentifiers> {
  static override readonly resourceName: string = "Cluster";
  /** @internal */
  static override readonly rootName: string = "ECSResource";
  static override readonly notFoundErrors: readonly string[] = ["ClusterNotFoundException"];
  static override readonly bulkSize: number = 100;

  /**
   * The Amazon Resource Name (ARN) that identifies the cluster. For more information about the ARN
   * format, see
   * [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html#ecs-resource-ids)
   * in the *Amazon ECS Developer Guide*.
   */
  get arn(): string {
    return this.identifiers.arn;
  }

  /**
   * The SDK's name for `arn`: the Amazon Resource Name (ARN) that identifies the cluster. For more
   * information about the ARN
   * format, see
   * [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html#ecs-resource-ids)
   * in the *Amazon ECS Developer Guide*.
   */
  get clusterArn(): string {
    return this.identifiers.arn;
  }

  /** A user-generated string that you use to identify your cluster. */
  get clusterName(): NonNullable<Shape["clusterName"]> {
    return this.requiredAttribute("clusterName");
  }

  /** The execute command and managed storage configuration for the cluster. */
  get configuration(): Shape["configuration"] {
    return this.attribute("configuration");
  }

  /** The status of the cluster. The following are the possible states that are returned. */
  get status(): NonNullable<Shape["status"]> {
    return this.requiredAttribute("status");
  }

  /**
   * The number of container instances registered into the cluster. This includes container instances in
   * both `ACTIVE` and `DRAINING` status.
   */
  get registeredContainerInstancesCount(): Shape["registeredContainerInstancesCount"] {
    return this.attribute("registeredContainerInstancesCount");
  }

  /** The number of tasks in the cluster that are in the `RUNNING` state. */
  get runningTasksCount(): Shape["runningTasksCount"] {
    return this.attribute("runningTasksCount");
  }

  /** The number of tasks in the cluster that are in the `PENDING` state. */
  get pendingTasksCount(): Shape["pendingTasksCount"] {
    return this.attribute("pendingTasksCount");
  }

  /**
   * The number of services that are running on the cluster in an `ACTIVE` state. You can view these
   * services with
   * [ListServices](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html).
   */
  get activeServicesCount(): Shape["activeServicesCount"] {
    return this.attribute("activeServicesCount");
  }

  /**
   * Additional information about your clusters that are separated by launch type. They include the
   * following:
   *
   * - runningEC2TasksCount
   * - RunningFargateTasksCount
   * - pendingEC2TasksCount
   * - pendingFargateTasksCount
   * - activeEC2ServiceCount
   * - activeFargateServiceCount
   * - drainingEC2ServiceCount
   * - drainingFargateServiceCount
   */
  get statistics(): NonNullable<Shape["statistics"]> {
    return this.attribute("statistics") ?? [];
  }

  /**
   * The metadata that you apply to the cluster to help you categorize and organize them. Each tag
   * consists of a key and an optional value. You define both.
   */
  get tags(): NonNullable<Shape["tags"]> {
    return this.attribute("tags") ?? [];
  }

  /**
   * The settings for the cluster. This parameter indicates whether CloudWatch Container Insights is on
   * or off for a cluster.
   */
  get settings(): NonNullable<Shape["settings"]> {
    return this.attribute("settings") ?? [];
  }

  /** The capacity providers associated with the cluster. */
  get capacityProviders(): NonNullable<Shape["capacityProviders"]> {
    return this.attribute("capacityProviders") ?? [];
  }

  /**
   * The default capacity provider strategy for the cluster. When services or tasks are run in the
   * cluster with no launch type or capacity provider strategy specified, the default capacity provider
   * strategy is used.
   */
  get defaultCapacityProviderStrategy(): NonNullable<Shape["defaultCapacityProviderStrategy"]> {
    return this.attribute("defaultCapacityProviderStrategy") ?? [];
  }

  /**
   * The resources attached to a cluster. When using a capacity provider with a cluster, the capacity
   * provider and associated resources are returned as cluster attachments.
   */
  get attachments(): NonNullable<Shape["attachments"]> {
    return this.attribute("attachments") ?? [];
  }

  /**
   * The status of the capacity providers associated with the cluster. The following are the states that
   * are returned.
   *
   * - UPDATE_IN_PROGRESS
   *
   *   The available capacity providers for the cluster are updating.
   * - UPDATE_COMPLETE
   *
   *   The capacity providers have successfully updated.
   * - UPDATE_FAILED
   *
   *   The capacity provider updates failed.
   */
  get attachmentsStatus(): Shape["attachmentsStatus"] {
    return this.attribute("attachmentsStatus");
  }

  /**
   * Use this parameter to set a default Service Connect namespace. After you set a default Service
   * Connect namespace, any new services with Service Connect turned on that are created in the cluster
   * are added as client services in the namespace. This setting only applies to new services that set
   * the `enabled` parameter to `true` in the `ServiceConnectConfiguration`. You can set the namespace of
   * each service individually in the `ServiceConnectConfiguration` to override this default parameter.
   */
  get serviceConnectDefaults(): Shape["serviceConnectDefaults"] {
    return this.attribute("serviceConnectDefaults");
  }

  /** The tags as a plain record without a prototype; `tags` has them in the service's form. */
  get tagMap(): TagMap {
    return toTagMap(this.attribute("tags"), "key", "value");
  }

  /**
   * Gets the tags, as a plain record without a prototype.
   *
   * Calls
   * [ListTagsForResource](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html).
   */
  async getTags(options?: CallOptions): Promise<TagMap> {
    const output = await this.ask(new ListTagsForResourceCommand({ resourceArn: this.arn }), options);
    return toTagMap(output.tags, "key", "value");
  }

  /**
   * Adds tags, and replaces those with the same keys: `{ Name: "web" }`. Makes no request for an empty
   * record.
   *
   * Calls [TagResource](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html).
   */
  async addTags(tags: TagMap, options?: CallOptions): Promise<TagResourceCommandOutput> {
    const given = toTagList(tags, "key", "value");
    if (given.length === 0) return { $metadata: {} };
    return this.act(new TagResourceCommand({ resourceArn: this.arn, tags: given }), options);
  }

  /**
   * Removes the tags with these keys, whatever their values: `["Name"]`. Makes no request for an empty
   * list.
   *
   * Calls
   * [UntagResource](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html).
   */
  async removeTags(keys: readonly string[], options?: CallOptions): Promise<UntagResourceCommandOutput> {
    const given = tagKeys(keys);
    if (given.length === 0) return { $metadata: {} };
    return this.act(new UntagResourceCommand({ resourceArn: this.arn, tagKeys: given }), options);
  }

  /**
   * The services. Lists by
   * [ListServices](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html).
   */
  get services(): ServiceCollection {
    return new ServiceCollection(this.context, { cluster: this.arn });
  }

  /**
   * Deletes the specified cluster. The cluster transitions to the `INACTIVE` state. Clusters with an
   * `INACTIVE` status might remain discoverable in your account for a period of time. However, this
   * behavior is subject to change in the future. We don't recommend that you rely on `INACTIVE` clusters
   * persisting.
   *
   * Calls
   * [DeleteCluster](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html).
   */
  async delete(
    input: ReadonlyInput<Omit<DeleteClusterCommandInput, "cluster">> = {},
    options?: CallOptions,
  ): Promise<DeleteClusterCommandOutput> {
    return this.retire(new DeleteClusterCommand({ ...sdkInput(input), cluster: this.arn }), options);
  }

  /**
   * Deletes the cluster if it exists, and resolves to whether it existed: `false` only for the service's
   * own not-found errors. Calls
   * [DeleteCluster](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html).
   */
  async deleteIfExists(options?: CallOptions): Promise<boolean> {
    return wasDeleted(["ClusterNotFoundException"], () => this.delete({}, options));
  }

  protected override async fetch(options: CallOptions): Promise<Shape | undefined> {
    return pick(await this.request(new DescribeClustersCommand({ clusters: [this.arn] }), options));
  }

  protected override async fetchMany(
    ids: readonly string[],
    options: CallOptions,
  ): Promise<Map<string, Shape>> {
    const output = await this.request(new DescribeClustersCommand({ clusters: [...ids] }), options);
    return byId(output.clusters ?? [], (found) => found.clusterArn);
  }

  protected override stateOf(data: Shape): string | undefined {
    return data.status;
  }
}

/** The attributes in a response of DescribeClusters. */
function pick(output: DescribeClustersCommandOutput): Shape | undefined {
  return output.clusters?.[0];
}
