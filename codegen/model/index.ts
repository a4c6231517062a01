export * from "./builders.js";
export type * from "./resource-model.js";
export * from "./source.js";
