export * from "./ZooClient.js";
export * from "./commands/index.js";
export * from "./models/models_0.js";
export * from "./waiters/index.js";
