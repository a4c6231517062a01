import { input, one, service } from "../../model/index.js";
import { LoadBalancer } from "./load-balancer.js";

export const elb = service({
  name: "elb",
  package: "@aws-sdk/client-elastic-load-balancing",
  root: "ELBResource",
  doc: "Classic Elastic Load Balancing. boto3 has no resources for it; these are in the same style.",
  resources: { LoadBalancer },
  actions: {
    createLoadBalancer: {
      operation: "CreateLoadBalancer",
      returns: one("LoadBalancer", { name: input("LoadBalancerName") }),
    },
  },
  hasMany: { loadBalancers: { type: "LoadBalancer", doc: "The account's classic load balancers." } },
});
