import { GetObjectCommand, paginateListObjectsV2, S3Client } from "@aws-sdk/client-s3";
import type { Ready } from "./ready.js";

/** A program that lists and reads, with its own client. */
export function start(): Ready {
  return [new S3Client({ region: "eu-west-1" }), paginateListObjectsV2, GetObjectCommand];
}
