// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { addTags, getTags, removeTags, setTags } from "../tags/object-tags.js";
export { deleteIfExists } from "../object/delete-if-exists.js";
export { deleteObjects } from "../object/delete/objects.js";
export { deleteVersions } from "../object/delete/versions.js";
export { getMetadata } from "../object/metadata/get-metadata.js";
export { presign } from "../object/presign/presign.js";
export { presignPost } from "../object/presign/presign-post.js";
export { updateMetadata } from "../object/metadata/update-metadata.js";
