import { S3Resource } from "tucuxi/s3";
import { connection, contend } from "../../task/contend.js";

await contend((task) => {
  const object = new S3Resource(connection(task)).object("bench", "file");
  return async () => {
    await object.uploadFile(task.source);
    return task.bytes;
  };
});
