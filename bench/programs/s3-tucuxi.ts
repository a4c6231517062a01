import { S3Resource } from "tucuxi/s3";
import type { Ready } from "./ready.js";

export function start(): Ready {
  return [new S3Resource({ region: "eu-west-1" }).bucket("bench").objects];
}
