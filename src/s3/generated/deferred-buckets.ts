// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { addTags, getTags, removeTags, setTags } from "../tags/bucket-tags.js";
export { empty } from "../bucket/empty.js";
