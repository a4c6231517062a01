import { S3Resource } from "tucuxi/s3";
import { contend, Tally } from "../../task/contend.js";
import { quietClient } from "./quiet-client.js";

await contend((task) => {
  const bucket = new S3Resource({ client: quietClient(task) }).bucket("bench");
  return async () => {
    const tally = new Tally(task);
    for await (const object of bucket.objects) tally.add(object.key, object.size);
    return tally.count;
  };
});
