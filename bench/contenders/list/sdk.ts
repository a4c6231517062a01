import { paginateListObjectsV2, S3Client } from "@aws-sdk/client-s3";
import { connection, contend, Tally } from "../../task/contend.js";

await contend((task) => {
  const client = new S3Client(connection(task));
  return async () => {
    const tally = new Tally(task);
    for await (const page of paginateListObjectsV2({ client }, { Bucket: "bench" })) {
      for (const object of page.Contents ?? []) tally.add(object.Key, object.Size);
    }
    return tally.count;
  };
});
