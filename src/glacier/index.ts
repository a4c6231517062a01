export * from "./generated/index.js";
export type { TagMap } from "../core/tags/tags.js";
