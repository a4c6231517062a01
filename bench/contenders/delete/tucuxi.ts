import { S3Resource } from "tucuxi/s3";
import { connection, contend } from "../../task/contend.js";

await contend((task) => {
  const bucket = new S3Resource(connection(task)).bucket("bench");
  return async () => {
    await bucket.objects.all().delete();
    return task.items;
  };
});
