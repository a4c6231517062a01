import { paginateListObjectsV2, S3Client } from "@aws-sdk/client-s3";
import { connection, Tally } from "../task/contend.js";
import type { Task } from "../task/task.js";

export async function run(task: Task): Promise<number> {
  const tally = new Tally(task);
  const client = new S3Client(connection(task));
  for await (const page of paginateListObjectsV2({ client }, { Bucket: "bench" })) {
    for (const object of page.Contents ?? []) tally.add(object.Key, object.Size);
  }
  return tally.count;
}
