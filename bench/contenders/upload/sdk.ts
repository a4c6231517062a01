import { S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { createReadStream } from "node:fs";
import { connection, contend } from "../../task/contend.js";

await contend((task) => {
  const client = new S3Client(connection(task));
  return async () => {
    const Body = createReadStream(task.source);
    await new Upload({ client, params: { Bucket: "bench", Key: "file", Body } }).done();
    return task.bytes;
  };
});
