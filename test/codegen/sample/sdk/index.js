export * from "./dist-es/index.js";
