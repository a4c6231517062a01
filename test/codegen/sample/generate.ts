import { join } from "node:path";
import type { GenerateOptions } from "../../../codegen/generate.js";
import { loadSdk } from "../../../codegen/sdk/index.js";

/** The location of the sample service, and its substitute for an installed client. */
export const sampleOptions: GenerateOptions = {
  sourceRoot: import.meta.dirname,
  sdk: loadSdk(join(import.meta.dirname, "sdk")),
  core: "../../../../../src/core",
};
