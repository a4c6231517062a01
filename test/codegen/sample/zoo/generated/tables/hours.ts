// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export const OPENS = 9;
