// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { ECSClient, type ECSClientConfig } from "@aws-sdk/client-ecs";
import {
  type GivenClient,
  type RootOptions,
  ServiceResource,
} from "../../../../../src/core/resource/service-resource.js";
import { clientOf } from "../../../../../src/core/session/client/client-of.js";
import { ClusterCollection } from "./cluster-collection.js";
import { Cluster } from "./cluster.js";
import { Service } from "./service.js";

/** The SDK client's own configuration and options of this package, or a client that is there already. */
export type ECSResourceConfig = (ECSClientConfig & RootOptions) | GivenClient;

/**
 * Amazon Elastic Container Service, a part of it. The root: everything else of the service comes from
 * it.
 *
 * Without a configuration it uses the default session; with one, the default session's settings and
 * those.
 *
 * @example
 * ```ts
 * import { ECSResource } from "tucuxi/ecs";
 *
 * const ecs = new ECSResource({ region: "eu-west-1" });
 * ```
 */
export class ECSResource extends ServiceResource<ECSClient> {
  static override readonly resourceName: string = "ECSResource";
  /** The subpath of the service. */
  static readonly serviceName = "ecs";
  /** The service's name in the configuration of its clients. */
  static readonly serviceId = "ECS";

  /** Makes no request: region and credentials are looked for when the first call needs them. */
  constructor(config: ECSResourceConfig = {}) {
    super(clientOf(ECSResource, config), "ecs");
  }

  /** Makes a client of the service; a session does so once and shares it. */
  static createClient(config: ECSClientConfig): ECSClient {
    return new ECSClient(config);
  }

  /**
   * The clusters. Lists by
   * [ListClusters](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html).
   */
  get clusters(): ClusterCollection {
    return new ClusterCollection(this.context, {});
  }

  /** The cluster of this `arn`. Makes no request. */
  cluster(arn: string): Cluster {
    return new Cluster({ arn }, this.context);
  }

  /** The service of this `cluster` and `arn`. Makes no request. */
  service(cluster: string, arn: string): Service {
    return new Service({ cluster, arn }, this.context);
  }
}
