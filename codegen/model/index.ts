export type * from "./action-model.js";
export * from "./builders.js";
export type * from "./list-model.js";
export type * from "./params.js";
export type * from "./relation-model.js";
export type * from "./resource-model.js";
export type * from "./service-model.js";
export * from "./source.js";
