export * from "./ZooClient.js";
export * from "./commands/index.js";
export * from "./schemas/schemas_0.js";
export * from "./pagination/DescribeAnimalsPaginator.js";
export * from "./pagination/ListKeepersPaginator.js";
export * from "./waiters/waitForAnimalAwake.js";
export * from "./waiters/waitForFeedingsDone.js";
