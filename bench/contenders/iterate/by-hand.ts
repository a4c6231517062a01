import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import { contend, Tally } from "../../task/contend.js";
import { quietClient } from "./quiet-client.js";

await contend((task) => {
  const client = quietClient(task);
  return async () => {
    const tally = new Tally(task);
    let token: string | undefined;
    do {
      const page = await client.send(new ListObjectsV2Command({ Bucket: "bench", ContinuationToken: token }));
      for (const object of page.Contents ?? []) tally.add(object.Key, object.Size);
      token = page.NextContinuationToken;
    } while (token !== undefined);
    return tally.count;
  };
});
