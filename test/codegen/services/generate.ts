import type { GenerateOptions } from "../../../codegen/generate.js";

/** Where the fixtures are: small models of three services, generated from their real clients. */
export const fixtureOptions: GenerateOptions = {
  sourceRoot: import.meta.dirname,
  core: "../../../../../src/core",
};
