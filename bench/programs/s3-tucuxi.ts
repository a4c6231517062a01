import { S3Resource } from "tucuxi/s3";
import { connection, Tally } from "../task/contend.js";
import type { Task } from "../task/task.js";

export async function run(task: Task): Promise<number> {
  const tally = new Tally(task);
  const bucket = new S3Resource(connection(task)).bucket("bench");
  for await (const object of bucket.objects) tally.add(object.key, object.size);
  return tally.count;
}
