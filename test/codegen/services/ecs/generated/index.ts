// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { ClusterCollection, type ClusterFilter } from "./cluster-collection.js";
export { Cluster, type ClusterIdentifiers } from "./cluster.js";
export { ECSResource, type ECSResourceConfig } from "./ecs-resource.js";
export { ServiceCollection, type ServiceFilter } from "./service-collection.js";
export { Service, type ServiceIdentifiers } from "./service.js";
