import { S3Resource } from "tucuxi/s3";
import { connection, contend, Tally } from "../../task/contend.js";

await contend((task) => {
  const bucket = new S3Resource(connection(task)).bucket("bench");
  const { concurrency } = task;
  return async () => {
    const tally = new Tally(task);
    for await (const object of bucket.objects.parallel({ concurrency })) tally.add(object.key, object.size);
    return tally.count;
  };
});
