import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { createWriteStream } from "node:fs";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { connection, contend } from "../../task/contend.js";

await contend((task) => {
  const client = new S3Client(connection(task));
  return async () => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: "bench", Key: "file" }));
    await pipeline(Body as Readable, createWriteStream(task.target));
    return task.bytes;
  };
});
