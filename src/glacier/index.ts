export * from "./generated/index.js";
export type { CompleteInput } from "./upload/complete.js";
export type { UploadSource } from "./upload/source.js";
export type { UploadOptions } from "./upload/upload.js";
export type { TagMap } from "../core/tags/tags.js";
export type {
  OneOrMore,
  PolicyDocument,
  PolicyStatement,
  Principal,
} from "../core/resource/attributes/documents.js";
