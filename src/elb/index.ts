export * from "./generated/index.js";
export type { HasInstanceId, InstanceList } from "./custom/load-balancer/instance-list.js";
