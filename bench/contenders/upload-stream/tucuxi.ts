import { Readable } from "node:stream";
import { S3Resource } from "tucuxi/s3";
import { connection, contend } from "../../task/contend.js";
import { madeUp } from "../../server/made-up-bytes.js";

await contend((task) => {
  const object = new S3Resource(connection(task)).object("bench", "file");
  return async () => {
    await object.upload(Readable.from(madeUp(0, task.bytes)));
    return task.bytes;
  };
});
