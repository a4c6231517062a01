// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { copy } from "../transfer/copy/copy-object.js";
export { download } from "../transfer/download/stream/download-stream.js";
export { downloadDirectory, syncTo } from "../directory/download/download-directory.js";
export { downloadFile } from "../transfer/download/file/download-file.js";
export { syncFrom, uploadDirectory } from "../directory/upload/upload-directory.js";
export { upload } from "../transfer/upload/upload-content.js";
export { uploadFile } from "../transfer/upload/upload-file.js";
