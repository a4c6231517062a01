import { DeleteObjectsCommand, paginateListObjectsV2, S3Client } from "@aws-sdk/client-s3";
import { connection, contend } from "../../task/contend.js";

await contend((task) => {
  const client = new S3Client(connection(task));
  return async () => {
    let count = 0;
    for await (const page of paginateListObjectsV2({ client }, { Bucket: "bench" })) {
      const Objects = (page.Contents ?? []).map(({ Key }) => ({ Key }));
      const output = await client.send(
        new DeleteObjectsCommand({ Bucket: "bench", Delete: { Objects, Quiet: true } }),
      );
      if (output.Errors) throw new Error("A key was not deleted.");
      count += Objects.length;
    }
    return count;
  };
});
