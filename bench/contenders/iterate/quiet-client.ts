import { S3Client } from "@aws-sdk/client-s3";
import { connection } from "../../task/contend.js";
import type { Task } from "../../task/task.js";

/** The same client for all who iterate, as quiet as those that a session makes: only the iterating differs. */
export function quietClient(task: Task): S3Client {
  // The SDK's types ask for a whole logger, of which an empty one is meant to be spared.
  return new S3Client({ ...connection(task), ...({ logger: {} } as object) });
}
