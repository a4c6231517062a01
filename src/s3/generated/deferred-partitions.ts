// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { partition } from "../listing/parallel/partition.js";
