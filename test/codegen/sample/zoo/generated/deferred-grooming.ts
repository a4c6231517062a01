// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { groom, groomDry } from "../grooming/groom.js";
