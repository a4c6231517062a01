import { S3Client } from "@aws-sdk/client-s3";
import { connection } from "../../task/contend.js";
import type { Task } from "../../task/task.js";

/**
 * The same client for all contenders, without logging, like those of a session: only the iteration differs.
 */
export function quietClient(task: Task): S3Client {
  // The SDK's types require a complete logger, although an empty one is meant to disable logging.
  return new S3Client({ ...connection(task), ...({ logger: {} } as object) });
}
