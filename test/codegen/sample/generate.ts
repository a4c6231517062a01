import { join } from "node:path";
import type { GenerateOptions } from "../../../codegen/generate.js";
import { loadSdk } from "../../../codegen/sdk/index.js";

/** Where the sample service is, and what it is generated with in place of an installed client. */
export const sampleOptions: GenerateOptions = {
  sourceRoot: import.meta.dirname,
  sdk: loadSdk(join(import.meta.dirname, "sdk")),
  core: "../../../../../src/core",
};
