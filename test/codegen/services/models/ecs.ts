import { id, item, parent, resource, service } from "../../../../codegen/model/index.js";

// Lists that give ARNs, and loads of many at once; members in lowerCamel; tags of `{ key, value }`.

const Cluster = resource({
  doc: "A group of capacity that tasks run on.",
  identifiers: { arn: { member: "clusterArn" } },
  shape: "Cluster",
  always: ["clusterName", "status"],
  state: "status",
  tags: {
    attribute: "tags",
    get: { operation: "ListTagsForResource", params: { resourceArn: id("arn") }, path: "tags" },
    add: { operation: "TagResource", params: { resourceArn: id("arn") }, member: "tags" },
    remove: { operation: "UntagResource", params: { resourceArn: id("arn") }, keys: "tagKeys" },
  },
  load: {
    operation: "DescribeClusters",
    params: { "clusters[0]": id("arn") },
    path: "clusters[0]",
    notFound: ["ClusterNotFoundException"],
    bulk: { member: "clusters", max: 100 },
  },
  list: {
    operation: "ListClusters",
    path: "clusterArns[]",
    identifiers: { arn: item("@") },
    item: "id",
    selectors: [],
    pageSize: { max: 100 },
  },
  actions: { delete: { operation: "DeleteCluster", params: { cluster: id("arn") } } },
  hasMany: { services: { type: "Service", params: { cluster: id("arn") } } },
});

const Service = resource({
  doc: "So many tasks, kept running.",
  identifiers: { cluster: { doc: "The cluster's ARN or name." }, arn: { member: "serviceArn" } },
  shape: "Service",
  load: {
    operation: "DescribeServices",
    params: { cluster: id("cluster"), "services[0]": id("arn") },
    path: "services[0]",
    notFound: ["ServiceNotFoundException", "ClusterNotFoundException"],
    bulk: { member: "services", identifier: "arn", max: 10 },
  },
  list: {
    operation: "ListServices",
    path: "serviceArns[]",
    identifiers: { cluster: parent("cluster"), arn: item("@") },
    item: "id",
    selectors: ["launchType", "schedulingStrategy"],
    pageSize: { max: 100 },
  },
  actions: { update: { operation: "UpdateService", params: { cluster: id("cluster"), service: id("arn") } } },
});

export const ecs = service({
  name: "ecs",
  package: "@aws-sdk/client-ecs",
  apiReference: "AmazonECS/latest/APIReference",
  root: "ECSResource",
  doc: "Amazon Elastic Container Service, a part of it.",
  resources: { Cluster, Service },
  uncalled: { "*": "This is only a fixture." },
  actions: {},
  hasMany: { clusters: { type: "Cluster" } },
});
