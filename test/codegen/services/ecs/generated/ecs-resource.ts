// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

import { ECSClient, type ECSClientConfig } from "@aws-sdk/client-ecs";
import {
  type GivenClient,
  type RootOptions,
  ServiceResource,
} from "../../../../../src/core/resource/service-resource.js";
import { clientOf } from "../../../../../src/core/session/client/client-of.js";
import { checkPlain } from "../../../../../src/core/text/argument-checks.js";
import { ClusterCollection } from "./cluster-collection.js";
import { Cluster } from "./cluster.js";
import { Service } from "./service.js";

/** The configuration of the SDK's client with this package's own options, or an existing client. */
export type ECSResourceConfig = (ECSClientConfig & RootOptions) | GivenClient;

/**
 * Amazon Elastic Container Service, a part of it. The root of the service: it creates all other
 * resources.
 *
 * Uses the settings of the default session, and the given configuration.
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

  /** Makes no request: region and credentials are resolved by the first call. */
  constructor(config: ECSResourceConfig = {}) {
    super(clientOf(ECSResource, config), "ecs");
  }

  /** Creates a client of the service; a session creates one and shares it. */
  static createClient(config: ECSClientConfig): ECSClient {
    checkPlain("The configuration of ECSClient", config);
    return new ECSClient(config);
  }

  /**
   * The clusters. Lists by
   * [ListClusters](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html).
   */
  get clusters(): ClusterCollection {
    return new ClusterCollection(this.context, {});
  }

  /** The cluster with this `arn`. Makes no request. */
  cluster(arn: string): Cluster {
    return new Cluster({ arn }, this.context);
  }

  /** The service with this `cluster` and `arn`. Makes no request. */
  service(cluster: string, arn: string): Service {
    return new Service({ cluster, arn }, this.context);
  }
}
