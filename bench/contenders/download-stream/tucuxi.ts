import { Writable } from "node:stream";
import { S3Resource } from "tucuxi/s3";
import { connection, contend } from "../../task/contend.js";

await contend((task) => {
  const object = new S3Resource(connection(task)).object("bench", "file");
  return async () => {
    let count = 0;
    const nowhere = new Writable({
      write(chunk: Buffer, _encoding, done) {
        count += chunk.length;
        done();
      },
    });
    await object.download(nowhere);
    return count;
  };
});
