import type { GenerateOptions } from "../../../codegen/generate.js";

/** The location of the fixtures: small models of three services, generated from their real clients. */
export const fixtureOptions: GenerateOptions = {
  sourceRoot: import.meta.dirname,
  core: "../../../../../src/core",
};
