export { type S3Capability, s3Capabilities, s3Servers, serversWith } from "./capabilities.js";
export type { S3Server, S3ServerName } from "./types.js";
export { useS3Server } from "./vitest.js";
