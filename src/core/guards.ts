export * from "./errors/error-guards.js";
export { isResource } from "./resource/is-resource.js";
